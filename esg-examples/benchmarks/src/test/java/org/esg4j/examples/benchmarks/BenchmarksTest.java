package org.esg4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.esg4j.index.Status;
import org.esg4j.scope2.Scope2Result;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Emissions;
import org.esg4j.workforce.PersonMeasures;
import org.esg4j.workforce.WorkforceTotals;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

/** Both sides of each pair give the same figures, to the last digit. */
class BenchmarksTest {
  private final Readings readings = new Readings(2_000);

  private static List<BigDecimal> numbers(Quantity<Emissions>[] sums) {
    return Stream.of(sums)
        .map(sum -> sum.in(TONNE_CO2E).number().toBigDecimal().stripTrailingZeros())
        .toList();
  }

  private static List<BigDecimal> stripped(BigDecimal[] sums) {
    return Stream.of(sums).map(BigDecimal::stripTrailingZeros).toList();
  }

  @Test
  void sumsOfEmissionsAreThoseOfBigDecimal() {
    EmissionsBenchmark benchmark = new EmissionsBenchmark();
    List<BigDecimal> expected = stripped(benchmark.bigDecimal(readings));
    assertThat(expected).hasSize(Readings.SITES).doesNotContain(BigDecimal.ZERO);
    assertThat(numbers(benchmark.sameUnits(readings))).isEqualTo(expected);
    assertThat(numbers(benchmark.powersOfTen(readings))).isEqualTo(expected);
    assertThat(numbers(benchmark.mixedUnits(readings)))
        .isEqualTo(stripped(benchmark.bigDecimalThatShifts(readings)));
  }

  /** A reading of 3.6 GJ is one of 1 MWh: the sums in GJ are 3.6 times smaller, per MWh in t. */
  @Test
  void sumsOfFractionsAreThoseOfBigDecimalTimesThreePointSix() {
    EmissionsBenchmark benchmark = new EmissionsBenchmark();
    BigDecimal[] kilograms = benchmark.bigDecimal(readings);
    Quantity<Emissions>[] sums = benchmark.fractions(readings);
    // The same numbers in GJ and t/MWh instead of kWh and kg/kWh: times 1,000 in t, over 3.6.
    assertThat(Stream.of(sums).map(sum -> sum.times(new BigDecimal("3.6"))))
        .containsExactlyElementsOf(
            Stream.of(kilograms).map(sum -> TONNE_CO2E.of(sum.movePointRight(3))).toList());
  }

  @Test
  void sumsOfIndriyaAreOurs() {
    IndriyaBenchmark benchmark = new IndriyaBenchmark();
    IndriyaBenchmark.IndriyaReadings data = new IndriyaBenchmark.IndriyaReadings(500);
    List<BigDecimal> expected = numbers(benchmark.ours(data));
    assertThat(numbers(benchmark.oursConvertingEach(data))).isEqualTo(expected);
    assertThat(Stream.of(benchmark.sumThenConvert(data)).map(BenchmarksTest::number))
        .isEqualTo(expected);
    assertThat(Stream.of(benchmark.convertEach(data)).map(BenchmarksTest::number))
        .isEqualTo(expected);
  }

  private static BigDecimal number(javax.measure.Quantity<?> quantity) {
    return new BigDecimal(quantity.getValue().toString()).stripTrailingZeros();
  }

  @Test
  void singleOperationsAgree() {
    OperationBenchmark benchmark = new OperationBenchmark();
    assertThat(benchmark.addSameUnit().number().toBigDecimal())
        .isEqualTo(benchmark.addBigDecimal());
    assertThat(benchmark.addPowersOfTen()).isEqualTo(KILOWATT_HOUR.of("3058.480"));
    assertThat(benchmark.addFraction()).isEqualTo(KILOWATT_HOUR.of("3058.48"));
    Quantity<?> expected = MEGAWATT_HOUR.of(benchmark.parseBigDecimal());
    assertThat(benchmark.parseCanonical()).isEqualTo(expected);
    assertThat(benchmark.readEnglish().value()).isEqualTo(expected);
    assertThat(benchmark.readTraditional().value()).isEqualTo(expected);
    assertThat(benchmark.readSimplified().value()).isEqualTo(expected);
  }

