package org.esg4j.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import org.esg4j.bulk.ReadingSum;
import org.esg4j.bulk.ReadingTotals;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/** Shows that time grows with readings and memory does not: 1, 2, 10, 20, 50 and 100 million. */
public final class Doubling {
  private static final int PART = 1_000_000;
  private static final int TRIES = 5;

  private Doubling() {}

  /**
   * Measures and prints a table.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    BulkReadings part = new BulkReadings(PART);
    for (int i = 0; i < 30; i++) {
      total(part, 2);
    }
    System.out.println("| million readings | ms | ns for each | peak heap, MB |");
    System.out.println("|---|---|---|---|");
    for (int parts : new int[] {1, 2, 10, 20, 50, 100}) {
      long least = Long.MAX_VALUE;
      System.gc();
      pools(MemoryPoolMXBean::resetPeakUsage);
      for (int i = 0; i < TRIES; i++) {
        long begin = System.nanoTime();
        total(part, parts);
        least = Math.min(least, System.nanoTime() - begin);
      }
      long[] peak = new long[1];
      pools(pool -> peak[0] += pool.getPeakUsage().getUsed());
      System.out.printf(
          Locale.ROOT,
          "| %d | %.2f | %.3f | %.0f |%n",
          parts,
          least / 1e6,
          (double) least / parts / PART,
          peak[0] / 1e6);
    }
  }

  /** A stream of columns, as a reader of files would hand them over. */
  static ReadingTotals<Emissions, Energy> total(BulkReadings part, int parts) {
    ReadingSum<Emissions, Energy> sum = part.monthly.newSum();
    for (int i = 0; i < parts; i++) {
      sum.addColumns((long) i * part.count, part.site, part.hour, part.thousandths);
    }
    return sum.totals();
  }

  private static void pools(java.util.function.Consumer<MemoryPoolMXBean> action) {
    ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .forEach(action);
  }
}
