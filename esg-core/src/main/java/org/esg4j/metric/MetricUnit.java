package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.UnitParseException;
import org.esg4j.units.Units;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Money;
import org.jspecify.annotations.Nullable;

/**
 * The canonical unit of a metric, which may leave the currency open: {@code tCO2e/money}.
 *
 * <p>It decides what a printed unit means for a metric. Other units of the same kind are taken as
 * they are. Reports often leave out what the metric's name says already: a divisor ("hours" of
 * average training per employee) or the thing counted (Chinese measure words such as 個 and 件 name
 * none); these are filled in.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MetricUnit implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final String MONEY = "money";

  /** What is read from measure words that name nothing: 個 and 件, 次, 起, 家. */
  private static final Set<String> MEASURE_WORDS = Set.of("item", "time", "case", "company");

  /** ISO 4217 for "no currency": stands for any one currency. */
  private static final Unit<Money> ANY_MONEY = Units.money("XXX");

  private final Unit<?> numerator;
  private final @Nullable Unit<?> denominator;

  private MetricUnit(Unit<?> numerator, @Nullable Unit<?> denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * The canonical unit for values of a given one.
   *
   * @param unit a unit or the unit of a rate
   * @return the same as the unit of a metric; a currency stays fixed
   */
  public static MetricUnit of(ValueUnit unit) {
    Objects.requireNonNull(unit, "unit");
    if (unit instanceof RateUnit<?, ?> rate) {
      return new MetricUnit(rate.numerator(), rate.denominator());
    }
    return new MetricUnit((Unit<?>) unit, null);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text a canonical symbol, in which {@code money} stands for any one currency
   * @return the unit
   * @throws UnitParseException if the text is not such a symbol
   */
  public static MetricUnit parse(String text) {
    int slash = Objects.requireNonNull(text, "text").indexOf('/');
    if (slash < 0) {
      return new MetricUnit(side(text), null);
    }
    return new MetricUnit(side(text.substring(0, slash)), side(text.substring(slash + 1)));
  }

  private static Unit<?> side(String text) {
    return text.equals(MONEY) ? ANY_MONEY : (Unit<?>) Units.parse(text);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The kind of what is measured, or of what stands above the line.
   *
   * @return the kind
   */
  public Class<? extends Kind> numeratorKind() {
    return numerator.kind();
  }

  /**
   * The kind of what stands below the line.
   *
   * @return the kind, or empty if the metric is no rate
   */
  public Optional<Class<? extends Kind>> denominatorKind() {
    return Optional.ofNullable(denominator).map(Unit::kind);
  }

  /**
   * The names of the kinds, as the data file has them.
   *
   * @return such as {@code Emissions} or {@code Emissions/People}
   */
  public String kind() {
    String above = numerator.kind().getSimpleName();
    return denominator == null ? above : above + '/' + denominator.kind().getSimpleName();
  }

  /**
   * Whether the currency is open.
   *
   * @return true if {@link #in(String)} depends on the currency
   */
  public boolean isOpenMoney() {
    return numerator.equals(ANY_MONEY) || ANY_MONEY.equals(denominator);
  }

  /**
   * This unit in a currency.
   *
   * @param currency an ISO 4217 code, such as {@code CNY}
   * @return the unit; the same for any currency unless {@link #isOpenMoney()}
   * @throws IllegalArgumentException if the code is not three capital letters
   */
  public ValueUnit in(String currency) {
    Unit<Money> money = Units.money(currency);
    return joined(
        numerator.equals(ANY_MONEY) ? money : numerator,
        denominator != null && denominator.equals(ANY_MONEY) ? money : denominator);
  }

  /**
   * The canonical unit for a value in another unit of the same kind.
   *
   * @param given the unit of the value
   * @return this unit, in the currency of the given one; empty if the value does not convert
   */
  public Optional<ValueUnit> matching(ValueUnit given) {
    Objects.requireNonNull(given, "given");
    if (given instanceof RateUnit<?, ?> rate) {
      if (denominator == null) {
        return Optional.empty();
      }
      Unit<?> above = canonical(numerator, rate.numerator());
      Unit<?> below = canonical(denominator, rate.denominator());
      return above == null || below == null ? Optional.empty() : Optional.of(joined(above, below));
    }
    return denominator == null
        ? Optional.ofNullable(canonical(numerator, (Unit<?>) given))
        : Optional.empty();
  }

  /** The canonical unit of one side, in the given currency; null if the given does not convert. */
  private static @Nullable Unit<?> canonical(Unit<?> own, Unit<?> given) {
    if (own.equals(ANY_MONEY)) {
      return given.kind().equals(Money.class) ? Units.money(given.qualifier()) : null;
    }
    return own.isConvertibleTo(given) ? own : null;
  }

  /**
   * What a printed unit means for this metric.
   *
   * @param printed the unit as printed
   * @return the unit to take the printed number in: the printed one, completed by the divisor or
   *     the thing counted where print leaves them out; empty if the unit does not fit
   */
  Optional<ValueUnit> reading(ValueUnit printed) {
    Unit<?> above;
    Unit<?> below;
    if (printed instanceof RateUnit<?, ?> rate) {
      above = read(numerator, rate.numerator());
      below = denominator == null ? null : read(denominator, rate.denominator());
      if (below == null) {
        return Optional.empty();
      }
    } else {
      above = read(numerator, (Unit<?>) printed);
      below = denominator;
    }
    boolean openDivisor = below != null && below.equals(ANY_MONEY);
    return above == null || openDivisor ? Optional.empty() : Optional.of(joined(above, below));
  }

  private static @Nullable Unit<?> read(Unit<?> own, Unit<?> printed) {
    if (canonical(own, printed) != null) {
      return printed;
    }
    if (!own.kind().equals(Count.class)
        || !printed.kind().equals(Count.class)
        || !MEASURE_WORDS.contains(printed.qualifier())) {
      return null;
    }
    if (printed.size().equals(own.size())) {
      return own;
    }
    String symbol = printed.symbol().replace(printed.qualifier(), own.symbol());
    return own.scaled(symbol, printed.size().toBigDecimal().toPlainString());
  }

  private static ValueUnit joined(Unit<?> numerator, @Nullable Unit<?> denominator) {
    return denominator == null ? numerator : numerator.per(denominator);
  }

  // ---------------------------------------------------------------------------------------------

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MetricUnit that
        && numerator.equals(that.numerator)
        && Objects.equals(denominator, that.denominator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(numerator, denominator);
  }

  /**
   * The canonical symbol, with {@code money} for any one currency.
   *
   * @return such as {@code tCO2e/person} or {@code m3/money}
   */
  @Override
  public String toString() {
    return denominator == null ? symbol(numerator) : symbol(numerator) + '/' + symbol(denominator);
  }

  private static String symbol(Unit<?> side) {
    return side.equals(ANY_MONEY) ? MONEY : side.symbol();
  }
}
