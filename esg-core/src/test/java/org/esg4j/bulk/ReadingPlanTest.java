package org.esg4j.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.bulk.Plans.CITATION;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.esg4j.Copies;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.IncompatibleUnitsException;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;

class ReadingPlanTest {
  private static final List<Site> SITES = List.of(new Site("S1", "CN"), new Site("S2", "HK"));

  private static ReadingPlan<Emissions, Energy> plan(FactorTable<Emissions, Energy> factors) {
    return ReadingPlan.of(factors, SITES, Intervals.hoursOf(Plans.YEAR), KILOWATT_HOUR, 3);
  }

  @Test
  void intervalsAreNumberedFromTheBeginOfThePeriod() {
    Intervals hours = Intervals.hoursOf(Plans.YEAR);
    assertThat(hours.count()).isEqualTo(8_784);
    assertThat(hours.start(0)).isEqualTo(LocalDateTime.of(2024, 1, 1, 0, 0));
    assertThat(hours.start(8_783)).isEqualTo(LocalDateTime.of(2024, 12, 31, 23, 0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> hours.start(8_784));
    assertThat(hours.startingAt(LocalDateTime.of(2024, 1, 1, 0, 0))).hasValue(0);
    assertThat(hours.startingAt(LocalDateTime.of(2024, 12, 31, 23, 0))).hasValue(8_783);
    assertThat(hours.startingAt(LocalDateTime.of(2024, 3, 1, 1, 0))).hasValue(60 * 24 + 1);
    assertThat(hours.startingAt(LocalDateTime.of(2024, 3, 1, 1, 30))).isEmpty();
    assertThat(hours.startingAt(LocalDateTime.of(2023, 12, 31, 23, 0))).isEmpty();
    assertThat(hours.startingAt(LocalDateTime.of(2025, 1, 1, 0, 0))).isEmpty();
    Intervals quarters = new Intervals(ReportingPeriod.parse("2024-02-29"), Duration.ofMinutes(15));
    assertThat(quarters.count()).isEqualTo(96);
    assertThat(quarters.startingAt(LocalDateTime.of(2024, 2, 29, 23, 45))).hasValue(95);
    assertThat(new Intervals(Plans.YEAR, Duration.ofDays(1)).count()).isEqualTo(366);
  }

  @Test
  void intervalsFillDays() {
    for (Duration bad :
        List.of(
            Duration.ZERO,
            Duration.ofHours(-1),
            Duration.ofHours(7),
            Duration.ofHours(48),
            Duration.ofDays(Long.MAX_VALUE / 86_400))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Intervals(Plans.YEAR, bad))
          .withMessage("expected a length of which a whole number makes a day, found " + bad);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Intervals(Plans.YEAR, Duration.ofNanos(1)))
        .withMessage("expected at most 100000000 intervals, found more of PT0.000000001S in 2024");
  }

