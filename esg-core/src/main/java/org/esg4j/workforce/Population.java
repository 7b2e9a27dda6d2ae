package org.esg4j.workforce;

/** Which people a measure counts, given the first and the last day of a period. */
public enum Population {
  /** Employed at the close of the day before the period. */
  AT_OPENING(1),
  /** Employed at the close of the last day. */
  AT_CLOSING(2),
  /** Employed on any day of the period. */
  DURING(4),
  /** First day in the period. */
  HIRED(8),
  /** Last day in the period. */
  LEFT(16);

  /** The bit that stands for this population. */
  final int bit;

  Population(int bit) {
    this.bit = bit;
  }

  /**
   * The populations that an employment belongs to, as bits.
   *
   * @param start its first day, counted from the epoch
   * @param end its last day; the largest number if it goes on
   * @param from the first day of the period
   * @param to the last day of the period
   */
  static int of(long start, long end, long from, long to) {
    if (start > to || end < from) {
      return 0;
    }
    int bits = DURING.bit;
    bits |= start < from ? AT_OPENING.bit : HIRED.bit;
    bits |= end > to ? AT_CLOSING.bit : LEFT.bit;
    return bits;
  }
}
