package org.esg4j.examples.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;

/**
 * Writes HTML in the syntax that XML has too, so that a strict parser can read it.
 *
 * <p>Every text and attribute is escaped; what must not stand in a document, such as control
 * characters, is replaced. Elements are closed in order, or the writer refuses.
 */
public final class Html {
  /** Elements that have no content and no end. */
  private static final Set<String> VOID = Set.of("br", "col", "hr", "link", "meta");

  /** Elements that stay on the line; others begin one, so that a page can be read and compared. */
  private static final Set<String> IN_LINE =
      Set.of(
          "a", "b", "bdi", "code", "em", "small", "span", "strong", "sup", "td", "th", "title",
          "desc");

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a document. */
  public static Html document() {
    Html html = new Html();
    html.out.append("<!DOCTYPE html>");
    return html;
  }

  /** Begins a part of a document. */
  public static Html fragment() {
    return new Html();
  }

  /**
   * Opens an element, or writes one that has no content.
   *
   * @param name the element
   * @param attributes names and values in turn
   * @return this
   */
  public Html open(String name, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException(name + ": attributes are names and values in turn");
    }
    if (!IN_LINE.contains(name)) {
      out.append('\n');
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    if (VOID.contains(name)) {
      out.append("/>");
    } else {
      out.append('>');
      open.push(name);
    }
    return this;
  }

  /**
   * Closes the element that was opened last.
   *
   * @param name its name, for the reader and as a check
   * @return this
   */
  public Html close(String name) {
    if (!name.equals(open.peek())) {
      throw new IllegalStateException("</" + name + "> cannot close " + open);
    }
    open.pop();
    out.append("</").append(name).append('>');
    return this;
  }

  /** Writes a text. */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /** Writes an element with a text in it. */
  public Html leaf(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /**
   * Writes a text that someone else wrote, set apart so that its direction of writing cannot reach
   * what stands beside it.
   */
  public Html foreign(String text) {
    return leaf("bdi", text);
  }

  /** Writes a text that is heard and not seen. */
  public Html heard(String text) {
    return leaf("span", text, "class", "heard");
  }

  /** Writes a part that was written by this class. */
  public Html part(Html part) {
    out.append(part);
    return this;
  }

  /** Writes a style sheet of the program's own. */
  public Html style(String css) {
    if (css.contains("<") || css.contains("&")) {
      throw new IllegalArgumentException("a style sheet with < or & would need escaping");
    }
    open("style");
    out.append('\n').append(css);
    return close("style");
  }

  private void escape(String text) {
    Objects.requireNonNull(text, "text").codePoints().forEach(this::escape);
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
    }
  }

  /** Whether both HTML and XML allow a character; neither allows half a surrogate pair. */
  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character < 0x7F)
        || (character >= 0xA0 && character < 0xD800)
        || (character >= 0xE000 && (character & 0xFFFE) != 0xFFFE && !isNoncharacter(character));
  }

  private static boolean isNoncharacter(int character) {
    return character >= 0xFDD0 && character <= 0xFDEF;
  }

  /** What was written; everything must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
