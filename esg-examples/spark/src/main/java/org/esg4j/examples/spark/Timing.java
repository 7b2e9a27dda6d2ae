package org.esg4j.examples.spark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.esg4j.bulk.ReadingPlan;
import org.esg4j.bulk.ReadingTotals;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/**
 * Sums readings on Spark by the typed aggregator and by Spark's own SUM of DECIMAL, in turns, and
 * prints what each took; then writes the totals as Parquet.
 */
public final class Timing {
  static final String SQL =
      "select r.site, sum(r.kwh * f.factor) as kilograms from readings r join factors f"
          + " on f.region = r.site % 10"
          + " and f.month = month(date_add(date'2024-01-01', cast(r.hour div 24 as int)))"
          + " group by r.site";

  private Timing() {}

  /**
   * Measures and prints.
   *
   * @param args the number of readings, 20 million if absent, and of rounds, 5 if absent
   * @throws IOException if no directory can be made
   */
  public static void main(String[] args) throws IOException {
    long readings = args.length > 0 ? Long.parseLong(args[0]) : 20_000_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path directory = Files.createTempDirectory("readings");
    try (Local local = new Local(2)) {
      SparkSession spark = local.session();
      Path input = directory.resolve("readings.parquet");
      MadeUp.write(spark, readings, 8, input);
      Dataset<Row> rows = spark.read().parquet(input.toString()).cache();
      Dataset<Row> factors = MadeUp.factors(spark).cache();
      rows.createOrReplaceTempView("readings");
      factors.createOrReplaceTempView("factors");
      ReadingPlan<Emissions, Energy> plan = MadeUp.plan(factors);
      System.out.printf(Locale.ROOT, "%d rows cached, %d factors%n", rows.count(), factors.count());
      long sql = Long.MAX_VALUE;
      long typed = Long.MAX_VALUE;
      for (int round = 0; round < rounds; round++) {
        long begin = System.nanoTime();
        List<Row> sums = spark.sql(SQL).collectAsList();
        long between = System.nanoTime();
        ReadingTotals<?, ?> totals = Totals.of(rows, plan);
        long end = System.nanoTime();
        sql = Math.min(sql, between - begin);
        typed = Math.min(typed, end - between);
        check(sums, totals);
      }
      System.out.printf(
          Locale.ROOT,
          "SUM of DECIMAL %.0f ms, typed aggregation %.0f ms, ratio %.2f%n",
          sql / 1e6,
          typed / 1e6,
          (double) typed / sql);
      Path output = directory.resolve("totals.parquet");
      Totals.write(spark, Totals.of(rows, plan), output);
      System.out.println(spark.read().parquet(output.toString()).count() + " groups in " + output);
    }
  }

  /** Both give the same sum, Spark's in kilograms. */
  private static void check(List<Row> sums, ReadingTotals<?, ?> totals) {
    BigDecimal kilograms =
        sums.stream().map(row -> row.getDecimal(1)).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tonnes = totals.total().number().toBigDecimal();
    if (kilograms.movePointLeft(3).compareTo(tonnes) != 0) {
      throw new IllegalStateException(kilograms + " kg is not " + tonnes + " t");
    }
  }
}
