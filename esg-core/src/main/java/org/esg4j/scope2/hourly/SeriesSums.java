package org.esg4j.scope2.hourly;

import java.math.BigInteger;

/** Sums of use, generation and their lesser: in 64 bits by chunks, and without limit in all. */
final class SeriesSums {
  private static final int CHUNK = 1 << 10;

  /** Numbers below this cannot overflow 64 bits within a chunk. */
  private static final long SMALL = 1L << 53;

  private static final long LOW_HALF = 0xFFFF_FFFFL;

  private final Total used = new Total();
  private final Total generated = new Total();
  private final Total matched = new Total();

  void add(long[] use, long[] generation, int from, int to) {
    for (int at = from; at < to; at += CHUNK) {
      addChunk(use, generation, at, Math.min(to, at + CHUNK));
    }
  }

  private void addChunk(long[] use, long[] generation, int from, int to) {
    long uses = 0;
    long generations = 0;
    long lesser = 0;
    long bits = 0;
    for (int i = from; i < to; i++) {
      long here = use[i];
      long there = generation[i];
      long apart = here - there;
      uses += here;
      generations += there;
      // The lesser of two numbers that are not negative, without a branch, so that loops are
      // vectors.
      lesser += there + (apart & apart >> 63);
      bits |= here | there;
    }
    if (bits < 0) {
      throw fault(use, generation, from);
    }
    if (bits < SMALL) {
      used.add(uses);
      generated.add(generations);
      matched.add(lesser);
    } else {
      addLarge(use, generation, from, to);
    }
  }

  private void addLarge(long[] use, long[] generation, int from, int to) {
    for (int i = from; i < to; i++) {
      used.add(use[i]);
      generated.add(generation[i]);
      matched.add(Math.min(use[i], generation[i]));
    }
  }

  private static IllegalArgumentException fault(long[] use, long[] generation, int from) {
    int at = from;
    while (use[at] >= 0 && generation[at] >= 0) {
      at++;
    }
    return new IllegalArgumentException(
        "interval " + at + ": expected zero or more, found " + use[at] + ", " + generation[at]);
  }

  BigInteger used() {
    return used.value();
  }

  BigInteger generated() {
    return generated.value();
  }

  BigInteger matched() {
    return matched.value();
  }

  /** A sum of numbers that are not negative, in halves of which neither can overflow. */
  private static final class Total {
    private long low;
    private long high;

    /** Two billion numbers, as many as an array holds, leave both halves below 2^63. */
    void add(long number) {
      low += number & LOW_HALF;
      high += number >>> 32;
    }

    BigInteger value() {
      return BigInteger.valueOf(high).shiftLeft(32).add(BigInteger.valueOf(low));
    }
  }
}
