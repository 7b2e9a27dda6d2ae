package org.esg4j.json;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A JSON document that is not what its reader expects.
 *
 * <p>The message is one line that a person can act on; the accessors carry the same facts for a
 * program. What was found is shortened and has its control characters escaped, so that hostile
 * input cannot flood or forge a log.
 */
public final class JsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_POINTER = 300;

  /** The name of the document. */
  private final String document;

  /** The place of the fault. */
  private final String pointer;

  /** What should have been there. */
  private final String expected;

  /** What was there. */
  private final String found;

  /** The line of the fault, or 0 when it is not known. */
  private final int line;

  /** The column of the fault, or 0 when it is not known. */
  private final int column;

  /**
   * Creates an exception for a value that does not meet what its reader expects.
   *
   * @param document the name of the document, such as a file name
   * @param pointer the place of the value as an RFC 6901 pointer; empty for the whole document
   * @param expected what should have been there, as words that follow "expected"
   * @param found what was there, as words that follow "found"
   */
  public JsonException(String document, String pointer, String expected, String found) {
    this(document, pointer, expected, found, 0, 0);
  }

  /** Creates an exception with the position of the fault in the text; 0 when not known. */
  JsonException(
      String document, String pointer, String expected, String found, int line, int column) {
    this.document = Shown.shortened(Objects.requireNonNull(document, "document"));
    this.pointer = Shown.shortened(Objects.requireNonNull(pointer, "pointer"), LONGEST_POINTER);
    this.expected = Objects.requireNonNull(expected, "expected");
    this.found = Objects.requireNonNull(found, "found");
    this.line = line;
    this.column = column;
  }

  /**
   * Returns the name of the document.
   *
   * @return the name that the reader was given
   */
  public String document() {
    return document;
  }

  /**
   * Returns the place of the fault.
   *
   * @return an RFC 6901 pointer; empty when the fault is the document as a whole
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Returns what should have been there.
   *
   * @return words that follow "expected"
   */
  public String expected() {
    return expected;
  }

  /**
   * Returns what was there.
   *
   * @return words that follow "found"
   */
  public String found() {
    return found;
  }

  /**
   * Returns the line of the fault, counted from 1.
   *
   * @return the line when the text itself is at fault; empty when a well-formed value is
   */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /**
   * Returns the column of the fault, counted from 1.
   *
   * @return the column when the text itself is at fault; empty when a well-formed value is
   */
  public OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /**
   * Returns the fault in one line.
   *
   * @return document, place, what was expected and what was found
   */
  @Override
  public String getMessage() {
    StringBuilder text = new StringBuilder(document);
    text.append(pointer.isEmpty() ? "" : " at " + pointer);
    if (line > 0) {
      text.append(" (line ").append(line).append(", column ").append(column).append(')');
    }
    return text.append(": expected ").append(expected).append(", found ").append(found).toString();
  }
}
