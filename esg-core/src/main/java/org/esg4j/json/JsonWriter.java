package org.esg4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes the members of one JSON object, nested ones included.
 *
 * <p>The bytes depend on nothing but what is written: UTF-8, LF, two spaces of indent, members in
 * the order of the calls, a line end after the document. Decimals are written in quotes, with the
 * scale they have and without exponent, so that no reader squeezes them through a {@code double}.
 *
 * <pre>{@code
 * Map<String, String> places = new TreeMap<>(Map.of("A1.1", "p. 12", "A1.2", "p. 13"));
 * JsonWriter.write(out, root -> root
 *     .put("edition", "2025")
 *     .objects("rows", places.entrySet(), (json, place) -> json
 *         .put("code", place.getKey())
 *         .put("place", place.getValue())));
 * }</pre>
 *
 * <p>A writer lives as long as the call that hands it out, and belongs to that call's thread.
 */
public final class JsonWriter {

  private static final int DEEPEST = 64;

  private final JsonGenerator out;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Writes a document to a stream of bytes, which is flushed and not closed.
   *
   * @param out where to write
   * @param members writes the members of the root object
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if a member is written twice, text is not whole Unicode, or
   *     nesting goes beyond 64 levels: a document that {@link JsonDocument} would refuse
   */
  public static void write(OutputStream out, Consumer<JsonWriter> members) throws IOException {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(members, "members");
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
    document(text, members);
    text.flush();
  }

  /**
   * Writes a document to a text.
   *
   * @param members writes the members of the root object
   * @return the whole document
   * @throws IllegalArgumentException if a member is written twice, text is not whole Unicode, or
   *     nesting goes beyond 64 levels: a document that {@link JsonDocument} would refuse
   */
  public static String toText(Consumer<JsonWriter> members) {
    Objects.requireNonNull(members, "members");
    StringWriter text = new StringWriter();
    try {
      document(text, members);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Writes a string.
   *
   * @param name the name of the member
   * @param value its text
   * @return this writer
   */
  public JsonWriter put(String name, String value) {
    String text = whole(value);
    return member(name, () -> out.writeString(text));
  }

  /**
   * Writes a whole number as a JSON number.
   *
   * @param name the name of the member
   * @param value the number
   * @return this writer
   */
  public JsonWriter put(String name, long value) {
    return member(name, () -> out.writeNumber(value));
  }

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param name the name of the member
   * @param value the value
   * @return this writer
   */
  public JsonWriter put(String name, boolean value) {
    return member(name, () -> out.writeBoolean(value));
  }

  /**
   * Writes a decimal in quotes, with the scale it has and without exponent.
   *
   * @param name the name of the member
   * @param value the number
   * @return this writer
   */
  public JsonWriter put(String name, BigDecimal value) {
    return put(name, Objects.requireNonNull(value, "value").toPlainString());
  }

  /**
   * Writes a string if there is one, and nothing otherwise.
   *
   * @param name the name of the member
   * @param value its text, or empty to leave the member out
   * @return this writer
   */
  public JsonWriter put(String name, Optional<String> value) {
    value.ifPresent(text -> put(name, text));
    return this;
  }

  /**
   * Writes an explicit {@code null}.
   *
   * @param name the name of the member
   * @return this writer
   */
  public JsonWriter putNull(String name) {
    return member(name, out::writeNull);
  }

  /**
   * Writes an object.
   *
   * @param name the name of the member
   * @param members writes the members of the object
   * @return this writer
   */
  public JsonWriter object(String name, Consumer<JsonWriter> members) {
    Objects.requireNonNull(members, "members");
    return member(name, () -> body(members));
  }

  /**
   * Writes an array of objects.
   *
   * @param <T> what each object is written from
   * @param name the name of the member
   * @param items one for each object, in order
   * @param members writes the members of the object of an item
   * @return this writer
   */
  public <T> JsonWriter objects(
      String name, Iterable<? extends T> items, BiConsumer<JsonWriter, ? super T> members) {
    Objects.requireNonNull(items, "items");
    Objects.requireNonNull(members, "members");
    return member(
        name,
        () -> {
          out.writeStartArray();
          for (T item : items) {
            body(json -> members.accept(json, item));
          }
          out.writeEndArray();
        });
  }

  /**
   * Writes an array of strings.
   *
   * @param name the name of the member
   * @param values the texts in order
   * @return this writer
   */
  public JsonWriter strings(String name, Iterable<String> values) {
    Objects.requireNonNull(values, "values");
    return member(
        name,
        () -> {
          out.writeStartArray();
          for (String value : values) {
            out.writeString(whole(value));
          }
          out.writeEndArray();
        });
  }

  private static void document(Writer text, Consumer<JsonWriter> members) throws IOException {
    try (JsonGenerator generator = factory().createGenerator(text)) {
      generator.setPrettyPrinter(layout());
      new JsonWriter(generator).body(members);
      generator.writeRaw('\n');
    } catch (UncheckedIOException wrapped) {
      throw wrapped.getCause();
    }
  }

  private void body(Consumer<JsonWriter> members) throws IOException {
    out.writeStartObject();
    members.accept(this);
    out.writeEndObject();
  }

  private JsonWriter member(String name, Output value) {
    try {
      out.writeFieldName(whole(Objects.requireNonNull(name, "name")));
      value.write();
    } catch (JsonProcessingException refusal) {
      throw new IllegalArgumentException(refusal.getOriginalMessage(), refusal);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  private static String whole(String text) {
    if (!Values.isWhole(Objects.requireNonNull(text, "value"))) {
      throw new IllegalArgumentException("half of a surrogate pair in " + Shown.shortened(text));
    }
    return text;
  }

  private static DefaultPrettyPrinter layout() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
        .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .build();
  }

  /** Writes one value. */
  private interface Output {
    void write() throws IOException;
  }
}