  @Test
  void bothTotalsAreThoseOfBigDecimal() {
    Consumption consumption = new Consumption(1_500);
    Scope2Benchmark benchmark = new Scope2Benchmark();
    Scope2Result result = benchmark.bothMethods(consumption);
    assertThat(benchmark.bigDecimal(consumption))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            result.locationBased().total().number().toBigDecimal(),
            result.marketBased().total().number().toBigDecimal());
    assertThat(benchmark.bigDecimalOneMethod(consumption))
        .isEqualByComparingTo(result.locationBased().total().number().toBigDecimal());
    assertThat(result.marketBased().total()).isLessThan(result.locationBased().total());
    assertThat(benchmark.everyLineExplained(consumption)).isGreaterThan(3_000 * 50);
  }

  @Test
  void peopleCountedAreThoseOfTheLoopByHand() {
    People people = new People(3_000);
    WorkforceBenchmark benchmark = new WorkforceBenchmark();
    WorkforceTotals totals = benchmark.counted(people);
    List<WorkforceBenchmark.Cell> cells =
        benchmark.byHand(people).values().stream()
            .flatMap(levels -> levels.values().stream())
            .flatMap(Stream::of)
            .filter(Objects::nonNull)
            .toList();
    assertThat(totals.failures()).isEmpty();
    assertThat(totals.headcount().opening().total())
        .isEqualTo(PERSON.of(cells.stream().mapToLong(cell -> cell.opening).sum()));
    assertThat(totals.headcount().closing().total())
        .isEqualTo(PERSON.of(cells.stream().mapToLong(cell -> cell.closing).sum()));
    assertThat(totals.get(PersonMeasures.HIRES).total())
        .isEqualTo(PERSON.of(cells.stream().mapToLong(cell -> cell.hires).sum()));
    assertThat(totals.get(PersonMeasures.LEAVERS).total())
        .isEqualTo(PERSON.of(cells.stream().mapToLong(cell -> cell.leavers).sum()));
    assertThat(totals.get(PersonMeasures.TRAINED).total())
        .isEqualTo(PERSON.of(cells.stream().mapToLong(cell -> cell.trained).sum()));
    assertThat(totals.get(PersonMeasures.TRAINING_HOURS).total())
        .isEqualTo(cells.stream().map(cell -> cell.hours).collect(Quantity.summing(HOUR)));
  }

  @Test
  void theEditionReadHasTheProvisionsOfItsFile() throws IOException {
    IndexBenchmark benchmark = new IndexBenchmark();
    assertThat(benchmark.readEdition().id()).hasToString(benchmark.readTree().get("id").asText());
    assertThat(benchmark.bothIndexes(new Facts()))
        .hasSizeGreaterThan(benchmark.readEdition().provisions().size())
        .anyMatch(row -> row.status() == Status.DISCLOSED);
  }

  @Test
  void theAuditedReportHasFindings() {
    AuditBenchmark benchmark = new AuditBenchmark();
    Facts facts = new Facts();
    assertThat(facts.printed).hasSize(231);
    assertThat(benchmark.formulas(facts)).isNotEmpty();
    assertThat(benchmark.audit(facts).findings()).isNotEmpty();
  }

  @Test
  void programsPrintWhatTheySay() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      PrintDecimal.main(new String[0]);
      PrintQuantity.main(new String[0]);
      PrintFigure.main(new String[0]);
      PrintFactor.main(new String[0]);
      PrintTree.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("1529240", "1529240 kWh", "1529240 kWh", "757.078208 tCO2e", "346");
  }

  @Test
  void everyLineOfTheTableNamesBenchmarks() {
    Set<String> names = new TreeSet<>();
    for (Class<?> type :
        List.of(
            EmissionsBenchmark.class,
            IndriyaBenchmark.class,
            OperationBenchmark.class,
            Scope2Benchmark.class,
            WorkforceBenchmark.class,
            IndexBenchmark.class,
            BulkBenchmark.class,
            HourlyBenchmark.class,
            DuckDbBenchmark.class,
            CsvBenchmark.class,
            AuditBenchmark.class)) {
      for (Method method : type.getMethods()) {
        if (method.isAnnotationPresent(Benchmark.class)) {
          names.add(type.getSimpleName().replace("Benchmark", ".") + method.getName());
        }
      }
    }
    assertThat(Line.ALL)
        .allSatisfy(line -> assertThat(names).contains(line.measured(), line.baseline()));
  }

  @Test
  void aLineTellsWhetherItsBoundIsMet() {
    Line atMost = new Line("a", "x", "y", 1.3, false, 32);
    Line.Measurement ten = new Line.Measurement(10, 32);
    assertThat(atMost.row(new Line.Measurement(13, 32.1), ten))
        .isEqualTo("| a | 13.0 | 32 | 10.0 | 1.30 | at most 1.3, 32 B | yes |");
    assertThat(atMost.row(new Line.Measurement(13.1, 32), ten)).endsWith("| no |");
    assertThat(atMost.row(new Line.Measurement(5, 40), ten)).endsWith("| no |");
    Line atLeast = new Line("b", "x", "y", 200, true, -1);
    assertThat(atLeast.row(new Line.Measurement(2_000, 7_000), ten))
        .isEqualTo("| b | 2000.0 | 7000 | 10.0 | 200.00 | at least 200 | yes |");
    assertThat(atLeast.row(new Line.Measurement(1_999, 0), ten)).endsWith("| no |");
    assertThat(new Line.Measurement(5, 40).least(ten)).isEqualTo(new Line.Measurement(5, 32));
  }

  @Test
  void readingsAreTheSameInEveryForm() {
    assertThat(IntStream.range(0, readings.count))
        .allSatisfy(
            at -> {
              assertThat(readings.kilowattHours[at].number().toBigDecimal())
                  .isEqualTo(readings.decimals[at]);
              assertThat(readings.mixed[at].in(KILOWATT_HOUR).number().toBigDecimal())
                  .isEqualByComparingTo(
                      readings.isMegawattHours[at]
                          ? readings.mixedDecimals[at].movePointRight(3)
                          : readings.mixedDecimals[at]);
            });
  }
}
