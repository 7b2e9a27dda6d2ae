package org.esg4j.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import org.esg4j.Copies;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {
  private static final FactKey SCOPE2 = Facts.key("ghg.scope2", 2024);
  private static final PrintedAs PRINT =
      new PrintedAs("範圍二", "757.08", "噸二氧化碳當量", "5.1", PrintedAs.Setting.TABLE);

  @ParameterizedTest
  @CsvSource({
    "1326.30, 2, 1326.30, 0.005",
    "0.0025, 4, 0.0025, 0.00005",
    "3, 0, 3, 0.5",
    "1310000, -4, 1310000, 5000",
    "-0.50, 2, -0.50, 0.005",
    "0, 0, 0, 0.5"
  })
  void aPublishedFactKeepsItsDecimals(String number, int decimals, String stated, String slack) {
    Fact fact = Fact.printed(SCOPE2, TONNE_CO2E.of(number), decimals, PRINT);
    assertThat(fact.statedNumber()).isEqualTo(stated);
    assertThat(fact.decimals()).hasValue(decimals);
    assertThat(fact.slack()).isEqualTo(Rational.of(slack));
    assertThat(fact.printed()).contains(PRINT);
    assertThat(fact.origin()).isEqualTo(Origin.PRINTED);
    assertThat(fact.origin().isPublished()).isTrue();
    assertThat(fact.derivation()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.125, 2", "1310500, -4", "0.1, 0", "0, 100000"})
  void aValueHasNoMoreDecimalsThanPrinted(String number, int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.printed(SCOPE2, TONNE_CO2E.of(number), decimals, PRINT))
        .withMessage(number + " tCO2e is not stated to " + decimals + " decimals");
  }

  @Test
  void aMeasuredFactIsExact() {
    Fact fact = Facts.measured("energy.electricity.purchased", 2024, "1410.880 MWh");
    assertThat(fact.statedNumber()).isEqualTo("1410.88");
    assertThat(fact.decimals()).isEmpty();
    assertThat(fact.slack()).isEqualTo(Rational.ZERO);
    assertThat(fact.origin().isPublished()).isFalse();
    assertThat(fact)
        .hasToString("energy.electricity.purchased 6638.HK 2024: 1410.88 MWh (measured)");
    assertThat(Fact.estimated(SCOPE2, TONNE_CO2E.of(1)).origin()).isEqualTo(Origin.ESTIMATED);
    assertThat(Fact.restated(SCOPE2, TONNE_CO2E.of(1), 0, PRINT).origin())
        .isEqualTo(Origin.RESTATED);
  }

  @Test
  void aCalculatedFactIsWhatItsDerivationGives() {
    Constant third = new Constant(Rational.parse("1/3"), "tCO2e", "test");
    Fact fact = Fact.calculated(SCOPE2, TONNE_CO2E.of(Rational.parse("1/3")), third);
    assertThat(fact.statedNumber()).isEqualTo("0.3333333333333333333333333333333333");
    assertThat(fact.derivation()).contains(third);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.calculated(SCOPE2, TONNE_CO2E.of("0.33"), third))
        .withMessage("the derivation gives 1/3 tCO2e, the value is 0.33 tCO2e");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.calculated(SCOPE2, MEGAWATT_HOUR.of(Rational.parse("1/3")), third));
  }

  @Test
  void factsAgreeWithinTheirRounding() {
    Fact more = Facts.table("ghg.intensity.per-employee", 2024, "0.40", "tCO2e/person");
    Fact less = Facts.table("ghg.intensity.per-employee", 2024, "0.4", "tCO2e/person");
    Fact edge = Facts.table("ghg.intensity.per-employee", 2024, "0.45", "tCO2e/person");
    Fact other = Facts.table("ghg.intensity.per-employee", 2024, "0.46", "tCO2e/person");
    Fact kilograms = Facts.table("ghg.intensity.per-employee", 2024, "403", "kgCO2e/person");
    Fact mismatch = Facts.table("ghg.intensity.per-employee", 2024, "0.40", "tCO2e");
    assertThat(more.agreesWith(less)).isTrue();
    assertThat(more.agreesWith(more)).isTrue();
    assertThat(less.agreesWith(edge)).isTrue();
    assertThat(less.agreesWith(other)).isFalse();
    assertThat(more.agreesWith(kilograms)).isTrue();
    assertThat(kilograms.agreesWith(more)).isTrue();
    assertThat(edge.agreesWith(kilograms)).isFalse();
    assertThat(more.agreesWith(mismatch)).isFalse();
    assertThat(
            Facts.table("headcount.total", 2024, "1,899", "person")
                .agreesWith(Facts.table("headcount.total", 2024, "1,900", "person")))
        .isFalse();
  }

  @Test
  void everythingCountsForEquality() {
    Fact fact = Facts.table("ghg.scope2", 2024, "757.08", "tCO2e");
    assertThat(fact)
        .isEqualTo(Facts.table("ghg.scope2", 2024, "757.08", "tCO2e"))
        .hasSameHashCodeAs(Facts.table("ghg.scope2", 2024, "757.08", "tCO2e"))
        .isNotEqualTo(Facts.table("ghg.scope2", 2023, "757.08", "tCO2e"))
        .isNotEqualTo(Facts.table("ghg.scope2", 2024, "757.080", "tCO2e"))
        .isNotEqualTo(Facts.table("ghg.scope2", 2024, "757080", "kgCO2e"))
        .isNotEqualTo(Facts.text("ghg.scope2", 2024, "757.08", "tCO2e", "table"))
        .isNotEqualTo(Facts.measured("ghg.scope2", 2024, "757.08 tCO2e"))
        .isNotEqualTo("757.08");
    assertThat(Copies.serialized(fact)).isEqualTo(fact).isEqualByComparingTo(fact);
  }

  @Test
  void thePartsAreAtHand() {
    Fact fact = Facts.table("headcount.gender.female", 2024, "667", "person");
    assertThat(fact.id()).isEqualTo("headcount.gender.female");
    assertThat(fact.metric()).hasToString("headcount.total");
    assertThat(fact.breakdown()).isEqualTo(Facts.gender("female"));
    assertThat(fact.entity()).isEqualTo(Facts.ENTITY);
    assertThat(fact.period()).hasToString("2024");
    assertThat(fact.value()).isEqualTo(Units.PERSON.of(667));
    assertThat(fact.key()).hasToString("headcount.gender.female 6638.HK 2024");
    assertThat(fact.key().at(Facts.gender("male")).in(ReportingPeriod.ofYear(2023)))
        .isEqualTo(Facts.key("headcount.gender.male", 2023));
    assertThat(FactKey.of(fact.metric(), Facts.ENTITY, fact.period()))
        .isEqualTo(Facts.key("headcount.total", 2024));
  }

  @Test
  void aFailureIsOneLine() {
    assertThat(
            new Failure(Failure.Reason.PARSING, "/figures/3", "unit", "furlong", "a unit")
                .message())
        .isEqualTo("/figures/3, unit: expected a unit, found furlong");
    assertThat(new Failure(Failure.Reason.PARSING, "row 7", "", "7", "8").message())
        .isEqualTo("row 7: expected 8, found 7");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Fact.measured(null, TONNE_CO2E.of(1)))
        .withMessage("key");
    assertThatNullPointerException()
        .isThrownBy(() -> Fact.printed(SCOPE2, TONNE_CO2E.of(1), 0, null))
        .withMessage("printed");
  }
}
