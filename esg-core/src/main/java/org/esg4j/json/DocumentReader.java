package org.esg4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the values of one document while it streams in, within limits. */
final class DocumentReader {

  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 1 << 20;
  private static final int LONGEST_NAME = 1000;
  private static final long LONGEST_DOCUMENT = 64L << 20;
  private static final long MOST_TOKENS = 4L << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String document;
  private Place place;

  DocumentReader(String document) {
    this.document = document;
    this.place = Place.root(document);
  }

  JsonObject read(Reader in) throws IOException {
    PushbackReader characters = new PushbackReader(in);
    try {
      skipByteOrderMark(characters);
      try (JsonParser parser = factory().createParser(characters)) {
        return read(parser);
      }
    } catch (CharacterCodingException | CharConversionException fault) {
      throw new JsonException(document, place.pointer(), "JSON in UTF-8", "bytes that are not");
    }
  }

  private JsonObject read(JsonParser parser) throws IOException {
    try {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        throw refused(parser, "an object", first == null ? "an empty document" : kind(first));
      }
      JsonObject root = object(parser, place);
      if (parser.nextToken() != null) {
        throw refused(parser, "the end of the document", "more after it");
      }
      return root;
    } catch (StreamConstraintsException fault) {
      throw refused(parser, "a document within the limits", Shown.shortened(words(fault)));
    } catch (JsonProcessingException fault) {
      throw refused(parser, "JSON", Shown.shortened(words(fault)));
    }
  }

  private Object value(JsonParser parser, JsonToken token, Place at) throws IOException {
    place = at;
    return switch (token) {
      case START_OBJECT -> object(parser, at);
      case START_ARRAY -> array(parser, at);
      case VALUE_STRING -> whole(parser, parser.getText());
      case VALUE_NUMBER_INT -> parser.getTextLength() < 19 ? parser.getLongValue() : number(parser);
      case VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> Values.NULL;
    };
  }

  private JsonObject object(JsonParser parser, Place at) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = whole(parser, parser.currentName());
      Place member = at.member(name);
      if (members.containsKey(name)) {
        place = member;
        throw refused(parser, "each name once", "the name a second time");
      }
      members.put(name, value(parser, parser.nextToken(), member));
    }
    return new JsonObject(at, members);
  }

  private List<Object> array(JsonParser parser, Place at) throws IOException {
    List<Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(parser, token, at.item(items.size())));
    }
    return Collections.unmodifiableList(items);
  }

  private Object number(JsonParser parser) throws IOException {
    String text = parser.getText();
    return Values.decimal(text)
        .map(Object.class::cast)
        .orElseThrow(
            () ->
                refused(
                    parser,
                    "a number with an exponent to " + Values.LARGEST_EXPONENT,
                    Shown.shortened(text)));
  }

  /** The text, unless it holds half of a surrogate pair, which no UTF-8 file could say again. */
  private String whole(JsonParser parser, String text) {
    if (!Values.isWhole(text)) {
      throw refused(parser, "Unicode text", "half of a surrogate pair");
    }
    return text;
  }

  private JsonException refused(JsonParser parser, String expected, String found) {
    JsonLocation location = parser.currentLocation();
    return new JsonException(
        document, place.pointer(), expected, found, location.getLineNr(), location.getColumnNr());
  }

  private static String words(JsonProcessingException fault) {
    return String.valueOf(fault.getOriginalMessage());
  }

  private static String kind(JsonToken token) {
    return token == JsonToken.START_ARRAY ? "an array" : "a single value";
  }

  private static void skipByteOrderMark(PushbackReader in) throws IOException {
    int first = in.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      in.unread(first);
    }
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(Values.LONGEST_DECIMAL)
                .maxDocumentLength(LONGEST_DOCUMENT)
                .maxTokenCount(MOST_TOKENS)
                .build())
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }
}
