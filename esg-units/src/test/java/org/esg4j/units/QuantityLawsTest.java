package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.esg4j.units.Units.FRACTION;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.PERSON;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.People;
import org.esg4j.units.number.Rational;
import org.esg4j.units.testkit.AllUnits;
import org.esg4j.units.testkit.Fraction;
import org.esg4j.units.testkit.Laws;
import org.esg4j.units.testkit.ValuesDomain;

/** What holds for all quantities, whatever their units and however their numbers are held. */
@Domain(ValuesDomain.class)
@Domain(DomainContext.Global.class)
class QuantityLawsTest {
  private static final BinaryOperator<Quantity<Energy>> PLUS = Quantity::plus;

  @Property
  void sumsCommuteAndAssociate(
      @ForAll Quantity<Energy> a, @ForAll Quantity<Energy> b, @ForAll Quantity<Energy> c) {
    Laws.commutes(PLUS, a, b);
    Laws.associates(PLUS, a, b, c);
    assertThat(a.plus(b).unit()).isSameAs(a.unit());
  }

  @Property
  void differencesLeadBack(@ForAll Quantity<Energy> a, @ForAll Quantity<Energy> b) {
    Laws.leadsBack(b::plus, sum -> sum.minus(b), a);
    Laws.areEqual(a.minus(b), b.minus(a).negated());
    assertThat(a.minus(a).isZero()).isTrue();
    assertThat(a.abs().signum()).isEqualTo(Math.abs(a.signum()));
    assertThat(a.abs()).isIn(a, a.negated());
  }

  @Property
  void factorsDistributeOverSums(
      @ForAll Quantity<Energy> a, @ForAll Quantity<Energy> b, @ForAll Rate<Emissions, Energy> f) {
    Laws.distributes(energy -> energy.times(f), PLUS, Quantity::plus, a, b);
  }

  @Property
  void activityDistributesOverFactors(
      @ForAll Quantity<Energy> a,
      @ForAll Rate<Emissions, Energy> f,
      @ForAll Rate<Emissions, Energy> g) {
    Laws.distributes(a::times, Rate::plus, Quantity::plus, f, g);
    Laws.areEqual(f.times(a), a.times(f));
  }

