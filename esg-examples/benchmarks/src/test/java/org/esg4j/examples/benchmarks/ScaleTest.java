package org.esg4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.esg4j.bulk.ReadingTotals;
import org.esg4j.scope2.hourly.HourlyResult;
import org.esg4j.scope2.hourly.MatchedEnergy;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both sides of the pairs of scale give the same figures, to the last digit. */
class ScaleTest {
  private static final BulkReadings READINGS = new BulkReadings(30_000);
  private final BulkBenchmark bulk = new BulkBenchmark();

  private static List<BigDecimal> tonnes(ReadingTotals<Emissions, Energy> totals) {
    assertThat(totals.readings()).isEqualTo(READINGS.count);
    assertThat(totals.isComplete()).isTrue();
    var bySite = totals.by(group -> Integer.valueOf(group.site().id().substring(1)));
    return bySite.values().stream()
        .map(sum -> sum.in(TONNE_CO2E).number().toBigDecimal().stripTrailingZeros())
        .toList();
  }

  private static List<BigDecimal> stripped(BigDecimal[] sums) {
    return Stream.of(sums).map(BigDecimal::stripTrailingZeros).toList();
  }

  @Test
  void exactSumsAreThoseOfBigDecimal() throws InterruptedException {
    List<BigDecimal> expected = stripped(bulk.bigDecimal(new BulkBenchmark.Decimals(READINGS)));
    assertThat(expected).hasSize(BulkReadings.SITES).doesNotContain(BigDecimal.ZERO);
    assertThat(tonnes(bulk.exact(READINGS))).isEqualTo(expected);
    assertThat(tonnes(bulk.exactInTwoThreads(READINGS))).isEqualTo(expected);
    assertThat(tonnes(bulk.exactIn128Bits(READINGS))).isEqualTo(expected);
    assertThat(bulk.exact(READINGS).groups().get(0).toString()).contains(" readings, ");
  }

  @Test
  void sumsByMonthAreThoseOfDoublesButForTheirLastDigits() {
    List<BigDecimal> exact = tonnes(bulk.exactByMonth(READINGS));
    double[] inexact = bulk.doublesByMonth(READINGS);
    double[] simple = bulk.doubles(READINGS);
    List<BigDecimal> simpleExact = tonnes(bulk.exact(READINGS));
    for (int site = 0; site < BulkReadings.SITES; site++) {
      assertThat(exact.get(site).doubleValue() / inexact[site]).isBetween(1 - 1e-12, 1 + 1e-12);
      assertThat(simpleExact.get(site).doubleValue() / simple[site])
          .isBetween(1 - 1e-12, 1 + 1e-12);
    }
    assertThat(tonnes(bulk.exactOneByOne(READINGS))).isEqualTo(exact);
    assertThat(bulk.exactByMonth(READINGS).groups()).hasSize(12 * BulkReadings.SITES);
  }

  @Test
  void hourlySumsAreThoseOfTheLoop() {
    HourlySeriesData data = new HourlySeriesData(3);
    HourlyResult exact = new HourlyBenchmark().exact(data);
    long[][] sums = new HourlyBenchmark().longs(data);
    assertThat(thousandths(exact, 3, market -> market.matched())).isEqualTo(sums[0]);
    long[] left = thousandths(exact, 3, market -> market.unmatched());
    assertThat(IntStream.range(0, 3).mapToLong(s -> left[s] * data.factor[s]).toArray())
        .isEqualTo(sums[1]);
  }

  private static long[] thousandths(
      HourlyResult result, int sites, Function<MatchedEnergy, Quantity<Energy>> figure) {
    return IntStream.range(0, sites)
        .mapToLong(
            s ->
                figure
                    .apply(result.market("S" + s))
                    .number()
                    .toBigDecimal()
                    .movePointRight(3)
                    .longValueExact())
        .toArray();
  }

  @Test
  void aFileGivesTheSumsOfItsReadings() throws IOException {
    CsvBenchmark csv = new CsvBenchmark();
    CsvBenchmark.Input input = new CsvBenchmark.Input(READINGS.count);
    try {
      assertThat(csv.exact(input).toJson()).isEqualTo(bulk.exactByMonth(READINGS).toJson());
      assertThat(csv.fieldsAlone(input)).isGreaterThan(READINGS.count * 20L);
    } finally {
      input.delete();
    }
  }

  @Test
  void twiceTheReadingsGiveTwiceTheTotal() {
    assertThat(Doubling.total(READINGS, 2).total())
        .isEqualTo(Doubling.total(READINGS, 1).total().times(2));
  }

  @Test
  @Tag("duckdb")
  void sumsOfTheDatabaseAreOurs() throws SQLException {
    DuckDb database = new DuckDb(READINGS.count, 3);
    try {
      assertThat(
              Stream.of(database.sums())
                  .map(sum -> sum.movePointLeft(3).stripTrailingZeros())
                  .toList())
          .isEqualTo(tonnes(bulk.exact(READINGS)));
      HourlySeriesData data = new HourlySeriesData(3);
      long[][] sums = new HourlyBenchmark().longs(data);
      assertThat(stripped(database.matched(3))).isEqualTo(decimals(sums[0], 3));
      assertThat(stripped(database.hourly(3))).isEqualTo(decimals(sums[1], 7));
    } finally {
      database.close();
    }
  }

  private static List<BigDecimal> decimals(long[] numbers, int decimals) {
    return LongStream.of(numbers)
        .mapToObj(number -> BigDecimal.valueOf(number, decimals).stripTrailingZeros())
        .toList();
  }
}
