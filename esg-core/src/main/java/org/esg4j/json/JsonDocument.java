package org.esg4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads JSON documents that nobody has vouched for.
 *
 * <p>A document is UTF-8 (with or without a byte order mark), its root is an object, and it keeps
 * these limits: nesting to 64 levels, strings to 1,048,576 characters, names to 1,000, numbers to
 * 1,000 digits, documents to 67,108,864 characters and 4,194,304 tokens. A document that breaks one
 * of them, names a member twice, or is not JSON by RFC 8259, is refused with a {@link
 * JsonException} as soon as the fault streams by.
 *
 * <p>The name of a document appears in every message about it. Thread-safe: there is no state.
 */
public final class JsonDocument {

  private JsonDocument() {}

  /**
   * Reads a document from a stream of bytes, which is read to its end and not closed.
   *
   * @param in the bytes, UTF-8
   * @param name what to call the document in messages
   * @return the root object
   * @throws JsonException if the bytes are not a document as described above
   * @throws IOException if the stream fails
   */
  public static JsonObject read(InputStream in, String name) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    return new DocumentReader(name).read(Utf8Text.of(in, name));
  }

  /**
   * Reads a document from characters, which are read to their end; the reader is not closed.
   *
   * @param in the characters
   * @param name what to call the document in messages
   * @return the root object
   * @throws JsonException if the characters are not a document as described above
   * @throws IOException if the reader fails
   */
  public static JsonObject read(Reader in, String name) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    return new DocumentReader(name).read(in);
  }

  /**
   * Reads a document from a text.
   *
   * @param text the whole document
   * @param name what to call the document in messages
   * @return the root object
   * @throws JsonException if the text is not a document as described above
   */
  public static JsonObject read(String text, String name) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(name, "name");
    try {
      return new DocumentReader(name).read(new StringReader(text));
    } catch (IOException impossible) {
      throw new IllegalStateException("a string does not fail to be read", impossible);
    }
  }

  /**
   * Reads a document from a file; its file name is the name of the document.
   *
   * @param file the file, UTF-8
   * @return the root object
   * @throws JsonException if the file is not a document as described above
   * @throws IOException if the file cannot be read
   */
  public static JsonObject read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    return read(file, String.valueOf(file.getFileName()));
  }

  /**
   * Reads a document from a file.
   *
   * @param file the file, UTF-8
   * @param name what to call the document in messages
   * @return the root object
   * @throws JsonException if the file is not a document as described above
   * @throws IOException if the file cannot be read
   */
  public static JsonObject read(Path file, String name) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(name, "name");
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    }
  }
}