  @Property
  void sumsAndProductsAgreeWithPlainFractions(
      @ForAll Quantity<Energy> a, @ForAll Quantity<Energy> b, @ForAll Rate<Emissions, Energy> f) {
    assertThat(inBase(a.plus(b))).isEqualTo(inBase(a).plus(inBase(b)));
    Fraction factor =
        Fraction.of(f.number())
            .times(Fraction.of(f.unit().numerator().size()))
            .dividedBy(Fraction.of(f.unit().denominator().size()));
    assertThat(inBase(a.times(f))).isEqualTo(inBase(a).times(factor));
    assertThat(a.times(f).unit()).isSameAs(f.unit().numerator());
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(inBase(a).compareTo(inBase(b))));
  }

  private static Fraction inBase(Quantity<?> quantity) {
    return Fraction.of(quantity.number()).times(Fraction.of(quantity.unit().size()));
  }

  @Property
  void inOneUnitSumsAreThoseOfBigDecimal(@ForAll BigDecimal a, @ForAll BigDecimal b) {
    Quantity<Energy> x = KILOWATT_HOUR.of(a);
    Quantity<Energy> y = KILOWATT_HOUR.of(b);
    assertThat(x.plus(y).number().toBigDecimal()).isEqualTo(a.add(b));
    assertThat(x.minus(y).number().toBigDecimal()).isEqualTo(a.subtract(b));
    assertThat(x.times(b).number().toBigDecimal()).isEqualTo(a.multiply(b));
    assertThat(x.compareTo(y)).isEqualTo(a.compareTo(b));
    assertThat(x.equals(y)).isEqualTo(a.compareTo(b) == 0);
    assertThat(x).hasToString(a.toPlainString() + " kWh");
  }

  @Property
  void multiplesAgreeInEveryForm(@ForAll Quantity<Energy> a, @ForAll long factor) {
    Laws.areEqual(a.times(factor), a.times(Rational.of(factor)));
    Laws.areEqual(a.times(factor), a.times(BigDecimal.valueOf(factor)));
    assertThat(a.times(factor)).hasToString(a.times(Rational.of(factor)).toString());
    Laws.areEqual(a.times(2), a.plus(a));
  }

  @Property
  void whatIsDividedAndMultipliedIsTheTotalAgain(
      @ForAll Quantity<Emissions> total, @ForAll Quantity<People> heads) {
    assumeThat(heads.isZero()).isFalse();
    Rate<Emissions, People> intensity = total.per(heads);
    Laws.areEqual(intensity.times(heads), total);
    assertThat(intensity.times(heads).unit()).isSameAs(total.unit());
    assumeThat(total.isZero()).isFalse();
    Laws.areEqual(total.over(intensity), heads);
  }

  @Property
  void sharesOfAPartitionAddToOne(@ForAll @Size(min = 1, max = 8) List<Quantity<Energy>> parts) {
    Quantity<Energy> whole = parts.stream().reduce(KILOWATT_HOUR.of(0), Quantity::plus);
    assumeThat(whole.isZero()).isFalse();
    Laws.areEqual(
        parts.stream().map(part -> part.ratio(whole)).collect(Quantity.summing(FRACTION)),
        FRACTION.of(1));
    for (Quantity<Energy> part : parts) {
      Laws.areEqual(whole.part(part.ratio(whole)), part);
    }
  }

  @Property
  void orderAgreesWithEqualityAndHash(
      @ForAll Quantity<Energy> a, @ForAll Quantity<Energy> b, @ForAll Quantity<Energy> c) {
    Laws.isOrdered(a, b, c);
    Laws.isOrdered(a, a.in(b.unit()), a.plus(c).minus(c));
  }

  @Property
  void textComesBack(@ForAll Quantity<Energy> a) {
    Quantity<Energy> read = Quantity.parse(a.toString(), Energy.class);
    Laws.areEqual(read, a);
    assertThat(Value.parse(a.toString())).isEqualTo(a);
    assertThat(read.unit()).isEqualTo(a.unit());
    assertThat(read).hasToString(a.toString());
    assertThat(a.toString()).matches("[ -~]+");
  }

  @Property
  void serializedFormComesBack(@ForAll Quantity<Energy> a) {
    assertThat(Laws.survivesSerialization(a).unit()).isEqualTo(a.unit());
  }

  @Property
  void equalUnitsAreAsGoodAsTheSame(
      @ForAll Quantity<Energy> a, @ForAll Quantity<Energy> b, @ForAll Rate<Emissions, Energy> f) {
    Quantity<Energy> x = AllUnits.copyOf(a.unit()).of(a.number());
    Quantity<Energy> y = AllUnits.copyOf(b.unit()).of(b.number());
    Laws.areEqual(x, a);
    assertThat(x.plus(y)).isEqualTo(a.plus(b)).hasToString(a.plus(b).toString());
    assertThat(x.minus(b)).isEqualTo(a.minus(y)).hasToString(a.minus(y).toString());
    assertThat(x.times(f)).isEqualTo(a.times(f)).hasToString(a.times(f).toString());
    assertThat(x.in(y.unit())).isEqualTo(a).hasToString(a.in(b.unit()).toString());
    assertThat(x.compareTo(y)).isEqualTo(a.compareTo(b));
    assertThat(x.convertedTo(b.unit()).unit()).isSameAs(b.unit());
  }

  @Property
  void roundingGivesExactlyTheDecimalsAskedFor(
      @ForAll Quantity<Energy> a,
      @ForAll @IntRange(min = -5, max = 30) int decimals,
      @ForAll RoundingMode mode) {
    assumeThat(mode).isNotEqualTo(RoundingMode.UNNECESSARY);
    Quantity<Energy> rounded = a.rounded(decimals, mode);
    assertThat(rounded.number().toBigDecimal()).isEqualTo(a.number().rounded(decimals, mode));
    assertThat(rounded.rounded(decimals, RoundingMode.UNNECESSARY)).isEqualTo(rounded);
    assertThat(rounded.unit()).isSameAs(a.unit());
    assertThat(a.rounded(decimals)).isEqualTo(a.rounded(decimals, RoundingMode.HALF_UP));
  }

  @Property
  void aHeadcountHasOneUnit(@ForAll Quantity<People> a) {
    assertThat(a.unit()).isEqualTo(PERSON);
    assertThat(a.isDecimal()).isEqualTo(a.number().isDecimal());
  }
}
