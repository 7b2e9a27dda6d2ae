package org.esg4j.factor;

import java.io.Serial;
import java.util.Objects;

/**
 * A set of factors that is not what its reader expects.
 *
 * <p>Where the set is JSON and the fault one of form, a {@link org.esg4j.json.JsonException} says
 * the same by pointer.
 */
public final class FactorSetException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int LONGEST = 80;

  /** The name of the set or file. */
  private final String set;

  /** Where in it. */
  private final String place;

  /** What should have been there. */
  private final String expected;

  /** What was there. */
  private final String found;

  /**
   * Creates an exception.
   *
   * @param set the name of the set or file
   * @param place where in it, such as "line 3, column value"
   * @param expected what should have been there
   * @param found what was there; shortened, without control characters
   */
  public FactorSetException(String set, String place, String expected, String found) {
    super(
        plain(Objects.requireNonNull(set, "set"))
            + " at "
            + plain(Objects.requireNonNull(place, "place"))
            + ": expected "
            + Objects.requireNonNull(expected, "expected")
            + ", found "
            + plain(Objects.requireNonNull(found, "found")));
    this.set = set;
    this.place = place;
    this.expected = expected;
    this.found = plain(found);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length() && at < LONGEST; at++) {
      char c = text.charAt(at);
      plain.append(c < ' ' || (c >= 0x7F && c < 0xA0) ? '?' : c);
    }
    return text.length() > LONGEST ? plain.append("...").toString() : plain.toString();
  }

  /**
   * Returns the set.
   *
   * @return its name or that of its file
   */
  public String set() {
    return set;
  }

  /**
   * Returns where the fault is.
   *
   * @return such as "line 3, column value"
   */
  public String place() {
    return place;
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
}
