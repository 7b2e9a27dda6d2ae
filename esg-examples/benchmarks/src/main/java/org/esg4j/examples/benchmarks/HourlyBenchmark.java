package org.esg4j.examples.benchmarks;

import static org.esg4j.units.Units.KILOWATT_HOUR;

import java.util.concurrent.TimeUnit;
import org.esg4j.scope2.hourly.HourlyResult;
import org.esg4j.scope2.hourly.HourlySeries;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Use matched with certificates hour by hour, for a thousand sites. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(HourlySeriesData.COUNT)
public class HourlyBenchmark {

  /** The plain loop: matched use and what is left of it, by site, overflow not looked for. */
  @Benchmark
  public long[][] longs(HourlySeriesData data) {
    long[][] sums = new long[2][data.sites];
    for (int site = 0; site < data.sites; site++) {
      long matched = 0;
      long left = 0;
      int from = site * HourlySeriesData.HOURS;
      for (int at = from; at < from + HourlySeriesData.HOURS; at++) {
        long use = data.use[at];
        long lesser = Math.min(use, data.generation[at]);
        matched += lesser;
        left += use - lesser;
      }
      sums[0][site] = matched;
      sums[1][site] = left * data.factor[site];
    }
    return sums;
  }

  /** Ours: used, generated and matched energy by site. */
  @Benchmark
  public HourlyResult exact(HourlySeriesData data) {
    return HourlySeries.of(KILOWATT_HOUR, 3).match(data.markets, data.use, data.generation);
  }
}
