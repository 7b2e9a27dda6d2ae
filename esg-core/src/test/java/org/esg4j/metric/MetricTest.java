package org.esg4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.esg4j.Copies;
import org.esg4j.units.Unit;
import org.esg4j.units.UnitParseException;
import org.esg4j.units.Units;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricTest {

  /** What a program makes that knows of steel. */
  interface SteelOutput extends Kind {}

  private static Metric metric(String id) {
    return MetricCatalog.bundled().get(MetricId.of(id));
  }

  @ParameterizedTest
  @CsvSource({
    // the same kind, taken as it is
    "ghg.scope2, kgCO2e, kgCO2e",
    "energy.heat.purchased, GJ, GJ",
    "waste.hazardous.intensity.per-employee, kg/person, kg/person",
    "community.donations, CNY10k, CNY10k",
    "ghg.intensity.per-revenue, tCO2e/CNYm, tCO2e/CNYm",
    "share.women.workforce, permille, permille",
    // a known equivalence
    "water.consumption, t, t",
    "water.intensity.per-employee, t/person, t/person",
    // the divisor that the metric says already
    "training.hours.total, h, h/person",
    "training.hours.total, min, min/person",
    "hires.cost-per-hire, CNY, CNY/person",
    "ghg.intensity.per-employee, tCO2e, tCO2e/person",
    // the thing counted that a measure word leaves out
    "suppliers.total, company, supplier",
    "training.sessions, time, session",
    "safety.accidents, case, accident",
    "ip.patents.granted, item, patent"
  })
  void printIsReadAsTheMetricMeansIt(String id, String printed, String read) {
    assertThat(metric(id).reading(Units.parse(printed)).map(ValueUnit::symbol)).contains(read);
    assertThat(metric(id).fits(Units.parse(read))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ghg.scope2, t",
    "ghg.scope2, tCO2",
    "ghg.scope2, tCO2e/person",
    "waste.hazardous.intensity.per-area, kg/m3",
    "energy.natural-gas, t",
    "headcount.total, case",
    "suppliers.total, patent",
    "complaints.count, person",
    "training.hours.total, d",
    "ghg.intensity.per-revenue, tCO2e",
    "satisfaction.online, point",
    "community.donations, h"
  })
  void aUnitOfAnotherKindDoesNotFit(String id, String printed) {
    assertThat(metric(id).reading(Units.parse(printed))).isEmpty();
    assertThat(metric(id).fits(Units.parse(printed))).isFalse();
    assertThat(metric(id).factor(Units.parse(printed))).isEmpty();
  }

  @Test
  void aMultipleOfThingsKeepsItsSize() {
    Unit<?> tenThousand = Units.count("item").scaled("10k item", "10000");
    ValueUnit read = metric("suppliers.total").reading(tenThousand).orElseThrow();
    assertThat(read.symbol()).isEqualTo("10k supplier");
    assertThat(metric("suppliers.total").factor(read)).contains(Rational.of(10_000));
  }

  @ParameterizedTest
  @CsvSource({
    "ghg.scope2, kgCO2e, 0.001",
    "energy.heat.purchased, GJ, 5/18",
    "community.donations, HKDm, 1000000",
    "ghg.intensity.per-revenue, tCO2e/CNYm, 0.000001",
    "water.consumption, t, 1",
    "water.consumption, kg, 0.001",
    "water.intensity.per-employee, kg/person, 0.001",
    "share.women.workforce, 1, 100"
  })
  void theFactorLeadsToTheCanonicalUnit(String id, String unit, String factor) {
    assertThat(metric(id).factor(Units.parse(unit))).contains(Rational.parse(factor));
  }

  @Test
  void theUnitMayLeaveTheCurrencyOpen() {
    MetricUnit perRevenue = MetricUnit.parse("tCO2e/money");
    assertThat(perRevenue.isOpenMoney()).isTrue();
    assertThat(perRevenue.in("HKD").symbol()).isEqualTo("tCO2e/HKD");
    assertThat(perRevenue).hasToString("tCO2e/money").isEqualTo(MetricUnit.parse("tCO2e/money"));
    assertThat(perRevenue.kind()).isEqualTo("Emissions/Money");
    assertThat(perRevenue.matching(Units.parse("kgCO2e/USDm")).map(ValueUnit::symbol))
        .contains("tCO2e/USD");
    assertThat(MetricUnit.parse("money").matching(Units.parse("tCO2e"))).isEmpty();
    assertThat(MetricUnit.parse("money/person").in("CNY").symbol()).isEqualTo("CNY/person");
    assertThat(MetricUnit.parse("money/person").denominatorKind()).isPresent();

    MetricUnit fixed = MetricUnit.of(Units.parse("MWh/CNY"));
    assertThat(fixed.isOpenMoney()).isFalse();
    assertThat(fixed.matching(Units.parse("MWh/HKD"))).isEmpty();
    assertThat(fixed.in("HKD").symbol()).isEqualTo("MWh/CNY");
    assertThat(fixed.matching(Units.parse("MWh"))).isEmpty();
    assertThat(MetricUnit.parse("MWh").matching(Units.parse("MWh/CNY"))).isEmpty();
    assertThat(MetricUnit.parse("MWh").numeratorKind().getSimpleName()).isEqualTo("Energy");
    assertThat(MetricUnit.parse("MWh").denominatorKind()).isEmpty();
    assertThat(fixed).isNotEqualTo(perRevenue).isNotEqualTo("MWh/CNY");
    assertThat(Copies.serialized(perRevenue)).isEqualTo(perRevenue).hasSameHashCodeAs(perRevenue);
    assertThatExceptionOfType(UnitParseException.class)
        .isThrownBy(() -> MetricUnit.parse("furlong"));
  }

  @Test
  void aProgramDescribesItsOwn() {
    Unit<SteelOutput> steel = Unit.base(SteelOutput.class, "t steel");
    Source source = new Source("House rules", "7", Verification.UNVERIFIED);
    DeclaredFormula formula =
        new DeclaredFormula("by-definition", FormulaRole.ALWAYS, Formula.parse("steel.output * 2"));
    Metric metric =
        Metric.builder(MetricId.of("steel.output"), MetricUnit.of(steel), new Labels("a", "b", "c"))
            .instant()
            .whole()
            .signed()
            .brokenDown()
            .by("site", "region")
            .source(source)
            .formula(formula)
            .build();

    assertThat(metric.period()).isEqualTo(PeriodType.INSTANT);
    assertThat(metric.isWhole() && metric.isSigned() && metric.isBrokenDown()).isTrue();
    assertThat(metric.axes()).containsExactly("site", "region");
    assertThat(metric.sources()).containsExactly(source);
    assertThat(metric.formulas()).containsExactly(formula);
    assertThat(metric.labels().en()).isEqualTo("a");
    assertThat(metric.unit().kind()).isEqualTo("SteelOutput");
    assertThat(metric).hasToString("steel.output");
    assertThat(Copies.serialized(metric)).isEqualTo(metric).hasSameHashCodeAs(metric);

    Metric plain =
        Metric.builder(MetricId.of("steel.scrap"), MetricUnit.of(steel), new Labels("a", "b", "c"))
            .build();
    assertThat(plain.period()).isEqualTo(PeriodType.DURATION);
    assertThat(plain.isWhole() || plain.isSigned() || plain.isBrokenDown()).isFalse();
    assertThat(plain).isNotEqualTo(metric);
  }

  @Test
  void anEquivalenceHasAFactorAboveZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Equivalence(Units.TONNE, Units.CUBIC_METRE, Rational.ZERO, "nothing"));
  }
}
