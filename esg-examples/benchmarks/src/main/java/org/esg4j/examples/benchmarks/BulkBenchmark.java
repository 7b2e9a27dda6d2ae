package org.esg4j.examples.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.esg4j.bulk.ReadingPlan;
import org.esg4j.bulk.ReadingSum;
import org.esg4j.bulk.ReadingTotals;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The sum of energy times factor by site over ten million readings, in tonnes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BulkReadings.COUNT)
public class BulkBenchmark {

  /** Readings and factors as objects, for the loop that is exact and plain. */
  @State(Scope.Benchmark)
  public static class Decimals {
    final BulkReadings readings;
    final BigDecimal[] energy;
    final BigDecimal[] factors;

    /** As many as are measured. */
    public Decimals() {
      this(new BulkReadings());
    }

    Decimals(BulkReadings readings) {
      this.readings = readings;
      energy = new BigDecimal[readings.count];
      Arrays.setAll(energy, at -> BigDecimal.valueOf(readings.thousandths[at], 3));
      factors = new BigDecimal[BulkReadings.SITES];
      Arrays.setAll(factors, site -> BigDecimal.valueOf(readings.factor[site], 4));
    }

    /** Nothing to do: the arrays are filled when they are made. */
    @Setup
    public void ready() {
      Arrays.asList(energy).forEach(BigDecimal::signum);
    }
  }

  /** The inexact loop that everything else is compared with. */
  @Benchmark
  public double[] doubles(BulkReadings readings) {
    double[] sums = new double[BulkReadings.SITES];
    int[] site = readings.site;
    double[] energy = readings.kilowattHours;
    double[] factor = readings.inexactFactor;
    for (int at = 0; at < energy.length; at++) {
      int s = site[at];
      sums[s] += energy[at] * factor[s];
    }
    for (int s = 0; s < sums.length; s++) {
      sums[s] /= 1000;
    }
    return sums;
  }

  /** The same with a factor for each month, which the hour of a reading decides. */
  @Benchmark
  public double[] doublesByMonth(BulkReadings readings) {
    double[] sums = new double[BulkReadings.SITES];
    int[] site = readings.site;
    int[] hour = readings.hour;
    int[] month = readings.month;
    double[] energy = readings.kilowattHours;
    double[] factor = readings.inexactByMonth;
    for (int at = 0; at < energy.length; at++) {
      int s = site[at];
      sums[s] += energy[at] * factor[month[hour[at]] * BulkReadings.SITES + s];
    }
    for (int s = 0; s < sums.length; s++) {
      sums[s] /= 1000;
    }
    return sums;
  }

  /** Ours, with totals and explanation. */
  @Benchmark
  public ReadingTotals<Emissions, Energy> exact(BulkReadings readings) {
    ReadingSum<Emissions, Energy> sum = readings.plan.newSum();
    sum.addColumns(0, readings.site, readings.thousandths);
    return sum.totals();
  }

  /** Ours, with a factor for each month. */
  @Benchmark
  public ReadingTotals<Emissions, Energy> exactByMonth(BulkReadings readings) {
    ReadingSum<Emissions, Energy> sum = readings.monthly.newSum();
    sum.addColumns(0, readings.site, readings.hour, readings.thousandths);
    return sum.totals();
  }

  /** Ours, on numbers whose sums exceed 64 bits. */
  @Benchmark
  public ReadingTotals<Emissions, Energy> exactIn128Bits(BulkReadings readings) {
    ReadingSum<Emissions, Energy> sum = readings.largePlan.newSum();
    sum.addColumns(0, readings.site, readings.large);
    return sum.totals();
  }

  /** Ours, one reading at a time. */
  @Benchmark
  public ReadingTotals<Emissions, Energy> exactOneByOne(BulkReadings readings) {
    ReadingSum<Emissions, Energy> sum = readings.monthly.newSum();
    for (int at = 0; at < readings.count; at++) {
      sum.add(at, readings.site[at], readings.hour[at], readings.thousandths[at]);
    }
    return sum.totals();
  }

  /** Ours, a half in each of two threads, merged. */
  @Benchmark
  public ReadingTotals<Emissions, Energy> exactInTwoThreads(BulkReadings readings)
      throws InterruptedException {
    ReadingPlan<Emissions, Energy> plan = readings.plan;
    ReadingSum<Emissions, Energy> second = plan.newSum();
    int half = readings.count / 2;
    Thread thread =
        new Thread(
            () ->
                second.addColumns(half, readings.site, readings.thousandths, half, readings.count));
    thread.start();
    ReadingSum<Emissions, Energy> first = plan.newSum();
    first.addColumns(0, readings.site, readings.thousandths, 0, half);
    thread.join();
    return first.merge(second).totals();
  }

  /** Exact and plain. */
  @Benchmark
  public BigDecimal[] bigDecimal(Decimals decimals) {
    BigDecimal[] sums = new BigDecimal[BulkReadings.SITES];
    Arrays.fill(sums, BigDecimal.ZERO);
    int[] site = decimals.readings.site;
    for (int at = 0; at < decimals.energy.length; at++) {
      int s = site[at];
      sums[s] = sums[s].add(decimals.energy[at].multiply(decimals.factors[s]));
    }
    for (int s = 0; s < sums.length; s++) {
      sums[s] = sums[s].movePointLeft(3);
    }
    return sums;
  }
}
