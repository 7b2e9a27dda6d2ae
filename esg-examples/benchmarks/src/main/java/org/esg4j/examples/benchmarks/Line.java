package org.esg4j.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table: what is measured, beside what, and how it should compare.
 *
 * @param title what is measured
 * @param measured the benchmark, as class and method
 * @param baseline the benchmark it is paired with
 * @param bound the ratio that is wanted: at most, or at least where {@code isSlower} holds
 * @param isSlower whether the measured side is another library, which ours should beat by the bound
 * @param bytes how much may be allocated for each operation, or below zero for no statement
 */
record Line(
    String title, String measured, String baseline, double bound, boolean isSlower, int bytes) {
  private static final int UNSTATED = -1;

  /** What issue and README state. */
  static final List<Line> ALL =
      List.of(
          atMost("add, same unit", "Operation.addSameUnit", "Operation.addBigDecimal", 1.3, 32),
          atMost("kWh x kg/kWh + sum", "Emissions.sameUnits", "Emissions.bigDecimal", 1.0, 40),
          atMost("kWh x t/MWh + sum", "Emissions.powersOfTen", "Emissions.bigDecimal", 1.0, 40),
          atMost(
              "kWh and MWh mixed + sum",
              "Emissions.mixedUnits",
              "Emissions.bigDecimalThatShifts",
              1.0,
              40),
          atMost("GJ x t/MWh + sum", "Emissions.fractions", "Emissions.bigDecimal", 25, UNSTATED),
          atMost(
              "read 1,529.24 MWh",
              "Operation.readEnglish",
              "Operation.parseBigDecimal",
              3,
              UNSTATED),
          atMost(
              "read the same, traditional Chinese",
              "Operation.readTraditional",
              "Operation.parseBigDecimal",
              3,
              UNSTATED),
          atMost(
              "read the same, simplified Chinese",
              "Operation.readSimplified",
              "Operation.parseBigDecimal",
              3,
              UNSTATED),
          atLeast(
              "Indriya, sum in kg, convert once", "Indriya.sumThenConvert", "Indriya.ours", 200),
          atLeast(
              "Indriya, convert each reading",
              "Indriya.convertEach",
              "Indriya.oursConvertingEach",
              1_000),
          atMost("Scope 2, both methods", "Scope2.bothMethods", "Scope2.bigDecimal", 20, UNSTATED),
          atMost(
              "the same, every line explained",
              "Scope2.everyLineExplained",
              "Scope2.bigDecimal",
              100,
              UNSTATED),
          atMost("people counted", "Workforce.counted", "Workforce.byHand", 5, 100),
          atMost("an edition read", "Index.readEdition", "Index.readTree", 1.5, UNSTATED),
          atMost("both indexes", "Index.bothIndexes", "Index.readEdition", 1, UNSTATED),
          atMost("a report audited", "Audit.audit", "Audit.formulas", 20, UNSTATED),
          atMost("ten million readings, exact", "Bulk.exact", "Bulk.doubles", 1.75, 0),
          atMost(
              "the same, a factor by month", "Bulk.exactByMonth", "Bulk.doublesByMonth", 1.75, 0),
          atMost("the same, one by one", "Bulk.exactOneByOne", "Bulk.doublesByMonth", 3, 0),
          atMost("the same, in 128 bits", "Bulk.exactIn128Bits", "Bulk.doubles", 3, 0),
          atMost("two threads beside one", "Bulk.exactInTwoThreads", "Bulk.exact", 0.588, 0),
          atLeast("BigDecimal beside ours", "Bulk.bigDecimal", "Bulk.exact", 7),
          atLeast("DuckDB, DECIMAL, join and sum", "DuckDb.sums", "Bulk.exact", 6),
          atMost("hourly matching", "Hourly.exact", "Hourly.longs", 1.5, 0),
          atLeast("DuckDB, DECIMAL, hourly matching", "DuckDb.hourly", "Hourly.exact", 15),
          atMost(
              "CSV, exact sums, beside fields alone",
              "Csv.exact",
              "Csv.fieldsAlone",
              1.333,
              UNSTATED));

  private static Line atMost(
      String title, String measured, String baseline, double bound, int bytes) {
    return new Line(title, measured, baseline, bound, false, bytes);
  }

  private static Line atLeast(String title, String measured, String baseline, double bound) {
    return new Line(title, measured, baseline, bound, true, UNSTATED);
  }

  /** The line with what was measured, in columns of Markdown. */
  String row(Measurement of, Measurement paired) {
    double ratio = of.nanoseconds() / paired.nanoseconds();
    boolean isFast = isSlower ? ratio >= bound : ratio <= bound;
    boolean isSmall = bytes < 0 || of.bytes() <= bytes + 0.5;
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.0f | %.1f | %.2f | %s %s%s | %s |",
        title,
        of.nanoseconds(),
        of.bytes(),
        paired.nanoseconds(),
        ratio,
        isSlower ? "at least" : "at most",
        bound == Math.rint(bound) && bound > 1
            ? Long.toString((long) bound)
            : Double.toString(bound),
        bytes < 0 ? "" : ", " + bytes + " B",
        isFast && isSmall ? "yes" : "no");
  }

  /**
   * What one benchmark took.
   *
   * @param nanoseconds for each operation, the least of all iterations
   * @param bytes allocated for each operation, likewise
   */
  record Measurement(double nanoseconds, double bytes) {
    Measurement least(Measurement other) {
      return new Measurement(
          Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }
  }
}
