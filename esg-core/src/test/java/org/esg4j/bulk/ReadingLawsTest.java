package org.esg4j.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.KILOGRAM_CO2E;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.esg4j.Copies;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/** Any order, any partition, any number of threads, stopped and gone on with: the same bytes. */
class ReadingLawsTest {
  private static final ReadingPlan<Emissions, Energy> PLAN = Plans.sites(3).collectingFaults(4);

  @Provide
  Arbitrary<Reading> readings() {
    Arbitrary<Long> amounts =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, Arbitraries.longs().between(-5_000_000, 5_000_000)),
            net.jqwik.api.Tuple.of(2, Arbitraries.longs()),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L)));
    return Combinators.combine(
            Arbitraries.longs().between(1, 1_000),
            Arbitraries.integers().between(-1, 3),
            Arbitraries.integers().between(0, 8_784),
            amounts)
        .as(Reading::new);
  }

  private static ReadingSum<Emissions, Energy> sum(List<Reading> readings) {
    ReadingSum<Emissions, Energy> sum = PLAN.newSum();
    readings.forEach(sum::add);
    return sum;
  }

  private static ReadingSum<Emissions, Energy> columns(List<Reading> readings) {
    ReadingSum<Emissions, Energy> sum = PLAN.newSum();
    int from = 0;
    while (from < readings.size()) {
      // Records of a column count up, so a column ends where they do not.
      int to = from + 1;
      while (to < readings.size()
          && readings.get(to).record() == readings.get(from).record() + (to - from)) {
        to++;
      }
      List<Reading> part = readings.subList(from, to);
      sum.addColumns(
          part.get(0).record(),
          part.stream().mapToInt(Reading::site).toArray(),
          part.stream().mapToInt(Reading::interval).toArray(),
          part.stream().mapToLong(Reading::amount).toArray());
      from = to;
    }
    return sum;
  }

  private static byte[] bytes(Object object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return bytes.toByteArray();
  }

  private static List<Reading> numbered(List<Reading> readings) {
    List<Reading> numbered = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      numbered.add(new Reading(i, reading.site(), reading.interval(), reading.amount()));
    }
    return numbered;
  }

  @Property(tries = 150)
  void anyOrderGivesTheSameBytes(
      @ForAll @Size(max = 60) List<@net.jqwik.api.From("readings") Reading> readings,
      @ForAll Random random) {
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, random);
    ReadingSum<Emissions, Energy> one = sum(readings);
    ReadingSum<Emissions, Energy> other = sum(shuffled);
    assertThat(other.totals().toJson()).isEqualTo(one.totals().toJson());
    assertThat(bytes(other)).isEqualTo(bytes(one));
  }

  @Property(tries = 150)
  void columnsGiveTheBytesOfSingleReadings(
      @ForAll @Size(max = 60) List<@net.jqwik.api.From("readings") Reading> readings) {
    List<Reading> numbered = numbered(readings);
    assertThat(bytes(columns(numbered))).isEqualTo(bytes(sum(numbered)));
  }

  @Property(tries = 150)
  void anyPartitionMergedInAnyOrderGivesTheSameBytes(
      @ForAll @Size(max = 60) List<@net.jqwik.api.From("readings") Reading> readings,
      @ForAll @IntRange(min = 1, max = 7) int parts,
      @ForAll Random random) {
    List<ReadingSum<Emissions, Energy>> sums = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      sums.add(PLAN.newSum());
    }
    readings.forEach(reading -> sums.get(random.nextInt(parts)).add(reading));
    while (sums.size() > 1) {
      Collections.shuffle(sums, random);
      sums.set(0, sums.get(0).merge(sums.remove(sums.size() - 1)));
    }
    assertThat(bytes(sums.get(0))).isEqualTo(bytes(sum(readings)));
    assertThat(sums.get(0).totals().toJson()).isEqualTo(sum(readings).totals().toJson());
  }

  @Property(tries = 20)
  void anyNumberOfThreadsGivesTheSameBytes(
      @ForAll @Size(min = 50, max = 200) List<@net.jqwik.api.From("readings") Reading> readings,
      @ForAll @IntRange(min = 1, max = 5) int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      String json =
          pool.submit(() -> readings.parallelStream().collect(PLAN.collector()).toJson()).join();
      assertThat(json).isEqualTo(sum(readings).totals().toJson());
    } finally {
      pool.shutdown();
    }
  }

  @Property(tries = 150)
  void aSumThatIsSerializedAndGoneOnWithGivesTheSameBytes(
      @ForAll @Size(max = 60) List<@net.jqwik.api.From("readings") Reading> readings,
      @ForAll Random random) {
    int cut = random.nextInt(readings.size() + 1);
    ReadingSum<Emissions, Energy> goneOn = Copies.serialized(sum(readings.subList(0, cut)));
    readings.subList(cut, readings.size()).forEach(goneOn::add);
    ReadingSum<Emissions, Energy> whole = Copies.serialized(sum(readings));
    assertThat(bytes(goneOn)).isEqualTo(bytes(whole));
    assertThat(goneOn.totals().toJson()).isEqualTo(sum(readings).totals().toJson());
  }

  @Property(tries = 150)
  void theTotalIsThatOfBigDecimals(
      @ForAll @Size(max = 60) List<@net.jqwik.api.From("readings") Reading> readings) {
    BigDecimal kilograms = BigDecimal.ZERO;
    long used = 0;
    for (Reading reading : readings) {
      if (reading.site() >= 0 && reading.site() < 3 && reading.interval() < 8_784) {
        String rate = (reading.interval() < Plans.JULY ? "0.5" : "0.4") + reading.site();
        BigDecimal amount = BigDecimal.valueOf(reading.amount(), 3);
        kilograms = kilograms.add(amount.multiply(new BigDecimal(rate)));
        used++;
      }
    }
    ReadingTotals<Emissions, Energy> totals = sum(readings).totals();
    assertThat(totals.total()).isEqualTo(KILOGRAM_CO2E.of(kilograms));
    assertThat(totals.readings()).isEqualTo(used);
    assertThat(totals.refused()).isEqualTo(readings.size() - used);
  }
}
