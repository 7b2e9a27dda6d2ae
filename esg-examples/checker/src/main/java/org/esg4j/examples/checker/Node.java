package org.esg4j.examples.checker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a JSON document. */
final class Node {
  private final Map<String, @Nullable Object> members;

  private Node(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  static Node read(String text) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("the document is not an object");
      }
      return object(parser);
    }
  }

  private static Node object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new Node(members);
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  boolean has(String name) {
    return members.get(name) != null;
  }

  String text(String name) {
    return get(name, String.class);
  }

  Node node(String name) {
    return get(name, Node.class);
  }

  List<Node> nodes(String name) {
    List<Node> nodes = new ArrayList<>();
    for (Object item : get(name, List.class)) {
      nodes.add((Node) item);
    }
    return nodes;
  }

  private <T> T get(String name, Class<T> type) {
    Object value = members.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("no " + type.getSimpleName() + " '" + name + "'");
    }
    return type.cast(value);
  }
}
