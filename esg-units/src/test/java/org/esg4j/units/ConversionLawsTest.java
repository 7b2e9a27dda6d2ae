package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.esg4j.units.testkit.AllUnits;
import org.esg4j.units.testkit.Fraction;
import org.esg4j.units.testkit.Laws;
import org.esg4j.units.testkit.ValuesDomain;
import org.junit.jupiter.api.Test;

/** Conversions between every two constants. */
@Domain(ValuesDomain.class)
class ConversionLawsTest {

  @Property(tries = 15)
  void everyPairOfUnitsOfAKindConvertsThereAndBack(@ForAll Rational number) {
    for (Unit<?> from : AllUnits.constants()) {
      convertsToAllLikeIt(from, number);
    }
  }

  private static <K extends Kind> void convertsToAllLikeIt(Unit<K> from, Rational number) {
    Quantity<K> quantity = from.of(number);
    for (Unit<K> to : AllUnits.convertibleTo(from)) {
      Quantity<K> converted = quantity.in(to);
      assertThat(converted.unit()).isSameAs(to);
      Laws.areEqual(converted, quantity);
      assertThat(converted.compareTo(quantity)).isZero();
      Laws.areEqual(converted.in(from), quantity);
      assertThat(quantity.convertedTo(to)).hasToString(converted.toString());
      assertThat(Fraction.of(converted.number()))
          .isEqualTo(
              Fraction.of(number)
                  .times(Fraction.of(from.size()))
                  .dividedBy(Fraction.of(to.size())));
    }
  }

  @Test
  void shiftsOfTheDecimalPointKeepTheDigits() {
    for (Unit<?> from : AllUnits.constants()) {
      shiftsTheDigits(from);
    }
  }

  private static <K extends Kind> void shiftsTheDigits(Unit<K> from) {
    Rational number = Rational.of("1529.240");
    for (Unit<K> to : AllUnits.convertibleTo(from)) {
      if (from.isDecimallyRelatedTo(to)) {
        Rational converted = from.of(number).in(to).number();
        assertThat(converted.toBigDecimal())
            .isEqualTo(number.toBigDecimal().scaleByPowerOfTen(from.exponent - to.exponent));
      }
    }
  }

  @Test
  void unitsOfTwoKindsOrQualifiersNeverConvert() {
    List<Unit<?>> units = new ArrayList<>(AllUnits.constants());
    units.add(Units.money("CNY"));
    units.add(Units.money("HKD"));
    units.add(Units.count("case"));
    units.add(Units.count("supplier"));
    units.add(Units.kilogramOf("CO2"));
    units.add(Units.tonneOf("CH4"));
    for (Unit<?> from : units) {
      for (Unit<?> to : units) {
        boolean convertible =
            from.kind().equals(to.kind()) && from.qualifier().equals(to.qualifier());
        assertThat(from.isConvertibleTo(to)).isEqualTo(convertible);
        if (!convertible) {
          assertThat(from.of(1)).isNotEqualTo(to.of(1));
          assertThatExceptionOfType(IncompatibleUnitsException.class)
              .isThrownBy(() -> from.of(1).convertedTo(to))
              .withMessageContainingAll(from.symbol(), to.symbol())
              .satisfies(
                  refusal -> {
                    assertThat(refusal.from()).isSameAs(from);
                    assertThat(refusal.to()).isSameAs(to);
                  });
        }
      }
    }
  }
}
