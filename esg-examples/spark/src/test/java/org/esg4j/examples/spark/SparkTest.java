package org.esg4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.esg4j.bulk.ReadingPlan;
import org.esg4j.bulk.ReadingTotals;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The totals of a cluster are those of one process, to the last digit. */
class SparkTest {
  private static final long READINGS = Long.getLong("readings");
  private static final AtomicInteger KILLED = new AtomicInteger();
  @TempDir private static Path directory;
  private static Local local;
  private static Dataset<Row> rows;
  private static ReadingPlan<Emissions, Energy> plan;
  private static String expected;

  @BeforeAll
  static void writeReadings() {
    local = new Local(2);
    Path readings = directory.resolve("readings.parquet");
    MadeUp.write(local.session(), READINGS, 4, readings);
    rows = local.session().read().parquet(readings.toString());
    plan = MadeUp.plan(MadeUp.factors(local.session()));
    expected = MadeUp.sum(plan, READINGS).totals().toJson();
  }

  @AfterAll
  static void stop() {
    local.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64})
  void anyNumberOfPartitionsGivesTheTotalsOfOneProcess(int partitions) {
    Dataset<Row> parts = rows.repartition(partitions);
    assertThat(parts.rdd().getNumPartitions()).isEqualTo(partitions);
    ReadingTotals<?, ?> totals = Totals.of(parts, plan);
    assertThat(totals.readings()).isEqualTo(READINGS);
    assertThat(totals.toJson()).isEqualTo(expected);
  }

  @Test
  void aTaskThatIsKilledOnceAndTriedAgainChangesNothing() {
    KILLED.set(0);
    Dataset<MeterReading> readings =
        rows.repartition(7)
            .select("record", "site", "hour", "thousandths")
            .as(Encoders.bean(MeterReading.class))
            .mapPartitions(
                (MapPartitionsFunction<MeterReading, MeterReading>) DyingIterator::new,
                Encoders.bean(MeterReading.class));
    assertThat(Totals.ofReadings(readings, plan).toJson()).isEqualTo(expected);
    assertThat(KILLED).hasValue(1);
  }

  /** Hands on readings; in the first attempt of one partition, dies in the middle. */
  private static final class DyingIterator implements Iterator<MeterReading> {
    private final Iterator<MeterReading> readings;
    private int count;

    DyingIterator(Iterator<MeterReading> readings) {
      this.readings = readings;
    }

    @Override
    public boolean hasNext() {
      return readings.hasNext();
    }

    @Override
    public MeterReading next() {
      TaskContext task = TaskContext.get();
      if (task.partitionId() == 3 && task.attemptNumber() == 0 && ++count == 1_000) {
        KILLED.incrementAndGet();
        throw new TaskKilledException("killed once");
      }
      return readings.next();
    }
  }

  @Test
  void sumsOfDecimalsInSqlAreTheSame() {
    rows.createOrReplaceTempView("readings");
    MadeUp.factors(local.session()).createOrReplaceTempView("factors");
    Row row = local.session().sql("select sum(kilograms) from (" + Timing.SQL + ")").first();
    assertThat(Totals.of(rows, plan).total().number().toBigDecimal())
        .isEqualByComparingTo(row.getDecimal(0).movePointLeft(3));
  }

  @Test
  void totalsAreWrittenAsParquetWithTheirExplanation() {
    Path output = directory.resolve("totals.parquet");
    Totals.write(local.session(), Totals.of(rows, plan), output);
    Dataset<Row> groups = local.session().read().parquet(output.toString());
    assertThat(groups.agg(functions.sum("readings")).first().getLong(0)).isEqualTo(READINGS);
    Row first = groups.filter("site = 'S0'").orderBy("period").first();
    assertThat(first.<String>getAs("period")).isEqualTo("2024-01-01/2024-01-31");
    assertThat(first.<String>getAs("rate")).isEqualTo("0.3101 tCO2e/MWh");
    assertThat(first.<String>getAs("rateId")).isEqualTo("R0-2024-01");
    assertThat(List.of(first.<String>getAs("amount"), first.<String>getAs("result")))
        .allMatch(text -> text.endsWith(" kWh") || text.endsWith(" tCO2e"));
  }
}
