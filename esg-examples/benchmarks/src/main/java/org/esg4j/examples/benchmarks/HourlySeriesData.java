package org.esg4j.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Use and certificates of a thousand sites in every hour of a year, in thousandths of a kWh. */
@State(Scope.Benchmark)
public class HourlySeriesData {
  static final int HOURS = 8_760;
  static final int SITES = 1_000;
  static final int COUNT = HOURS * SITES;

  final int sites;
  final long[] use;
  final long[] generation;
  final long[] factor;
  final List<String> markets;

  /** A thousand sites, as JMH asks for. */
  public HourlySeriesData() {
    this(SITES);
  }

  HourlySeriesData(int sites) {
    this.sites = sites;
    use = new long[HOURS * sites];
    generation = new long[HOURS * sites];
    for (int at = 0; at < use.length; at++) {
      use[at] = BulkReadings.thousandths(at);
      generation[at] = BulkReadings.thousandths(at + 12_345_678L);
    }
    factor = IntStream.range(0, sites).mapToLong(s -> 3_000 + s * 7_919L % 6_000).toArray();
    markets = IntStream.range(0, sites).mapToObj(s -> "S" + s).toList();
  }
}
