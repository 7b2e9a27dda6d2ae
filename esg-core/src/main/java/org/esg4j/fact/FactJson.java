package org.esg4j.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.json.JsonWriter;
import org.esg4j.metric.MetricCatalog;

/**
 * Fact sets as files: {@code {"facts": [...]}}, described by {@code facts.schema.json}.
 *
 * <p>Numbers are decimal text. A published fact keeps the decimals and the unit it was printed
 * with; a number whose decimals do not end is written to 34 significant digits, with the exact
 * {@code fraction} beside it. A calculated fact carries its derivation, from which the figure can
 * be redone without this library. One set always gives the same bytes, and reading gives the set
 * back.
 */
public final class FactJson {

  private FactJson() {}

  /**
   * Writes facts to a stream of bytes, which is flushed and not closed.
   *
   * @param out where to write
   * @param facts the facts
   * @throws IOException if the stream fails
   */
  public static void write(OutputStream out, FactSet facts) throws IOException {
    Objects.requireNonNull(facts, "facts");
    JsonWriter.write(out, root -> FactWriter.write(root, facts));
  }

  /**
   * Writes facts to a text.
   *
   * @param facts the facts
   * @return the whole document
   */
  public static String toText(FactSet facts) {
    Objects.requireNonNull(facts, "facts");
    return JsonWriter.toText(root -> FactWriter.write(root, facts));
  }

  /**
   * Reads facts from a stream of bytes, which is read to its end and not closed.
   *
   * @param in the bytes, UTF-8
   * @param name what to call the document in messages
   * @param catalog the metrics that the facts are about
   * @return the facts
   * @throws org.esg4j.json.JsonException if the document is not of the form, or names a metric or a
   *     unit that is not known; says where
   * @throws IOException if the stream fails
   */
  public static FactSet read(InputStream in, String name, MetricCatalog catalog)
      throws IOException {
    return read(JsonDocument.read(in, name), catalog);
  }

  /**
   * Reads facts from a text.
   *
   * @param text the whole document
   * @param name what to call the document in messages
   * @param catalog the metrics that the facts are about
   * @return the facts
   * @throws org.esg4j.json.JsonException if the document is not of the form, or names a metric or a
   *     unit that is not known; says where
   */
  public static FactSet read(String text, String name, MetricCatalog catalog) {
    return read(JsonDocument.read(text, name), catalog);
  }

  private static FactSet read(JsonObject root, MetricCatalog catalog) {
    return new FactReader(Objects.requireNonNull(catalog, "catalog")).read(root);
  }
}
