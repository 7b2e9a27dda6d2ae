package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.esg4j.fact.Facts.key;
import static org.esg4j.fact.Facts.measured;
import static org.esg4j.fact.Facts.table;
import static org.esg4j.fact.Facts.text;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.esg4j.Copies;
import org.esg4j.Schemas;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.fact.Citation;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.fact.Operator;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecalculationTest {
  private static final FormulaCalculator USUAL = FormulaCalculator.using(MetricCatalog.bundled());
  private static final List<String> YEARS = List.of("2022", "2023", "2024");

  /** The environmental table and the headcounts of OneConnect's report for 2024. */
  private static final String ONECONNECT =
      """
      ghg.scope2; tCO2e; 1,326.30; 1,097.47; 757.08
      ghg.scope2.intensity.per-employee; tCO2e/person; 0.47; 0.45; 0.40
      waste.hazardous; t; 4.16; 4.20; 4.68
      waste.hazardous.intensity.per-employee; t/person; 0.0015; 0.0017; 0.0025
      waste.non-hazardous; t; 229.10; 190.80; 133.65
      waste.non-hazardous.intensity.per-employee; t/person; 0.0810; 0.0782; 0.07
      energy.electricity.purchased; MWh; 2,269.01; 1,924.37; 1410.88
      energy.electricity.intensity.per-employee; MWh/person; 0.80; 0.79; 0.74
      water.consumption; t; 16,098.54; 7,221.46; 6,643.74
      water.intensity.per-employee; t/person; 5.68; 2.96; 3.50
      headcount.total; person; 2,832; 2,440; 1,937
      headcount.gender.male; person; 1,836; 1,581; 1,270
      headcount.gender.female; person; 996; 859; 667
      headcount.level.senior; person; 51; 48; 32
      headcount.level.middle; person; 600; 447; 286
      headcount.level.junior; person; 2,181; 1,945; 1,619
      headcount.age.under-30; person; 637; 450; 366
      headcount.age.30-50; person; 2,148; 1,953; 1,550
      headcount.age.over-50; person; 47; 37; 21
      headcount.region.mainland-china; person; 2,629; 2,296; 1,861
      headcount.region.overseas-hk-macau-taiwan; person; 203; 144; 76
      headcount.employment.full-time; person; ; ; 1,926
      headcount.employment.part-time; person; ; ; 11
      share.women.workforce; %; ; ; 34
      training.covered.gender.male; %; 90.8; 98.8; 100
      training.covered.gender.female; %; 94.8; 98.7; 100
      training.hours.gender.male; h/person; 7.2; 4.1; 30.2
      training.hours.gender.female; h/person; 7.2; 5.2; 31.8
      suppliers.total; supplier; 864; 479; 360
      suppliers.region.mainland-china; supplier; 857; 461; 344
      suppliers.region.overseas-hk-macau-taiwan; supplier; 7; 18; 16
      board.directors; person; 11; 9; 9
      board.women-share; %; 36.36; 22.22; 22.22
      """;

  private static FactSet oneconnect() {
    List<Fact> facts = new ArrayList<>();
    for (String line : ONECONNECT.lines().toList()) {
      String[] cells = line.split("; ?", -1);
      for (int i = 0; i < YEARS.size(); i++) {
        if (!cells[i + 2].isEmpty()) {
          facts.add(table(cells[0], Integer.parseInt(YEARS.get(i)), cells[i + 2], cells[1]));
        }
      }
    }
    facts.add(text("headcount.total", 2024, "1,899", "person", "company profile"));
    facts.add(text("headcount.gender.male", 2024, "1,279", "person", "3.2.1"));
    facts.add(text("board.women", 2024, "2", "person", "2.1"));
    for (String year : YEARS) {
      facts.add(locationBased(FactSet.of(facts), Integer.parseInt(year)));
    }
    return FactSet.of(facts);
  }

  /** Electricity times the factor that the report states for all three years. */
  private static Fact locationBased(FactSet facts, int year) {
    Fact used = facts.preferred(key("energy.electricity.purchased", year)).orElseThrow();
    Derivation.FactorUse factor =
        new Derivation.FactorUse(
            "cn-national-avg-2022",
            TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366"),
            new Citation("MEE", "Electricity factors of 2022", "2022", "cn-national"));
    Derivation product =
        Derivation.operation(
            Operator.PRODUCT, "tCO2e", List.of(new Derivation.Input(used), factor));
    return Fact.calculated(
        key("ghg.scope2.location", year), TONNE_CO2E.of(product.number()), product);
  }

  private static List<Finding> check(FactSet facts) {
    return check(USUAL, facts);
  }

  private static List<Finding> check(FormulaCalculator calculator, FactSet facts) {
    FactSet all = facts.merge(calculator.calculate(facts).facts());
    return Recalculation.using(calculator).check(all);
  }

  @Test
  void oneconnectHasTheseFindingsAndNoOthers() {
    assertThat(check(oneconnect()))
        .extracting(
            finding ->
                String.join(
                    " ",
                    finding.kind().word(),
                    finding.metric(),
                    finding.period(),
                    finding.printed(),
                    finding.recomputed()))
        .containsExactly(
            "denominator energy.electricity.intensity.per-employee 2024 0.74 0.73",
            "recalculation ghg.scope2 2022 1,326.30 1,217.55",
            "recalculation ghg.scope2 2023 1,097.47 1,032.62",
            "denominator ghg.scope2.intensity.per-employee 2024 0.40 0.39",
            "denominator waste.hazardous.intensity.per-employee 2024 0.0025 0.0024",
            "recalculation waste.non-hazardous.intensity.per-employee 2022 0.0810 0.0809",
            "denominator water.intensity.per-employee 2024 3.50 3.43");
  }

  @Test
  void aFindingIsAProof() {
    // 2,269.005 x 0.5366 = 1,217.548083 and 2,269.015 x 0.5366 = 1,217.553449.
    assertThat(check(oneconnect()))
        .filteredOn(finding -> finding.metric().equals("ghg.scope2"))
        .extracting(Finding::because)
        .first()
        .isEqualTo(
            "2269.01 MWh x 0.5366 tCO2e/MWh gives 1,217.548 to 1,217.5535, and 1,326.30 stands for"
                + " 1,326.295 to 1,326.305");
    // 757.075 / 1,937 = 0.39084 and 757.085 / 1,937 = 0.39085; 757.08 / 1,899 = 0.3987.
    assertThat(check(oneconnect()))
        .filteredOn(finding -> finding.metric().equals("ghg.scope2.intensity.per-employee"))
        .extracting(Finding::because)
        .containsExactly(
            "757.08 tCO2e / 1937 person gives 0.3908 to 0.3909, and 0.40 stands for 0.395 to 0.405;"
                + " with 1,899 person (company profile) it is 0.40");
  }

  @ParameterizedTest
  @CsvSource({
    // 0.395 x 10 = 3.95 and 0.405 x 10 = 4.05: only outside these is it a finding
    "3.94, true",
    "3.95, false",
    "4.00, false",
    "4.05, false",
    "4.06, true"
  })
  void onlyWhatCannotBeIsAFinding(String emissions, boolean found) {
    FactSet facts =
        FactSet.of(
            measured("ghg.scope2", 2024, emissions + " tCO2e"),
            measured("headcount.total", 2024, "10 person"),
            table("ghg.scope2.intensity.per-employee", 2024, "0.40", "tCO2e/person"));
    assertThat(check(facts)).hasSize(found ? 1 : 0);
  }

  @Test
  void printedUnitsAreKept() {
    // Bairong 2022: 0.044 t / 1,378 people = 0.0319 kg per person.
    FactSet facts =
        FactSet.of(
            table("waste.hazardous", 2022, "0.044", "t"),
            table("headcount.total", 2022, "1,378", "person"),
            table("waste.hazardous.intensity.per-employee", 2022, "0.032", "kg/person"));
    assertThat(check(facts)).isEmpty();
    FactSet wrong =
        facts
            .filter(fact -> !fact.id().contains("intensity"))
            .merge(
                FactSet.of(
                    table("waste.hazardous.intensity.per-employee", 2022, "0.044", "kg/person")));
    assertThat(check(wrong)).extracting(Finding::recomputed).containsExactly("0.032");
  }

  @Test
  void theChosenDefinitionIsChecked() {
    FactSet facts =
        FactSet.of(
            table("turnover.total", 2024, "34", "%"),
            measured("leavers.total", 2024, "1008 person"),
            measured("headcount.total", 2024, "1937 person"));
    assertThat(check(facts)).as("no definition was chosen").isEmpty();
    assertThat(
            check(
                USUAL.choosing(Metrics.TURNOVER.id(), "leavers-over-leavers-plus-closing"), facts))
        .isEmpty();
    assertThat(check(USUAL.choosing(Metrics.TURNOVER.id(), "leavers-over-closing"), facts))
        .extracting(Finding::recomputed)
        .containsExactly("52");
  }

  @Test
  void differentWaysToOneResultAreOneFinding() {
    FactSet facts =
        FactSet.of(
            table("headcount.total", 2024, "1,938", "person"),
            table("headcount.gender.male", 2024, "1,270", "person"),
            table("headcount.gender.female", 2024, "667", "person"),
            table("headcount.employment.full-time", 2024, "1,926", "person"),
            table("headcount.employment.part-time", 2024, "11", "person"));
    assertThat(check(facts))
        .containsExactly(
            new Finding(
                FindingKind.RECALCULATION,
                "headcount.total",
                "6638.HK",
                "2024",
                "1,938",
                "1,937",
                "667 person + 1270 person gives exactly 1,937, and 1,938 stands for exactly"
                    + " 1,938"));
  }

  @Test
  void aUnitThatDoesNotFitIsAFinding() {
    FactSet facts = FactSet.of(table("waste.hazardous.intensity.per-area", 2022, "0.005", "kg/m3"));
    assertThat(check(facts))
        .containsExactly(
            new Finding(
                FindingKind.UNIT,
                "waste.hazardous.intensity.per-area",
                "6638.HK",
                "2022",
                "0.005",
                "",
                "kg/m3 does not fit waste.hazardous.intensity.per-area, which is in t/m2"));
  }

  @Test
  void factsThatAreNotPublishedAreNotChecked() {
    FactSet facts =
        FactSet.of(
            measured("headcount.total", 2024, "5 person"),
            measured("headcount.gender.male", 2024, "1 person"),
            measured("headcount.gender.female", 2024, "1 person"));
    assertThat(check(facts)).isEmpty();
  }

  @Test
  void largeNumbersAreGroupedAsPrinted() {
    FactSet facts =
        FactSet.of(
            table("waste.total", 2024, "1,234,567", "t"),
            table("waste.hazardous", 2024, "9999999", "t"),
            table("waste.non-hazardous", 2024, "1", "t"));
    assertThat(check(facts)).extracting(Finding::recomputed).containsExactly("10,000,000");
    assertThat(check(facts))
        .extracting(Finding::because)
        .containsExactly(
            "9999999 t + 1 t gives 9,999,999 to 10,000,001, and 1,234,567 stands for 1,234,566.5 to"
                + " 1,234,567.5");
  }

  @Test
  void signsStandBeforeTheGroups() {
    // 100,000 / 1,000,000 - 1 = -90 %.
    FactSet facts =
        FactSet.of(
            table("revenue.international.growth", 2023, "-1,234", "%"),
            measured("revenue.international", 2023, "100000 CNY"),
            measured("revenue.international", 2022, "1000000 CNY"));
    assertThat(check(facts)).extracting(Finding::recomputed).containsExactly("-90");
    assertThat(check(facts))
        .extracting(Finding::because)
        .first()
        .asString()
        .endsWith("gives exactly -90, and -1,234 stands for -1,234.5 to -1,233.5");
  }

  @Test
  void aResultWithoutAnEndIsBoundedAndNotCalledExact() {
    FactSet facts =
        FactSet.of(
            measured("ghg.scope2", 2024, "1 tCO2e"),
            measured("headcount.total", 2024, "3 person"),
            table("ghg.scope2.intensity.per-employee", 2024, "0.5", "tCO2e/person"));
    assertThat(check(facts))
        .extracting(Finding::because)
        .containsExactly(
            "1 tCO2e / 3 person gives 0.333 to 0.334, and 0.5 stands for 0.45 to 0.55");
  }

  @Test
  void anotherDivisorIsFoundBehindAConversion() {
    FactSet facts =
        FactSet.of(
            table("ghg.scope1-2", 2022, "378.80", "tCO2e"),
            table("revenue.total", 2022, "25.5", "CNY100m"),
            text("revenue.total", 2022, "2,054", "CNYm", "highlights"),
            text("revenue.total", 2022, "2,600", "CNYm", "chairman"),
            table("ghg.intensity.per-revenue", 2022, "0.1844", "tCO2e/CNYm"));
    // 378.80 / 2,550 = 0.1485; 378.80 / 2,054 = 0.1844.
    assertThat(check(facts))
        .extracting(Finding::kind, Finding::recomputed)
        .containsExactly(tuple(FindingKind.DENOMINATOR, "0.1485"));
    assertThat(check(facts))
        .extracting(Finding::because)
        .first()
        .asString()
        .endsWith("; with 2,054 CNYm (highlights) it is 0.1844");
  }

  @Test
  void anotherDivisorThatDoesNotFitEitherIsNotNamed() {
    FactSet facts =
        FactSet.of(
            table("ghg.scope2", 2024, "757.08", "tCO2e"),
            table("headcount.total", 2024, "1,937", "person"),
            text("headcount.total", 2024, "1,938", "person", "profile"),
            table("ghg.scope2.intensity.per-employee", 2024, "0.50", "tCO2e/person"));
    assertThat(check(facts))
        .extracting(Finding::kind, Finding::recomputed)
        .containsExactly(tuple(FindingKind.RECALCULATION, "0.39"));
  }

  @Test
  void whatCouldNotBeReadIsAFindingToo() {
    Failure failure =
        new Failure(Failure.Reason.PARSING, "/figures/69", "value", "9（滿分10分）", "a number");
    Finding finding =
        Finding.notUnderstood("satisfaction.online", "6638.HK", "2022", "9（滿分10分）", failure);
    assertThat(finding.kind().word()).isEqualTo("not-understood");
    assertThat(finding.because())
        .isEqualTo("/figures/69, value: expected a number, found 9（滿分10分）");
    assertThat(Finding.notUnderstood("x", "y", "z", "1".repeat(1_000_000), failure).printed())
        .isEqualTo("1".repeat(60) + "...");
    assertThat(Copies.serialized(finding)).isEqualTo(finding);
  }

  @Test
  void findingsAreWrittenInTheirForm() throws IOException {
    Failure failure = new Failure(Failure.Reason.PARSING, "/figures/69", "value", "9", "a number");
    List<Finding> findings = new ArrayList<>(check(oneconnect()).subList(1, 2));
    findings.add(Finding.notUnderstood("satisfaction.online", "6638.HK", "2022", "9", failure));
    String text = FindingJson.toText(findings);
    assertThat(text)
        .isEqualTo(
            """
            {
              "findings": [
                {
                  "kind": "recalculation",
                  "metric": "ghg.scope2",
                  "entity": "6638.HK",
                  "period": "2022",
                  "printed": "1,326.30",
                  "recomputed": "1,217.55",
                  "because": "2269.01 MWh x 0.5366 tCO2e/MWh gives 1,217.548 to 1,217.5535, and\
             1,326.30 stands for 1,326.295 to 1,326.305"
                },
                {
                  "kind": "not-understood",
                  "metric": "satisfaction.online",
                  "entity": "6638.HK",
                  "period": "2022",
                  "printed": "9",
                  "recomputed": null,
                  "because": "/figures/69, value: expected a number, found 9"
                }
              ]
            }
            """);
    assertThat(Schemas.faults(FindingJson.class, "findings.schema.json", text)).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingJson.write(out, findings);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
  }
}
