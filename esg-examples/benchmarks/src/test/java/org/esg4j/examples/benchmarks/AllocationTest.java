package org.esg4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.KILOWATT_HOUR;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.esg4j.bulk.ReadingSum;
import org.esg4j.scope2.hourly.HourlySeries;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;

/**
 * What is allocated for each reading: the same on any machine, whatever its speed.
 *
 * <p>The least of many rounds counts, so that code that is not compiled yet does not.
 */
class AllocationTest {
  private static final int COUNT = 100_000;
  private static final int ROUNDS = 40;
  private final BulkReadings readings = new BulkReadings(COUNT);

  private static double bytes(Runnable work, int count) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      work.run();
      least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
    }
    return (double) least / count;
  }

  /** The scratch of one sum is 4 KB, once. */
  @Test
  void columnsAllocateNothingForAReading() {
    ReadingSum<Emissions, Energy> sum = readings.monthly.newSum();
    assertThat(
            bytes(
                () -> sum.addColumns(0, readings.site, readings.hour, readings.thousandths), COUNT))
        .isLessThan(0.01);
    ReadingSum<Emissions, Energy> one = readings.plan.newSum();
    assertThat(bytes(() -> one.addColumns(0, readings.site, readings.thousandths), COUNT))
        .isLessThan(0.01);
    ReadingSum<Emissions, Energy> large = readings.largePlan.newSum();
    assertThat(bytes(() -> large.addColumns(0, readings.site, readings.large), COUNT))
        .isLessThan(0.01);
  }

  @Test
  void singleReadingsAllocateNothing() {
    ReadingSum<Emissions, Energy> sum = readings.monthly.newSum();
    assertThat(
            bytes(
                () -> {
                  for (int at = 0; at < COUNT; at++) {
                    sum.add(at, readings.site[at], readings.hour[at], readings.thousandths[at]);
                  }
                },
                COUNT))
        .isLessThan(0.01);
    String text = "1529.24";
    assertThat(
            bytes(
                () -> {
                  for (int at = 0; at < COUNT; at++) {
                    sum.addText(at, readings.site[at], readings.hour[at], text);
                  }
                },
                COUNT))
        .isLessThan(0.01);
  }

  /** Three quantities for each market are left, and nothing for an hour. */
  @Test
  void hoursAllocateNothing() {
    HourlySeriesData data = new HourlySeriesData(10);
    HourlySeries series = HourlySeries.of(KILOWATT_HOUR, 3);
    assertThat(
            bytes(
                () -> series.match(data.markets, data.use, data.generation),
                10 * HourlySeriesData.HOURS))
        .isLessThan(0.5);
  }

  /** As objects: what a product and a sum take, and not twice that. */
  @Test
  void aProductAndASumTakeOneObject() {
    Readings objects = new Readings(10_000);
    EmissionsBenchmark benchmark = new EmissionsBenchmark();
    for (int i = 0; i < 20; i++) {
      assertThat(benchmark.sameUnits(objects)).hasSize(Readings.SITES);
    }
    assertThat(bytes(() -> benchmark.sameUnits(objects), 10_000)).isLessThan(80);
    Quantity<Emissions> sum = KILOGRAM_CO2E.of("0.5");
    assertThat(bytes(() -> sum.plus(sum), 1)).isLessThanOrEqualTo(64);
  }
}
