package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.esg4j.fact.Fact;
import org.esg4j.units.Value;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;

/**
 * A figure that answers a provision, in the unit that the framework asks for.
 *
 * @param fact the fact
 * @param value its value, exact: converted where the framework names a unit of the same kind
 * @param partial whether it answers only in part
 */
public record RowFigure(Fact fact, Value value, boolean partial) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param fact the fact
   * @param value its value, exact: converted where the framework names a unit of the same kind
   * @param partial whether it answers only in part
   */
  public RowFigure {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(value, "value");
  }

  static RowFigure of(Fact fact, ValueUnit asked, boolean partial) {
    boolean convert = fact.value().unit().isConvertibleTo(asked);
    return new RowFigure(fact, convert ? fact.value().convertedTo(asked) : fact.value(), partial);
  }

  /**
   * The number as a plain decimal.
   *
   * @return with the decimals as stated, if the unit is the fact's own; else exact, or with 34
   *     significant digits where the decimal would not end
   */
  public String number() {
    if (value.unit().symbol().equals(fact.value().unit().symbol())) {
      return fact.statedNumber();
    }
    Rational number = value.number();
    BigDecimal decimal =
        number.isDecimal()
            ? number.toBigDecimal().stripTrailingZeros()
            : number.toDecimal(MathContext.DECIMAL128);
    return decimal.toPlainString();
  }
}
