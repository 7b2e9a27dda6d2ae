package org.esg4j.units.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.esg4j.units.testkit.Fraction;
import org.esg4j.units.testkit.Laws;
import org.esg4j.units.testkit.ValuesDomain;

/** What holds for every rational: the laws of a field, and agreement with plainer numbers. */
@Domain(ValuesDomain.class)
@Domain(DomainContext.Global.class)
class RationalLawsTest {
  private static final BinaryOperator<Rational> PLUS = Rational::plus;
  private static final BinaryOperator<Rational> TIMES = Rational::times;

  @Property
  void sumsAndProductsCommute(@ForAll Rational a, @ForAll Rational b) {
    Laws.commutes(PLUS, a, b);
    Laws.commutes(TIMES, a, b);
  }

  @Property
  void sumsAndProductsAssociate(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
    Laws.associates(PLUS, a, b, c);
    Laws.associates(TIMES, a, b, c);
  }

  @Property
  void productsDistributeOverSums(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
    Laws.distributes(c::times, PLUS, PLUS, a, b);
  }

  @Property
  void zeroAndOneChangeNothing(@ForAll Rational a) {
    Laws.areEqual(a.plus(Rational.ZERO), a);
    Laws.areEqual(a.times(Rational.ONE), a);
    Laws.areEqual(a.dividedBy(Rational.ONE), a);
    Laws.areEqual(a.times(Rational.ZERO), Rational.ZERO);
    Laws.areEqual(a.minus(a), Rational.ZERO);
  }

  @Property
  void differencesAndQuotientsLeadBack(@ForAll Rational a, @ForAll Rational b) {
    Laws.leadsBack(b::plus, sum -> sum.minus(b), a);
    assumeThat(b.isZero()).isFalse();
    Laws.leadsBack(b::times, product -> product.dividedBy(b), a);
    Laws.areEqual(b.times(Rational.ONE.dividedBy(b)), Rational.ONE);
    Laws.areEqual(a.dividedBy(b).times(b), a);
  }

  @Property
  void orderAgreesWithEqualityAndHash(
      @ForAll Rational a, @ForAll Rational b, @ForAll Rational c, @ForAll BigDecimal step) {
    Laws.isOrdered(a, b, c);
    // Equal numbers by another way, and numbers that are just beside each other.
    Laws.isOrdered(a, a.plus(b).minus(b), a.plus(Rational.of(step)));
  }

  @Property
  void textComesBack(@ForAll Rational a) {
    Rational read = Rational.parse(a.toString());
    Laws.areEqual(read, a);
    assertThat(read).hasToString(a.toString());
  }

  @Property
  void serializedFormComesBack(@ForAll Rational a) {
    Laws.survivesSerialization(a);
  }

  @Property
  void agreesWithBigDecimalToTheLastZero(@ForAll BigDecimal a, @ForAll BigDecimal b) {
    Rational x = Rational.of(a);
    Rational y = Rational.of(b);
    assertThat(x.plus(y).toBigDecimal()).isEqualTo(a.add(b));
    assertThat(x.minus(y).toBigDecimal()).isEqualTo(a.subtract(b));
    assertThat(x.times(y).toBigDecimal()).isEqualTo(a.multiply(b));
    assertThat(x.negated().toBigDecimal()).isEqualTo(a.negate());
    assertThat(x.abs().toBigDecimal()).isEqualTo(a.abs());
    assertThat(x.compareTo(y)).isEqualTo(a.compareTo(b));
    assertThat(x.equals(y)).isEqualTo(a.compareTo(b) == 0);
    assertThat(x.min(y).toBigDecimal()).isEqualTo(a.min(b));
    assertThat(x.max(y).toBigDecimal()).isEqualTo(a.max(b));
    assertThat(x.signum()).isEqualTo(a.signum());
    assertThat(x.isZero()).isEqualTo(a.signum() == 0);
    assertThat(x.isInteger()).isEqualTo(a.stripTrailingZeros().scale() <= 0);
  }

  /**
   * BigDecimal.divide gives the decimals of the dividend, or as many more as the quotient needs.
   */
  @Property
  void aQuotientHasNoMoreDecimalsThanItNeeds(@ForAll BigDecimal a, @ForAll BigDecimal b) {
    assumeThat(a.signum() * b.signum()).isNotZero();
    Rational quotient = Rational.of(a).dividedBy(Rational.of(b));
    if (quotient.isDecimal()) {
      assertThat(quotient.toBigDecimal()).isEqualTo(a.divide(b));
    } else {
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> a.divide(b));
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(quotient::toBigDecimal);
    }
  }

  @Property
  void agreesWithPlainFractions(@ForAll Rational a, @ForAll Rational b) {
    Fraction x = Fraction.of(a);
    Fraction y = Fraction.of(b);
    isFraction(a, x);
    isFraction(a.plus(b), x.plus(y));
    isFraction(a.times(b), x.times(y));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(x.compareTo(y)));
    if (!b.isZero()) {
      isFraction(a.dividedBy(b), x.dividedBy(y));
      isFraction(
          Rational.ofFraction(x.numerator(), y.numerator()),
          new Fraction(x.numerator(), y.numerator()));
    }
  }

  private static void isFraction(Rational number, Fraction expected) {
    assertThat(new Fraction(number.numerator(), number.denominator())).isEqualTo(expected);
    // Reduced, with the sign above the line.
    assertThat(number.numerator()).isEqualTo(expected.numerator());
    assertThat(number.denominator()).isEqualTo(expected.denominator());
    BigInteger power = BigInteger.TEN.pow(expected.denominator().bitLength());
    assertThat(number.isDecimal()).isEqualTo(power.mod(expected.denominator()).signum() == 0);
  }

  @Property
  void comparesWithProducts(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
    assertThat(Integer.signum(a.compareToProduct(b, c)))
        .isEqualTo(Integer.signum(a.compareTo(b.times(c))));
    assertThat(b.times(c).compareToProduct(c, b)).isZero();
  }

  @Property
  void roundsAsTheFractionDoes(
      @ForAll Rational a,
      @ForAll @IntRange(min = -20, max = 40) int decimals,
      @ForAll RoundingMode mode) {
    assumeThat(mode).isNotEqualTo(RoundingMode.UNNECESSARY);
    Fraction x = Fraction.of(a);
    BigDecimal expected =
        new BigDecimal(x.numerator()).divide(new BigDecimal(x.denominator()), decimals, mode);
    assertThat(a.rounded(decimals, mode)).isEqualTo(expected);
  }

  @Property
  void roundsToAPrecisionAsTheFractionDoes(
      @ForAll Rational a,
      @ForAll @IntRange(min = 1, max = 100) int precision,
      @ForAll RoundingMode mode) {
    assumeThat(mode).isNotEqualTo(RoundingMode.UNNECESSARY);
    MathContext context = new MathContext(precision, mode);
    Fraction x = Fraction.of(a);
    assertThat(a.toDecimal(context))
        .isEqualByComparingTo(
            new BigDecimal(x.numerator()).divide(new BigDecimal(x.denominator()), context));
  }
}
