package org.esg4j.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InvalidObjectException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.fact.Failure;
import org.junit.jupiter.api.Test;

/** Sums at the edges of 64 and 128 bits are those of BigInteger. */
class CellSumsTest {
  private static final int CELLS = 5;

  private final BigInteger[] expected = zeros();
  private final long[] counts = new long[CELLS];

  private static BigInteger[] zeros() {
    BigInteger[] zeros = new BigInteger[CELLS];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }

  private void expect(int cell, BigInteger amount) {
    expected[cell] = expected[cell].add(amount);
    counts[cell]++;
  }

  private void check(CellSums sums) {
    for (int cell = 0; cell < CELLS; cell++) {
      assertThat(sums.total(cell)).as("cell %s", cell).isEqualTo(expected[cell]);
    }
    assertThat(sums.counts).isEqualTo(counts);
  }

  @Property(tries = 60)
  void numbersOfAnySizeInAnyMixtureAddUp(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 64) int bits,
      @ForAll @IntRange(min = 0, max = 20) int extremes) {
    Arrays.fill(counts, 0);
    System.arraycopy(zeros(), 0, expected, 0, CELLS);
    Random random = new Random(seed);
    CellSums sums = new CellSums(CELLS);
    CellSums other = new CellSums(CELLS);
    for (int chunk = 0; chunk < 12; chunk++) {
      int length = 1 + random.nextInt(CellSums.CHUNK);
      int[] cells = random.ints(length, 0, CELLS - 1).toArray();
      long[] amounts = random.longs(length).map(x -> x >> 64 - bits).toArray();
      for (int i = 0; i < length; i++) {
        if (random.nextInt(1_000) < extremes) {
          amounts[i] = random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        expect(cells[i] + 1, BigInteger.valueOf(amounts[i]));
      }
      CellSums into = random.nextInt(3) == 0 ? other : sums;
      if (random.nextInt(3) == 0) {
        for (int i = 0; i < length; i++) {
          into.add(cells[i] + 1, amounts[i]);
        }
      } else {
        into.addAll(1, cells, 0, amounts, 0, length);
      }
      if (random.nextInt(4) == 0) {
        BigInteger huge = new BigInteger(1 + random.nextInt(200), random).negate();
        into.add(0, huge);
        expect(0, huge);
      }
    }
    sums.merge(other);
    check(sums);
    CellSums unchanged = new CellSums(CELLS);
    unchanged.merge(sums);
    check(unchanged);
  }

  @Test
  void aSumMayPassBothEndsOfSixtyFourBitsAndComeBack() {
    for (long edge : new long[] {Long.MAX_VALUE, Long.MIN_VALUE}) {
      CellSums sums = new CellSums(CELLS);
      for (int i = 0; i < 5; i++) {
        sums.add(2, edge);
      }
      assertThat(sums.total(2)).isEqualTo(BigInteger.valueOf(edge).multiply(BigInteger.valueOf(5)));
      for (int i = 0; i < 5; i++) {
        sums.add(2, edge == Long.MIN_VALUE ? Long.MAX_VALUE : -edge);
      }
      assertThat(sums.total(2)).isEqualTo(BigInteger.valueOf(edge == Long.MIN_VALUE ? -5 : 0));
      assertThat(sums.counts[2]).isEqualTo(10);
    }
  }

  @Test
  void aChunkThatFitsExactlyAndOneThatDoesNot() {
    long most = (1L << 52) - 1;
    for (long amount : new long[] {most, -most - 1, most + 1, -most - 2}) {
      CellSums sums = new CellSums(CELLS);
      int[] cells = new int[CellSums.CHUNK];
      long[] amounts = new long[CellSums.CHUNK];
      Arrays.fill(amounts, amount);
      for (int i = 0; i < 20; i++) {
        sums.addAll(3, cells, 0, amounts, 0, CellSums.CHUNK);
      }
      assertThat(sums.total(3))
          .isEqualTo(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(20 * CellSums.CHUNK)));
      assertThat(sums.counts[3]).isEqualTo(20 * CellSums.CHUNK);
    }
  }

  @Test
  void halvesArePutAsideBeforeTheyAreFull() {
    CellSums sums = new CellSums(CELLS, 3);
    int[] cells = {1, 2, 1};
    long[] amounts = {Long.MIN_VALUE, Long.MAX_VALUE, -1};
    for (int i = 0; i < 10; i++) {
      sums.add(3, Long.MAX_VALUE);
      expect(3, BigInteger.valueOf(Long.MAX_VALUE));
      sums.addAll(0, cells, 0, amounts, 0, 3);
      for (int at = 0; at < 3; at++) {
        expect(cells[at], BigInteger.valueOf(amounts[at]));
      }
    }
    check(sums);
  }

  /** Merging a sum with copies of itself doubles it, so that 128 bits are soon too few. */
  @Test
  void aSumMayOutgrowOneHundredTwentyEightBits() {
    CellSums sums = new CellSums(CELLS);
    sums.add(1, Long.MIN_VALUE);
    sums.add(2, Long.MAX_VALUE);
    sums.add(2, Long.MAX_VALUE);
    for (int i = 0; i < 140; i++) {
      CellSums copy = new CellSums(CELLS);
      copy.merge(sums);
      sums.merge(copy);
    }
    assertThat(sums.total(1)).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE).shiftLeft(140));
    assertThat(sums.total(2)).isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).shiftLeft(141));
    assertThat(sums.total(3)).isEqualTo(BigInteger.ZERO);
  }

  @Test
  void whatIsWrittenIsReadAndGoesOn() throws InvalidObjectException {
    CellSums sums = new CellSums(CELLS);
    sums.add(0, 5);
    expect(0, BigInteger.valueOf(5));
    for (int i = 0; i < 3; i++) {
      sums.add(4, Long.MIN_VALUE);
      expect(4, BigInteger.valueOf(Long.MIN_VALUE));
    }
    CellSums restored = CellBytes.read(CellBytes.write(sums), CELLS);
    check(restored);
    restored.add(0, -7);
    expect(0, BigInteger.valueOf(-7));
    check(restored);
    assertThat(CellBytes.write(new CellSums(CELLS))).isEmpty();
  }

  @Test
  void bytesThatWereNotWrittenSoAreRefused() {
    CellSums sums = new CellSums(CELLS);
    sums.add(1, 300);
    byte[] bytes = CellBytes.write(sums);
    assertThat(bytes).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 1, 44);
    refused(Arrays.copyOf(bytes, bytes.length - 1), CELLS, "the sums end too early");
    refused(bytes, 1, "the sums are not as they were written");
    byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
    System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
    refused(twice, CELLS, "the sums are not as they were written");
    byte[] empty = bytes.clone();
    empty[11] = 0;
    refused(empty, CELLS, "the sums are not as they were written");
    byte[] none = bytes.clone();
    none[13] = 0;
    refused(none, CELLS, "the sums are not as they were written");
    byte[] endless = bytes.clone();
    endless[12] = 2;
    refused(endless, CELLS, "the sums are not as they were written");
  }

  @Test
  void faultsThatWereNotWrittenSoAreRefused() throws InvalidObjectException {
    FaultLog log = new FaultLog(1);
    Failure failure = new Failure(Failure.Reason.PARSING, "reading 1", "amount", "x", "a decimal");
    log.add(1, failure);
    log.add(2, failure);
    byte[] bytes = log.toBytes();
    assertThat(FaultLog.of(bytes, 1).count()).isEqualTo(2);
    assertThat(FaultLog.of(bytes, 1).failures()).containsExactly(failure);
    assertThat(FaultLog.of(bytes, 0).failures()).isEmpty();
    refusedFaults(Arrays.copyOf(bytes, bytes.length - 1), "the faults end too early");
    byte[] fewer = bytes.clone();
    fewer[7] = 0;
    refusedFaults(fewer, "there are more faults than were counted");
    byte[] unknown = bytes.clone();
    unknown[18] = 'Q';
    refusedFaults(unknown, "the faults end too early");
  }

  private static void refusedFaults(byte[] bytes, String message) {
    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> FaultLog.of(bytes, 1))
        .withMessage(message);
  }

  private static void refused(byte[] bytes, int cells, String message) {
    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> CellBytes.read(bytes, cells))
        .withMessage(message);
  }
}
