package org.esg4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words for values in messages: short, on one line, without control characters. */
final class Shown {

  private static final int LONGEST = 80;

  private Shown() {}

  /** Describes a value as it was found in a document; {@code null} means that it is not there. */
  static String value(@Nullable Object value) {
    if (value == null) {
      return "nothing";
    }
    if (value == Values.NULL) {
      return "null";
    }
    if (value instanceof String text) {
      return '"' + shortened(text) + '"';
    }
    if (value instanceof JsonObject) {
      return "an object";
    }
    if (value instanceof List) {
      return "an array";
    }
    return shortened(value.toString());
  }

  /** Shortens a text to the usual length of a message. */
  static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  /** Shortens a text to at most the given number of characters, escaping what does not print. */
  static String shortened(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      String piece = isPlain(point) ? Character.toString(point) : escape(point);
      boolean last = at + Character.charCount(point) == text.length();
      if (shown.length() + piece.length() > (last ? longest : longest - 3)) {
        return shown.append("...").toString();
      }
      shown.append(piece);
      at += Character.charCount(point);
    }
    return shown.toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static String escape(int point) {
    String digits = Integer.toHexString(point);
    return "\\u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
