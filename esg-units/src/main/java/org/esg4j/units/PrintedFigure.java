package org.esg4j.units;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a report prints it: its value, the decimals it is stated to, and its text.
 *
 * <p>Made by {@link UnitReader}. Two figures are equal when they print one value with one text.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PrintedFigure implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Value value;
  private final boolean floor;

  /** The text that was read, and where the digits of the number stand in it. */
  private final String text;

  private final int numberStart;
  private final int numberEnd;

  /** The power of ten that a suffix of the number, such as 萬, stands for. */
  private final int power;

  /** The unit as printed in a cell of its own, or null. */
  private final @Nullable String unitText;

  PrintedFigure(
      Value value,
      boolean floor,
      String text,
      int numberStart,
      int numberEnd,
      int power,
      @Nullable String unitText) {
    this.value = value;
    this.floor = floor;
    this.text = text;
    this.numberStart = numberStart;
    this.numberEnd = numberEnd;
    this.power = power;
    this.unitText = unitText;
  }

  /**
   * The value, with the unit of the print.
   *
   * @return the value
   */
  public Value value() {
    return value;
  }

  /**
   * The number in the unit of the print.
   *
   * @return the number, whose scale is {@link #decimals()}
   */
  public BigDecimal number() {
    return value.number().toBigDecimal();
  }

  /**
   * The unit of the print.
   *
   * @return the unit
   */
  public ValueUnit unit() {
    return value.unit();
  }

  /**
   * How many decimals the figure is stated to, in its unit.
   *
   * @return two for 0.40; negative for whole tens, hundreds and so on: -4 for 131萬
   */
  public int decimals() {
    return number().scale();
  }

  /**
   * Whether the print says "and more", as 3.6萬餘 does: the figure is then cut off, not rounded.
   *
   * @return true if the value printed is a lower bound
   */
  public boolean isFloor() {
    return floor;
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Writes another value in the manner of this figure: in its unit, to its decimals, with or
   * without thousands separators, and with the text around the number.
   *
   * @param other the value to write, such as a recalculated one
   * @param mode how to round it to the decimals of this figure
   * @return the text; only the cell of the number, if the unit was read from a cell of its own
   * @throws IncompatibleUnitsException if the value does not convert to the unit of this figure
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is
   *     needed
   */
  public String print(Value other, RoundingMode mode) {
    Objects.requireNonNull(other, "other");
    BigDecimal number =
        other.convertedTo(unit()).number().rounded(decimals(), mode).scaleByPowerOfTen(-power);
    boolean grouped = !new NumberScanner(text, numberStart, numberEnd).isUngrouped();
    return text.substring(0, numberStart)
        + NumberWriter.written(number, grouped)
        + text.substring(numberEnd);
  }

  /**
   * The text that was read: of the number, if the unit has a cell of its own, else of both.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof PrintedFigure that
            && text.equals(that.text)
            && Objects.equals(unitText, that.unitText)
            && value.equals(that.value));
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + value.hashCode();
  }

  /**
   * The figure as printed.
   *
   * @return the text that was read, of both cells where there were two
   */
  @Override
  public String toString() {
    return unitText == null ? text : text + " " + unitText;
  }
}
