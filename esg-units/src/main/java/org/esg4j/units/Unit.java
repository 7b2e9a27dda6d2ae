package org.esg4j.units;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.esg4j.units.internal.FromStream;
import org.esg4j.units.internal.Residue;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A unit of one kind, with its exact size in the base unit of that kind.
 *
 * <p>Units of one kind convert into each other when they have one qualifier as well: a currency, a
 * gas, the thing counted. Two units are equal when kind, qualifier, symbol and size agree. A
 * program makes its own units from {@link #base(Class, String)} and {@link #scaled(String,
 * String)}; nothing is registered anywhere.
 *
 * <p>Limits: the size is a fraction of two numbers of 63 bits at most, times a power of ten from
 * -{@value #MAX_EXPONENT} to {@value #MAX_EXPONENT}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the kind
 */
public final class Unit<K extends Kind> implements ValueUnit {
  /** The largest power of ten, of either sign, in the size of a unit. */
  public static final int MAX_EXPONENT = 1_000;

  @Serial private static final long serialVersionUID = 1L;
  private static final int MAX_SYMBOL = 64;

  final Class<K> kind;
  final String qualifier;
  final String symbol;

  /** The size: numerator / denominator x 10^exponent; both parts positive and in lowest terms. */
  final long numerator;

  final long denominator;
  final int exponent;

  /** One for units that were made from each other by powers of ten; a quick look, no more. */
  private final Unit<K> family;

  /** The hash of kind and qualifier. */
  final int baseHash;

  /** The residue of the size once it was asked for, else zero; a race only repeats work. */
  private transient long residue;

  /** The last conversion that no shift of the decimal point could do; a race only repeats work. */
  private transient @Nullable Conversion last;

  private Unit(
      Class<K> kind,
      String qualifier,
      String symbol,
      long numerator,
      long denominator,
      int exp,
      @Nullable Unit<K> origin) {
    this.kind = kind;
    this.qualifier = qualifier;
    this.symbol = checkedSymbol(symbol);
    this.numerator = numerator;
    this.denominator = denominator;
    this.exponent = exp;
    this.family =
        origin != null && origin.numerator == numerator && origin.denominator == denominator
            ? origin.family
            : this;
    this.baseHash = kind.getName().hashCode() * 31 + qualifier.hashCode();
    if (numerator % Residue.PRIME == 0 || denominator % Residue.PRIME == 0) {
      throw new ArithmeticException(
          "the size of the unit '" + symbol + "' has 2^61 - 1 as a factor, as no hash code allows");
    }
  }

  private static String checkedSymbol(String symbol) {
    boolean valid =
        !symbol.isEmpty() && symbol.length() <= MAX_SYMBOL && symbol.equals(symbol.trim());
    for (int i = 0; i < symbol.length(); i++) {
      char c = symbol.charAt(i);
      valid &= c >= ' ' && c <= '~' && c != '/';
    }
    if (!valid) {
      throw new IllegalArgumentException(
          "a unit symbol has 1 to "
              + MAX_SYMBOL
              + " printable ASCII characters, no slash and no blank at either end");
    }
    return symbol;
  }

  /**
   * The base unit of a kind.
   *
   * @param <K> the kind
   * @param kind the kind: a plain interface that extends {@link Kind}
   * @param symbol the symbol in canonical text: printable ASCII without a slash
   * @return the unit
   * @throws IllegalArgumentException if the class is no kind or the symbol is not allowed
   */
  public static <K extends Kind> Unit<K> base(Class<K> kind, String symbol) {
    return base(kind, "", symbol);
  }

  /**
   * A base unit that converts only to units with the same qualifier.
   *
   * @param <K> the kind
   * @param kind the kind: a plain interface that extends {@link Kind}
   * @param qualifier what tells units of one kind apart: a currency, a gas, the thing counted
   * @param symbol the symbol in canonical text: printable ASCII without a slash
   * @return the unit
   * @throws IllegalArgumentException if the class is no kind or the symbol is not allowed
   */
  public static <K extends Kind> Unit<K> base(Class<K> kind, String qualifier, String symbol) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(symbol, "symbol");
    if (!kind.isInterface()
        || !Kind.class.isAssignableFrom(kind)
        || kind.equals(Kind.class)
        || isGeneric(kind)) {
      throw new IllegalArgumentException(
          kind.getName() + " is no kind: declare a plain interface that extends Kind");
    }
    return new Unit<>(kind, qualifier, symbol, 1, 1, 0, null);
  }

  /** The kinds beside Kind are known not to be; asking would wake much of reflection at start. */
  private static boolean isGeneric(Class<?> kind) {
    return !kind.getPackageName().equals(Kind.class.getPackageName())
        && kind.getTypeParameters().length > 0;
  }

  /**
   * A unit of the same kind and qualifier that is a decimal multiple or part of this one.
   *
   * @param symbol the symbol of the new unit
   * @param factor how many of this unit one new unit is, as decimal text, above zero
   * @return the unit
   * @throws NumberFormatException if the factor is no decimal
   * @throws IllegalArgumentException if the symbol is not allowed
   * @throws ArithmeticException if the factor is not above zero or the size is beyond the limits
   */
  public Unit<K> scaled(String symbol, String factor) {
    Objects.requireNonNull(factor, "factor");
    return scaled(symbol, Rational.of(factor));
  }

  /**
   * A unit of the same kind and qualifier whose size in this one is a fraction, such as 5/18.
   *
   * @param symbol the symbol of the new unit
   * @param numerator the numerator of its size in this unit, above zero
   * @param denominator the denominator of its size in this unit, above zero
   * @return the unit
   * @throws IllegalArgumentException if the symbol is not allowed
   * @throws ArithmeticException if the quotient is not above zero or the size is beyond the limits
   */
  public Unit<K> scaled(String symbol, long numerator, long denominator) {
    return scaled(symbol, Rational.of(numerator).dividedBy(Rational.of(denominator)));
  }

  private Unit<K> scaled(String symbol, Rational factor) {
    Objects.requireNonNull(symbol, "symbol");
    if (factor.signum() <= 0) {
      throw new ArithmeticException("the size of a unit is above zero, not " + factor.signum());
    }
    Rational size = factor.times(size());
    BigDecimal digits = size.dividend().stripTrailingZeros();
    BigInteger divisor = size.divisor();
    if (digits.unscaledValue().bitLength() < Long.SIZE
        && divisor.bitLength() < Long.SIZE
        && Math.abs(digits.scale()) <= MAX_EXPONENT) {
      return new Unit<>(
          kind,
          qualifier,
          symbol,
          digits.unscaledValue().longValue(),
          divisor.longValue(),
          -digits.scale(),
          this);
    }
    throw new ArithmeticException(
        "the size of the unit '"
            + symbol
            + "' is out of range: 63 bits above and below the line and an exponent within "
            + MAX_EXPONENT
            + " are allowed");
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The kind of quantity that this unit measures.
   *
   * @return the interface that marks it
   */
  public Class<K> kind() {
    return kind;
  }

  /**
   * What tells units of one kind apart: a currency code, a gas, the thing counted.
   *
   * @return the qualifier, empty where there is none
   */
  public String qualifier() {
    return qualifier;
  }

  @Override
  public String symbol() {
    return symbol;
  }

  /**
   * The size of this unit in the base unit of its kind and qualifier.
   *
   * @return the exact size
   */
  public Rational size() {
    return Rational.of(numerator, -exponent).dividedBy(Rational.of(denominator));
  }

  /** Kind and qualifier for messages, such as "Money of CNY". */
  String description() {
    return qualifier.isEmpty() ? kind.getSimpleName() : kind.getSimpleName() + " of " + qualifier;
  }

  /**
   * A quantity of this unit from decimal text.
   *
   * @param decimal plain or scientific decimal text, such as {@code 1410.88}
   * @return the quantity
   * @throws NumberFormatException if the text is no decimal
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   */
  public Quantity<K> of(String decimal) {
    return Quantity.of(Rational.of(decimal), this);
  }

  /**
   * A quantity of a whole number of this unit.
   *
   * @param number the number
   * @return the quantity
   */
  public Quantity<K> of(long number) {
    return new Quantity<>(number, 0, null, this);
  }

  /**
   * Refuses a character, which would otherwise be taken for its code: {@code '5'} for 53.
   *
   * <p>It returns nothing, so that where a quantity is expected the compiler refuses it already.
   *
   * @param digit any character
   * @throws IllegalArgumentException always
   * @deprecated never call this; use {@link #of(String)} or {@link #of(long)}
   */
  @Deprecated
  @SuppressWarnings("DoNotCallSuggester") // @DoNotCall would be a dependency
  public void of(char digit) {
    throw new IllegalArgumentException("a character is no number: '" + digit + "'");
  }

  /**
   * A quantity of this unit from a decimal, whose scale it keeps.
   *
   * @param decimal the number
   * @return the quantity
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   */
  public Quantity<K> of(BigDecimal decimal) {
    return Quantity.of(Rational.of(decimal), this);
  }

  /**
   * A quantity of this unit from its digits and how many of them are decimals.
   *
   * @param unscaled the digits, such as 141088
   * @param decimals how many of them stand after the point, such as 2
   * @return the quantity, such as 1410.88
   * @throws ArithmeticException if the number is beyond the limits of {@link Rational}
   */
  public Quantity<K> of(long unscaled, int decimals) {
    return Quantity.of(unscaled, decimals, this);
  }

  @Override
  public Quantity<K> of(Rational number) {
    return Quantity.of(Objects.requireNonNull(number, "number"), this);
  }

  /**
   * The unit of rates: this unit for each of another.
   *
   * @param <D> the kind of the denominator
   * @param denominator the unit divided by
   * @return the unit, such as tCO2e/MWh
   */
  public <D extends Kind> RateUnit<K, D> per(Unit<D> denominator) {
    return new RateUnit<>(this, Objects.requireNonNull(denominator, "denominator"));
  }

  /**
   * This unit typed with its kind.
   *
   * @param <J> the kind expected
   * @param kind the kind expected
   * @return this unit
   * @throws IllegalArgumentException if this unit is of another kind
   */
  @SuppressWarnings("unchecked") // the kind was compared
  public <J extends Kind> Unit<J> as(Class<J> kind) {
    Objects.requireNonNull(kind, "kind");
    if (!this.kind.equals(kind)) {
      throw new IllegalArgumentException(
          symbol
              + " is a unit of "
              + this.kind.getSimpleName()
              + ", not of "
              + kind.getSimpleName());
    }
    return (Unit<J>) this;
  }

  @Override
  public boolean isConvertibleTo(ValueUnit other) {
    return Objects.requireNonNull(other, "other") instanceof Unit<?> unit && sameBase(unit);
  }

  // ---------------------------------------------------------------------------------------------

  /** The quick look before any comparison of parts: units are mostly the same constants. */
  @SuppressWarnings("ReferenceEquality") // units that are equal but not the same take the slow way
  boolean is(Unit<?> other) {
    return this == other;
  }

  /**
   * The quick look whether a shift of the decimal point converts: true for the same unit, too.
   *
   * <p>No branch tells the one case from the other, because in a stream of readings in kWh and MWh
   * none can be foretold.
   */
  @SuppressWarnings("ReferenceEquality") // units that are equal but not the same take the slow way
  boolean isOfFamily(Unit<?> other) {
    return family == other.family;
  }

  boolean sameBase(Unit<?> other) {
    return kind.equals(other.kind) && qualifier.equals(other.qualifier);
  }

  /** Whether a shift of the decimal point converts between the units. */
  boolean isDecimallyRelatedTo(Unit<?> other) {
    return isOfFamily(other)
        || (numerator == other.numerator && denominator == other.denominator && sameBase(other));
  }

  /** The residue of the size, which is not zero. */
  long sizeResidue() {
    long known = residue;
    if (known == 0) {
      known =
          Residue.times(
              Residue.times(Residue.of(numerator), Residue.inverse(Residue.of(denominator))),
              Residue.powerOfTen(exponent));
      residue = known;
    }
    return known;
  }

  Conversion conversionTo(Unit<?> other) {
    Conversion cached = last;
    if (cached != null && cached.to.equals(other)) {
      return cached;
    }
    if (!sameBase(other)) {
      throw new IncompatibleUnitsException(this, other);
    }
    Conversion made = new Conversion(other, size().dividedBy(other.size()));
    last = made;
    return made;
  }

  Rational factorTo(Unit<?> other) {
    return conversionTo(other).factor;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Unit<?> that
            && symbol.equals(that.symbol)
            && numerator == that.numerator
            && denominator == that.denominator
            && exponent == that.exponent
            && sameBase(that));
  }

  @Override
  public int hashCode() {
    return baseHash * 31 + symbol.hashCode();
  }

  /**
   * The symbol.
   *
   * @return such as {@code MWh}
   */
  @Override
  public String toString() {
    return symbol;
  }

  @Serial
  private Object writeReplace() {
    return new Form<>(kind, qualifier, symbol, size());
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    FromStream.refuse("a Unit is serialized through its parts");
  }

  /** The serialized form: kind, qualifier, symbol and exact size. */
  private record Form<K extends Kind>(Class<K> kind, String qualifier, String symbol, Rational size)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    /** One of the constants, where they have this unit, so that later comparisons are quick. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
      Unit<K> unit = FromStream.checked(() -> base(kind, qualifier, symbol).scaled(symbol, size));
      Unit<?> constant = Units.constant(symbol);
      return constant != null && constant.equals(unit) ? constant : unit;
    }
  }

  /** A conversion factor, beside its digits as a long where it is a short decimal. */
  static final class Conversion {
    final Unit<?> to;
    final Rational factor;

    /** The digits of a decimal factor that fits, else zero. */
    final long unscaled;

    final int scale;

    Conversion(Unit<?> to, Rational factor) {
      this.to = to;
      this.factor = factor;
      BigDecimal decimal = factor.isDecimal() ? factor.toBigDecimal() : BigDecimal.ZERO;
      boolean fits = decimal.unscaledValue().bitLength() < Long.SIZE;
      this.unscaled = fits ? decimal.unscaledValue().longValue() : 0;
      this.scale = decimal.scale();
    }
  }
}
