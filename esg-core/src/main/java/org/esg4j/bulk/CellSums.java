package org.esg4j.bulk;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of whole numbers in many cells, with the number of their terms.
 *
 * <p>Sums are kept in 64 bits while a bound on all of them together shows that none can overflow,
 * then in two numbers of 64 bits, for the lower and the upper halves of what is added, which need
 * no carry between them, and then without limit. In bulk, sums are taken first and the bound looked
 * at after each chunk: sums that may have wrapped are taken back, which undoes the wrapping too,
 * and taken again in halves.
 */
final class CellSums {
  private static final int LOG_CHUNK = 10;
  static final int CHUNK = 1 << LOG_CHUNK;

  /** The most that a single number may have; sums have at most 63 more. */
  static final int MOST_BITS = 4_000;

  /** How many numbers halves may take up before they are put aside; they could take twice that. */
  private static final long MOST_TERMS = 1L << 30;

  private static final long LOW_HALF = 0xFFFF_FFFFL;

  final long[] counts;
  private final long[] narrow;

  /** What the sum of all magnitudes may still grow by before a narrow sum could overflow. */
  private long narrowLeft = Long.MAX_VALUE;

  private final long mostTerms;
  private long termsLeft;
  private long @Nullable [] low;
  private long @Nullable [] high;
  private @Nullable BigInteger @Nullable [] rest;

  /** Set at the first chunk that may not fit 64 bits; such numbers seldom come alone. */
  private boolean isLarge;

  CellSums(int cells) {
    this(cells, MOST_TERMS);
  }

  CellSums(int cells, long mostTerms) {
    this.mostTerms = mostTerms;
    termsLeft = mostTerms;
    counts = new long[cells];
    narrow = new long[cells];
  }

  int size() {
    return narrow.length;
  }

  /** Adds one number. */
  void add(int cell, long amount) {
    counts[cell]++;
    long magnitude = amount ^ amount >> 63;
    if (magnitude >= narrowLeft) {
      fold();
    }
    if (magnitude < narrowLeft) {
      narrowLeft -= magnitude + 1;
      narrow[cell] += amount;
    } else {
      useTerms(1);
      addHalves(cell, amount);
    }
  }

  /** Adds one number of any size. */
  void add(int cell, BigInteger amount) {
    if (amount.bitLength() < Long.SIZE) {
      add(cell, amount.longValue());
    } else {
      counts[cell]++;
      addRest(cell, amount);
    }
  }

  /** Adds at most a chunk of numbers, whose cells are known to be there. */
  void addAll(int offset, int[] cells, int cellsFrom, long[] amounts, int amountsFrom, int length) {
    if (!isLarge) {
      long magnitude = sum(offset, cells, cellsFrom, amounts, amountsFrom, length);
      if (magnitude < 1L << (Long.SIZE - 2 - LOG_CHUNK)) {
        long need = (magnitude + 1) << LOG_CHUNK;
        if (need > narrowLeft) {
          takeBack(offset, cells, cellsFrom, amounts, amountsFrom, length);
          fold();
          sum(offset, cells, cellsFrom, amounts, amountsFrom, length);
        }
        narrowLeft -= need;
        return;
      }
      takeBack(offset, cells, cellsFrom, amounts, amountsFrom, length);
      isLarge = true;
    }
    useTerms(CHUNK);
    sumHalves(offset, cells, cellsFrom, amounts, amountsFrom, length);
  }

  /** Sums that may wrap, and the bits that occur in any magnitude. */
  private long sum(
      int offset, int[] cells, int cellsFrom, long[] amounts, int amountsFrom, int length) {
    long[] sums = narrow;
    long[] numbers = counts;
    long bits = 0;
    for (int i = 0; i < length; i++) {
      int cell = cells[cellsFrom + i] + offset;
      long amount = amounts[amountsFrom + i];
      bits |= amount ^ amount >> 63;
      sums[cell] += amount;
      numbers[cell]++;
    }
    return bits;
  }

  private void takeBack(
      int offset, int[] cells, int cellsFrom, long[] amounts, int amountsFrom, int length) {
    for (int i = 0; i < length; i++) {
      int cell = cells[cellsFrom + i] + offset;
      narrow[cell] -= amounts[amountsFrom + i];
      counts[cell]--;
    }
  }

  private void sumHalves(
      int offset, int[] cells, int cellsFrom, long[] amounts, int amountsFrom, int length) {
    long[] lows = low();
    long[] highs = high();
    long[] numbers = counts;
    for (int i = 0; i < length; i++) {
      int cell = cells[cellsFrom + i] + offset;
      long amount = amounts[amountsFrom + i];
      lows[cell] += amount & LOW_HALF;
      highs[cell] += amount >> 32;
      numbers[cell]++;
    }
  }

  private void addHalves(int cell, long amount) {
    low()[cell] += amount & LOW_HALF;
    high()[cell] += amount >> 32;
  }

  private void addRest(int cell, BigInteger amount) {
    if (rest == null) {
      rest = new BigInteger[narrow.length];
    }
    BigInteger before = rest[cell];
    rest[cell] = before == null ? amount : before.add(amount);
  }

  private long[] low() {
    if (low == null) {
      low = new long[narrow.length];
    }
    return low;
  }

  private long[] high() {
    if (high == null) {
      high = new long[narrow.length];
    }
    return high;
  }

  /** Brings all narrow sums into halves. */
  private void fold() {
    useTerms(1);
    for (int cell = 0; cell < narrow.length; cell++) {
      addHalves(cell, narrow[cell]);
    }
    Arrays.fill(narrow, 0);
    narrowLeft = Long.MAX_VALUE;
  }

  /** Sees to it that halves can take so many numbers. */
  private void useTerms(long number) {
    if (number > termsLeft) {
      spill();
    }
    termsLeft -= number;
  }

  private void spill() {
    for (int cell = 0; cell < narrow.length; cell++) {
      addRest(cell, wide(cell));
    }
    Arrays.fill(low(), 0);
    Arrays.fill(high(), 0);
    termsLeft = mostTerms;
  }

  private BigInteger wide(int cell) {
    return low == null || high == null
        ? BigInteger.ZERO
        : BigInteger.valueOf(high[cell]).shiftLeft(32).add(BigInteger.valueOf(low[cell]));
  }

  /** Adds all that others have added; they stay as they are. */
  void merge(CellSums other) {
    fold();
    useTerms(1);
    for (int cell = 0; cell < narrow.length; cell++) {
      counts[cell] += other.counts[cell];
      addHalves(cell, other.narrow[cell]);
      if (other.low != null) {
        addRest(cell, other.wide(cell));
      }
      BigInteger more = other.rest == null ? null : other.rest[cell];
      if (more != null) {
        addRest(cell, more);
      }
    }
  }

  /** The sum of a cell. */
  BigInteger total(int cell) {
    BigInteger total = BigInteger.valueOf(narrow[cell]).add(wide(cell));
    BigInteger more = rest == null ? null : rest[cell];
    return more == null ? total : total.add(more);
  }

  /** Puts back a sum that was read from {@link #counts} and {@link #total}, into an empty cell. */
  void restore(int cell, long count, BigInteger total) {
    counts[cell] = count;
    if (total.bitLength() < Long.SIZE) {
      add(cell, total.longValue());
      counts[cell]--;
    } else {
      addRest(cell, total);
    }
  }
}
