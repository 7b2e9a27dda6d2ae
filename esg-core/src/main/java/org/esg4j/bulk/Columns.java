package org.esg4j.bulk;

/** Looks at columns before they are added. */
final class Columns {
  private Columns() {}

  /** Whether all numbers of a part lie in a range; one pass without branches. */
  static boolean areWithin(int[] numbers, int from, int length, int least, int end) {
    int signs = 0;
    int most = end - 1;
    for (int i = from; i < from + length; i++) {
      signs |= outside(numbers[i], least, most);
    }
    return signs >= 0;
  }

  /** Negative if and only if a number is outside a range that begins at zero or later. */
  private static int outside(int number, int least, int most) {
    return number | number - least | most - number;
  }
}
