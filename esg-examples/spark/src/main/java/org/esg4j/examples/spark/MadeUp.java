package org.esg4j.examples.spark;

import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.esg4j.bulk.CitedRate;
import org.esg4j.bulk.FactorTable;
import org.esg4j.bulk.FactorTableBuilder;
import org.esg4j.bulk.Intervals;
import org.esg4j.bulk.ReadingPlan;
import org.esg4j.bulk.ReadingSum;
import org.esg4j.bulk.Site;
import org.esg4j.fact.Citation;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.RateUnit;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/**
 * Readings of a thousand sites through the hours of 2024, and factors of ten regions by month: made
 * up by formulas that Spark and Java follow alike.
 *
 * <p>Reading i is of site i mod 1000, of hour i / 1000 mod 8784, and has (m x 7 + i) mod 5,000,000
 * thousandths of a kWh with m = i x 1103515245 mod 2^31. Site s lies in region s mod 10; region r
 * has the factor (3000 + (r x 700 + month x 101) mod 6000) / 10000 t/MWh.
 */
final class MadeUp {
  static final int SITES = 1_000;
  static final int HOURS = 8_784;
  private static final int REGIONS = 10;
  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
  private static final Citation CITATION = new Citation("made up", "made up", "2024", "made up");
  private static final RateUnit<Emissions, Energy> UNIT = TONNE_CO2E.per(MEGAWATT_HOUR);

  private MadeUp() {}

  /** Writes readings as Parquet, in as many files. */
  static void write(SparkSession spark, long readings, int files, Path to) {
    spark
        .range(0, readings, 1, files)
        .selectExpr("id", "id * 1103515245 % 2147483648 as m")
        .selectExpr(
            "id as record",
            "cast(id % 1000 as int) as site",
            "cast(id div 1000 % 8784 as int) as hour",
            "(m * 7 + id) % 5000000 as thousandths",
            "cast((m * 7 + id) % 5000000 * 0.001 as decimal(18, 3)) as kwh")
        .write()
        .parquet(to.toString());
  }

  /** The same readings summed in this process. */
  static ReadingSum<Emissions, Energy> sum(ReadingPlan<Emissions, Energy> plan, long readings) {
    ReadingSum<Emissions, Energy> sum = plan.newSum();
    for (long i = 0; i < readings; i++) {
      long mixed = i * 1_103_515_245L % 2_147_483_648L;
      sum.add(i, (int) (i % SITES), (int) (i / SITES % HOURS), (mixed * 7 + i) % 5_000_000);
    }
    return sum;
  }

  /** The factors as rows: region, month and factor. */
  static Dataset<Row> factors(SparkSession spark) {
    return spark
        .range(REGIONS * 12L)
        .selectExpr(
            "cast(id div 12 as int) as region",
            "cast(id % 12 + 1 as int) as month",
            "cast((3000 + (id div 12 * 700 + (id % 12 + 1) * 101) % 6000) * 0.0001"
                + " as decimal(9, 4)) as factor");
  }

  /** A plan with the factors of such rows. */
  static ReadingPlan<Emissions, Energy> plan(Dataset<Row> factors) {
    FactorTableBuilder<Emissions, Energy> table = FactorTable.builder(UNIT);
    for (Row row : factors.collectAsList()) {
      YearMonth month = YearMonth.of(2024, row.<Integer>getAs("month"));
      table.add(
          "R" + row.<Integer>getAs("region"),
          new ReportingPeriod(month.atDay(1), month.atEndOfMonth()),
          new CitedRate<>(
              "R" + row.getAs("region") + "-" + month,
              UNIT.of(row.<BigDecimal>getAs("factor")),
              CITATION));
    }
    List<Site> sites =
        IntStream.range(0, SITES).mapToObj(s -> new Site("S" + s, "R" + s % REGIONS)).toList();
    return ReadingPlan.of(table.build(), sites, Intervals.hoursOf(YEAR), KILOWATT_HOUR, 3);
  }
}
