package org.esg4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;

import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.People;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final ReportingPeriod Y2022 = ReportingPeriod.ofYear(2022);
  private static final ReportingPeriod Y2023 = ReportingPeriod.ofYear(2023);
  private static final ReportingPeriod Y2024 = ReportingPeriod.ofYear(2024);

  @Test
  void theLastThreeYearsHaveNoGapThatDoesNotSaySo() {
    Series<Quantity<People>> deaths =
        Series.<Quantity<People>>empty()
            .with(Y2024, PERSON.of(1))
            .with(Y2022, PERSON.of(0))
            .with(ReportingPeriod.ofYear(2019), PERSON.of(3));
    Series<Quantity<People>> three = deaths.last(3, Y2024);
    assertThat(three.values()).containsOnlyKeys(Y2022, Y2023, Y2024);
    assertThat(three.at(Y2023)).hasToString("not applicable (no figure of 2023)");
    assertThat(three)
        .hasToString("{2022=0 person, 2023=not applicable (no figure of 2023), 2024=1 person}");
    assertThatIllegalArgumentException().isThrownBy(() -> deaths.last(0, Y2024));
    assertThat(deaths.last(1, Y2024).values()).containsOnlyKeys(Y2024);
  }

  @Test
  void growthIsOverThePeriodBeforeInAnyUnit() {
    Series<Quantity<Energy>> energy =
        Series.<Quantity<Energy>>empty()
            .with(Y2022, MEGAWATT_HOUR.of(100))
            .with(Y2023, GIGAJOULE.of(288))
            .with(Y2024, MEGAWATT_HOUR.of(100));
    assertThat(energy.growth().at(Y2022)).hasToString("not applicable (no figure of 2021)");
    assertThat(energy.growth().at(Y2023).orElseThrow().in(PERCENT)).hasToString("-20 %");
    assertThat(energy.growth().at(Y2024).orElseThrow().in(PERCENT)).hasToString("25 %");
  }

  @Test
  void thereIsNoGrowthFromNothing() {
    Series<Quantity<People>> deaths =
        Series.<Quantity<People>>empty().with(Y2023, PERSON.of(0)).with(Y2024, PERSON.of(1));
    assertThat(deaths.growth().at(Y2024))
        .hasToString("not applicable (the figure of 2023, 0 person, is not above zero)");
    Series<Quantity<People>> gap =
        deaths.with(Y2023, PERSON.of(2)).with(Y2024, new Outcome.Withheld<>("secret"));
    assertThat(gap.growth().at(Y2024)).hasToString("not applicable (2024 is withheld (secret))");
  }

  @Test
  void equalSeriesAreEqual() {
    Series<Quantity<People>> one = Series.<Quantity<People>>empty().with(Y2024, PERSON.of(1));
    assertThat(one)
        .isEqualTo(Series.<Quantity<People>>empty().with(Y2024, PERSON.of("1.0")))
        .hasSameHashCodeAs(Series.<Quantity<People>>empty().with(Y2024, PERSON.of("1.0")))
        .isNotEqualTo(Series.empty());
  }
}
