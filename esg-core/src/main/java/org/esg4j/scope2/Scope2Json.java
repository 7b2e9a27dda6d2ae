package org.esg4j.scope2;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.esg4j.json.JsonWriter;

/**
 * Writes results as JSON that holds all a stranger needs to redo every figure: records, rates with
 * their sources, instruments, lines, totals, and the sizes of all units.
 *
 * <p>Numbers are text: a decimal, or a fraction of two whole numbers with a slash between. Equal
 * results give equal bytes.
 */
public final class Scope2Json {

  private Scope2Json() {}

  /**
   * Writes a result to a stream of bytes, which is flushed and not closed.
   *
   * @param result the result
   * @param out where to write, in UTF-8
   * @throws IOException if the stream fails
   */
  public static void write(Scope2Result result, OutputStream out) throws IOException {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(out, "out");
    ResultWriter writer = new ResultWriter(result);
    JsonWriter.write(out, writer::write);
  }

  /**
   * Writes a result to a text.
   *
   * @param result the result
   * @return the whole document
   */
  public static String toText(Scope2Result result) {
    Objects.requireNonNull(result, "result");
    return JsonWriter.toText(new ResultWriter(result)::write);
  }

  /**
   * The JSON Schema of what is written.
   *
   * @return the schema, draft 2020-12
   */
  public static String schema() {
    String file = "scope2-result.schema.json";
    try (InputStream in =
        Objects.requireNonNull(Scope2Json.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
