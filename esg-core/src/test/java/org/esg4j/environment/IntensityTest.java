package org.esg4j.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.units.Units.KILOGRAM;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.SQUARE_METRE;
import static org.esg4j.units.Units.TONNE;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.metric.Labels;
import org.esg4j.table.NoFigureException;
import org.esg4j.units.Quantity;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Mass;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class IntensityTest {
  private static final Quantity<Emissions> SCOPE2 = TONNE_CO2E.of("378.80");

  @Test
  void theDivisorIsNamedAndPrinted() {
    Intensity<Emissions, ?> intensity =
        Intensity.of(SCOPE2).per(Divisor.yearEndHeadcount(PERSON.of(1000)));
    assertThat(intensity)
        .hasToString("0.3788 tCO2e/person (Divided by the headcount at the end of the period)");
    assertThat(intensity.in(Locale.TRADITIONAL_CHINESE)).endsWith("(除以期末員工人數)");
    assertThat(Intensity.of(SCOPE2).per(Divisor.averageHeadcount(PERSON.of("999.5"))).toString())
        .endsWith("(Divided by the mean of opening and closing headcount)");
    assertThat(Intensity.of(SCOPE2).per(Divisor.floorArea(SQUARE_METRE.of(9596))).divisor())
        .extracting(divisor -> divisor.definition().id())
        .isEqualTo("floor-area");
  }

  @Test
  void revenueIsAnAmountOfMoney() {
    Intensity<Emissions, org.esg4j.units.kind.Money> intensity =
        Intensity.of(SCOPE2).per(Divisor.revenue(Money.of(2_054_000_000L, "CNY")));
    @SuppressWarnings("unchecked")
    RateUnit<Emissions, org.esg4j.units.kind.Money> unit =
        (RateUnit<Emissions, org.esg4j.units.kind.Money>) Units.parse("tCO2e/CNYm");
    assertThat(intensity.in(unit).rounded(4)).hasToString("0.1844 tCO2e/CNYm");
    assertThat(intensity.value().orElseThrow().times(intensity.divisor().quantity()))
        .isEqualTo(SCOPE2);
  }

  @Test
  void anythingCanBeADivisor() {
    Unit<Count> room = Units.count("room");
    Divisor<Count> rooms =
        Divisor.named("rooms-let", new Labels("Per room let", "每間房", "每间房"), room.of(40));
    Intensity<Mass, Count> intensity = Intensity.of(KILOGRAM.of(10)).per(rooms);
    assertThat(intensity.value()).hasToString("0.25 kg/room");
    assertThat(intensity.quantity()).isEqualTo(TONNE.of("0.01"));
    assertThat(rooms.definition().version()).isEqualTo(1);
  }

  @Test
  void nothingIsDividedByZeroOrLess() {
    Intensity<Emissions, ?> none = Intensity.of(SCOPE2).per(Divisor.floorArea(SQUARE_METRE.of(0)));
    assertThat(none)
        .hasToString(
            "not applicable (Divided by the floor area: 0 m2) (Divided by the floor area)");
    assertThatExceptionOfType(NoFigureException.class).isThrownBy(() -> none.value().orElseThrow());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Divisor.floorArea(SQUARE_METRE.of(-1)))
        .withMessage("a divisor is not below zero: -1 m2");
  }

  @Property
  void theIntensityTimesItsDivisorIsTheWholeAgain(
      @ForAll @IntRange int tonnes, @ForAll @IntRange(min = 1) int area) {
    Quantity<Mass> mass = TONNE.of(tonnes);
    Divisor<org.esg4j.units.kind.Area> divisor = Divisor.floorArea(SQUARE_METRE.of(area));
    assertThat(Intensity.of(mass).per(divisor).value().orElseThrow().times(divisor.quantity()))
        .isEqualTo(mass);
  }
}
