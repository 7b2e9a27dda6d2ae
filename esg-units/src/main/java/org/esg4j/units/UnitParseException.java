package org.esg4j.units;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a text is not the unit, number or figure that was expected.
 *
 * <p>It says where the text stops being understood and, where there is one, which known spelling is
 * near.
 */
public final class UnitParseException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  private final String text;
  private final int position;
  private final @Nullable String nearest;

  UnitParseException(String problem, String text, int position) {
    this(problem, text, position, null);
  }

  UnitParseException(String problem, String text, int position, @Nullable String nearest) {
    super(
        problem
            + " at position "
            + position
            + " of '"
            + shortened(text)
            + "'"
            + (nearest == null ? "" : "; the nearest known is '" + nearest + "'"));
    this.text = shortened(text);
    this.position = position;
    this.nearest = nearest;
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }

  /**
   * The text that was read, shortened when long.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Where the text stops being understood, counted in characters from zero.
   *
   * @return the position
   */
  public int position() {
    return position;
  }

  /**
   * The known spelling that is nearest to what was found.
   *
   * @return the spelling, or null if none is near
   */
  public @Nullable String nearest() {
    return nearest;
  }
}