  @Test
  void aPlaceHasOneRateOnADay() {
    FactorTableBuilder<Emissions, Energy> table =
        FactorTable.builder(TONNE_CO2E.per(MEGAWATT_HOUR))
            .add("CN", Plans.FIRST_HALF, Plans.tonnesPerMegawattHour("a", "0.5"));
    for (String clash : List.of("2024", "2024-06-30", "2024-01-01", "2023-07-01/2024-01-01")) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  table.add(
                      "CN", ReportingPeriod.parse(clash), Plans.tonnesPerMegawattHour("b", "0.6")))
          .withMessage(
              "CN has a for 2024-01-01/2024-06-30, not also b for " + ReportingPeriod.parse(clash));
    }
    table.add("CN", ReportingPeriod.parse("2024-07-01"), Plans.tonnesPerMegawattHour("b", "0.6"));
    table.add("CN", ReportingPeriod.parse("2023-12-31"), Plans.tonnesPerMegawattHour("c", "0.7"));
    FactorTable<Emissions, Energy> built = table.build();
    assertThat(built.rates("CN").values()).extracting(CitedRate::id).containsExactly("c", "a", "b");
    assertThat(built.rates("US")).isEmpty();
    assertThat(built.places()).containsExactly("CN");
    assertThat(built).hasToString("tCO2e/MWh of [CN]");
    assertThat(built.unit()).isEqualTo(TONNE_CO2E.per(MEGAWATT_HOUR));
    assertThat(built).isEqualTo(table.build()).hasSameHashCodeAs(table.build());
    assertThat(built).isNotEqualTo(Plans.factors()).isNotEqualTo("x");
  }

  @Test
  void unitsGoTogether() {
    Unit<Count> cases = Units.count("case");
    Unit<Count> items = Units.count("item");
    FactorTableBuilder<Emissions, Count> table = FactorTable.builder(TONNE_CO2E.per(cases));
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(
            () ->
                table.add(
                    "CN",
                    Plans.YEAR,
                    new CitedRate<>("a", TONNE_CO2E.per(items).of("1"), CITATION)));
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(
            () -> ReadingPlan.of(table.build(), SITES, Intervals.hoursOf(Plans.YEAR), items, 0));
  }

  @Test
  void readingsInGigajoulesGiveFractionsThatAreExact() {
    ReadingPlan<Emissions, Energy> plan =
        ReadingPlan.of(
            Plans.factors(), SITES.subList(0, 1), Intervals.hoursOf(Plans.YEAR), GIGAJOULE, 0);
    ReadingSum<Emissions, Energy> sum = plan.newSum();
    sum.add(1, 0, 0, 1);
    assertThat(sum.totals().total())
        .isEqualTo(KILOGRAM_CO2E.of(1_250).per(KILOWATT_HOUR.of(9)).times(KILOWATT_HOUR.of(1)));
  }

  @Test
  void aPlanKnowsItsSites() {
    ReadingPlan<Emissions, Energy> plan = plan(Plans.factors());
    assertThat(plan.sites()).isEqualTo(SITES);
    assertThat(plan.siteNumber("S1")).hasValue(0);
    assertThat(plan.siteNumber("S2")).hasValue(1);
    assertThat(plan.siteNumber("CN")).isEmpty();
    assertThat(plan.unit()).isEqualTo(KILOWATT_HOUR);
    assertThat(plan.decimals()).isEqualTo(3);
    assertThat(plan.intervals()).isEqualTo(Intervals.hoursOf(Plans.YEAR));
    assertThat(plan)
        .hasToString(
            "2 sites, 8784 intervals of PT1H in 2 periods, readings in kWh with 3 decimals");
  }

  @Test
  void aPlanIsRefusedThatCannotWork() {
    Intervals hours = Intervals.hoursOf(Plans.YEAR);
    FactorTable<Emissions, Energy> factors = Plans.factors();
    for (int bad : new int[] {-1, 19}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReadingPlan.of(factors, SITES, hours, KILOWATT_HOUR, bad))
          .withMessage("expected 0 to 18 decimals, found " + bad);
    }
    assertThat(ReadingPlan.of(factors, SITES, hours, KILOWATT_HOUR, 18).decimals()).isEqualTo(18);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReadingPlan.of(
                    factors, List.of(SITES.get(0), new Site("S1", "HK")), hours, KILOWATT_HOUR, 3))
        .withMessage("expected each site once, found S1 twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(factors).collectingFaults(-1))
        .withMessage("expected a number of faults to keep, found -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Site(" ", "CN"))
        .withMessage("expected the id and the place of a site, found blanks");
    assertThatIllegalArgumentException().isThrownBy(() -> new Site("S1", ""));
  }

  @Test
  void groupsAreLimited() {
    List<Site> many = new ArrayList<>();
    FactorTableBuilder<Emissions, Energy> daily =
        FactorTable.builder(TONNE_CO2E.per(MEGAWATT_HOUR));
    for (int day = 1; day <= 366; day++) {
      daily.add(
          "CN",
          ReportingPeriod.on(Plans.YEAR.start().plusDays(day - 1)),
          Plans.tonnesPerMegawattHour("d" + day, "0.5"));
    }
    for (int i = 0; i <= (1 << 27) / 366; i++) {
      many.add(new Site("S" + i, "CN"));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan(daily.build(), many))
        .withMessage("expected at most 134217728 groups, found 366716 sites in 366 periods");
  }

  private static ReadingPlan<Emissions, Energy> plan(
      FactorTable<Emissions, Energy> factors, List<Site> sites) {
    return ReadingPlan.of(factors, sites, Intervals.hoursOf(Plans.YEAR), KILOWATT_HOUR, 3);
  }

  @Test
  void plansAreEqualWhenTheyPlanTheSame() {
    ReadingPlan<Emissions, Energy> plan = Plans.twoHalves();
    assertThat(plan).isEqualTo(Plans.twoHalves()).hasSameHashCodeAs(Plans.twoHalves());
    assertThat(Copies.serialized(plan)).isEqualTo(plan);
    assertThat(Copies.serialized(plan.collectingFaults(3))).isEqualTo(plan.collectingFaults(3));
    assertThat(plan)
        .isNotEqualTo(plan.collectingFaults(0))
        .isNotEqualTo(plan(Plans.factors()))
        .isNotEqualTo(Plans.oneYear())
        .isNotEqualTo(
            ReadingPlan.of(Plans.factors(), plan.sites(), plan.intervals(), KILOWATT_HOUR, 2))
        .isNotEqualTo(
            ReadingPlan.of(Plans.factors(), plan.sites(), plan.intervals(), MEGAWATT_HOUR, 3))
        .isNotEqualTo(
            ReadingPlan.of(
                Plans.factors(),
                plan.sites(),
                new Intervals(Plans.YEAR, Duration.ofMinutes(30)),
                KILOWATT_HOUR,
                3))
        .isNotEqualTo("plan");
  }
}
