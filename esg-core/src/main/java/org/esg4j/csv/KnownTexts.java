package org.esg4j.csv;

import java.util.Arrays;
import java.util.Objects;

/**
 * Texts that fields of a column are known to have, each with a number; found without making
 * objects.
 *
 * <p>This class is mutable and not thread-safe. Memory is bounded by the number of texts it is made
 * for.
 */
public final class KnownTexts {
  /** Said of a text that is not known. */
  public static final int UNKNOWN = -1;

  private static final int MOST = 1 << 20;

  /** Texts of so many characters are known by one number, others by one that may be shared. */
  private static final int SHORT = 7;

  private final int most;
  private final char[][] texts;
  private final long[] keys;

  /** Beside each text its number; where there is no text, unknown. */
  private final int[] numbers;

  private int size;

  /** Where the text was that was found last: columns often repeat themselves. */
  private int last;

  /**
   * Knows nothing yet.
   *
   * @param most how many texts to know at most; beyond a million, a million
   * @throws IllegalArgumentException if the number is below zero
   */
  public KnownTexts(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("expected a number of texts, found " + most);
    }
    this.most = Math.min(most, MOST);
    int places = Integer.highestOneBit(Math.max(1, this.most)) << 2;
    this.texts = new char[places][];
    this.keys = new long[places];
    this.numbers = new int[places];
    Arrays.fill(numbers, UNKNOWN);
    Arrays.fill(texts, new char[0]);
  }

  /**
   * Gives a text its number, or another number; forgotten if there is no more room.
   *
   * @param text the text
   * @param number its number, zero or more
   * @throws IllegalArgumentException if the number is below zero
   */
  public void put(String text, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("expected a number of zero or more, found " + number);
    }
    char[] characters = Objects.requireNonNull(text, "text").toCharArray();
    long key = key(characters, 0, characters.length);
    int place = place(key, characters, 0, characters.length);
    if (numbers[place] != UNKNOWN) {
      numbers[place] = number;
    } else if (size < most) {
      texts[place] = characters;
      keys[place] = key;
      numbers[place] = number;
      size++;
    }
  }

  /** The number of a text, or {@link #UNKNOWN}. */
  int number(char[] text, int from, int to) {
    if (to - from <= SHORT || !is(last, text, from, to)) {
      last = place(key(text, from, to), text, from, to);
    }
    return numbers[last];
  }

  /** Where a text is, or would be put. */
  private int place(long key, char[] text, int from, int to) {
    int mask = texts.length - 1;
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (numbers[place] != UNKNOWN
        && (keys[place] != key || (key <= 0 && !is(place, text, from, to)))) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private boolean is(int place, char[] text, int from, int to) {
    char[] known = texts[place];
    return numbers[place] != UNKNOWN && Arrays.equals(known, 0, known.length, text, from, to);
  }

  /** The characters themselves behind a one if they are few and simple; else not above zero. */
  private static long key(char[] text, int from, int to) {
    long key = 1;
    int bits = 0;
    for (int at = from; at < to; at++) {
      bits |= text[at];
      key = key << Byte.SIZE | text[at];
    }
    return to - from <= SHORT && bits >> Byte.SIZE == 0 ? key : hash(text, from, to);
  }

  private static long hash(char[] text, int from, int to) {
    long even = 0;
    long odd = (long) to - from;
    int at = from;
    for (; at + 1 < to; at += 2) {
      even = even * 31 + text[at];
      odd = odd * 37 + text[at + 1];
    }
    long hash = (at < to ? even * 31 + text[at] : even) + odd * 0x9E3779B9L;
    return hash | Long.MIN_VALUE;
  }
}
