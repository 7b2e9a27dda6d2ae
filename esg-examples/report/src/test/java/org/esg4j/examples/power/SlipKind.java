package org.esg4j.examples.power;

import java.util.Locale;

/** What goes wrong when a report is put together. */
enum SlipKind {
  /** A figure per head, area or revenue is divided by that of another year, or by another total. */
  WRONG_DIVISOR,

  /** Two neighbouring digits of a number change places. */
  SWAPPED_DIGITS,

  /** A number is in another unit than the one printed beside it. */
  UNIT_SLIP,

  /**
   * Scope 2 of a year is worked out with a factor of another year, and all that follows from it.
   */
  STALE_FACTOR,

  /** A total lacks one of its parts, and so does all that follows from it. */
  MISSING_PART,

  /** The rates of a year, or a mean, follow another definition than the one declared. */
  WRONG_DEFINITION;

  /** The kind in words. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
