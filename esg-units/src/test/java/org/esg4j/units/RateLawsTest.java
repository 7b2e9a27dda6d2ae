package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.People;
import org.esg4j.units.number.Rational;
import org.esg4j.units.testkit.AllUnits;
import org.esg4j.units.testkit.Laws;
import org.esg4j.units.testkit.ValuesDomain;

/** What holds for all rates. */
@Domain(ValuesDomain.class)
@Domain(DomainContext.Global.class)
class RateLawsTest {
  private static final BinaryOperator<Rate<Emissions, Energy>> PLUS = Rate::plus;

  @Property
  void sumsCommuteAndAssociate(
      @ForAll Rate<Emissions, Energy> a,
      @ForAll Rate<Emissions, Energy> b,
      @ForAll Rate<Emissions, Energy> c) {
    Laws.commutes(PLUS, a, b);
    Laws.associates(PLUS, a, b, c);
    assertThat(a.plus(b).unit()).isEqualTo(a.unit());
    Laws.leadsBack(b::plus, sum -> sum.minus(b), a);
    Laws.areEqual(a.minus(b), b.minus(a).negated());
    assertThat(a.abs()).isIn(a, a.negated());
    assertThat(a.abs().signum()).isEqualTo(Math.abs(a.signum()));
  }

  @Property
  void aChainIsTheSameInOneStepOrTwo(
      @ForAll Rate<Emissions, Energy> factor,
      @ForAll Rate<Energy, People> use,
      @ForAll Quantity<People> heads) {
    Laws.areEqual(factor.times(use).times(heads), factor.times(use.times(heads)));
    assertThat(factor.times(use).unit())
        .isEqualTo(new RateUnit<>(factor.unit().numerator(), use.unit().denominator()));
  }

  @Property
  void turnedRoundTwiceIsTheSame(
      @ForAll Rate<Emissions, Energy> factor, @ForAll Quantity<Emissions> emissions) {
    assumeThat(factor.signum()).isNotZero();
    Laws.leadsBack(rate -> rate.inverse().inverse(), rate -> rate, factor);
    Laws.areEqual(emissions.over(factor), emissions.times(factor.inverse()));
  }

  @Property
  void conversionKeepsTheValue(
      @ForAll Rate<Emissions, Energy> a,
      @ForAll Rate<Emissions, Energy> b,
      @ForAll Quantity<Energy> energy) {
    Rate<Emissions, Energy> there = a.in(b.unit());
    Laws.areEqual(there, a);
    Laws.areEqual(there.in(a.unit()), a);
    assertThat(there.unit()).isEqualTo(b.unit());
    assertThat(a.convertedTo(b.unit())).hasToString(there.toString());
    Laws.areEqual(there.times(energy), a.times(energy));
    Laws.areEqual(a.in(a.unit()), a);
  }

  @Property
  void orderAgreesWithEqualityAndHash(
      @ForAll Rate<Emissions, Energy> a,
      @ForAll Rate<Emissions, Energy> b,
      @ForAll Rate<Emissions, Energy> c) {
    Laws.isOrdered(a, b, c);
    Laws.isOrdered(a, a.in(b.unit()), a.plus(c).minus(c));
  }

  @Property
  void textAndSerializedFormComeBack(@ForAll Rate<Emissions, Energy> a) {
    Rate<Emissions, Energy> read = Rate.parse(a.toString(), Emissions.class, Energy.class);
    Laws.areEqual(read, a);
    assertThat(Value.parse(a.toString())).isEqualTo(a);
    assertThat(read.unit()).isEqualTo(a.unit());
    assertThat(read).hasToString(a.toString());
    assertThat(Laws.survivesSerialization(a).unit()).isEqualTo(a.unit());
  }

  @Property
  void equalUnitsAreAsGoodAsTheSame(
      @ForAll Rate<Emissions, Energy> a, @ForAll Rate<Emissions, Energy> b) {
    RateUnit<Emissions, Energy> copy =
        AllUnits.copyOf(a.unit().numerator()).per(AllUnits.copyOf(a.unit().denominator()));
    Laws.areEqual(copy, a.unit());
    Rate<Emissions, Energy> x = copy.of(a.number());
    Laws.areEqual(x, a);
    assertThat(x.plus(b)).isEqualTo(a.plus(b)).hasToString(a.plus(b).toString());
    assertThat(x.in(a.unit())).isEqualTo(a).hasToString(a.toString());
    assertThat(x.in(a.unit()).unit().numerator()).isSameAs(a.unit().numerator());
  }

  @Property
  void numbersAndRoundingAreThoseOfTheNumber(
      @ForAll Rate<Emissions, Energy> a,
      @ForAll Rational factor,
      @ForAll @IntRange(min = -5, max = 30) int decimals) {
    Laws.areEqual(a.scaledBy(factor), a.unit().of(a.number().times(factor)));
    assertThat(a.rounded(decimals).number().toBigDecimal())
        .isEqualTo(a.number().rounded(decimals, RoundingMode.HALF_UP));
    assertThat(a.rounded(decimals, RoundingMode.FLOOR).number().toBigDecimal())
        .isEqualTo(a.number().rounded(decimals, RoundingMode.FLOOR));
    assertThat(a.isDecimal()).isEqualTo(a.number().isDecimal());
  }
}
