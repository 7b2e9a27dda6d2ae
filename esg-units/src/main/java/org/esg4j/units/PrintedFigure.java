package org.esg4j.units;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.units.internal.FromStream;
import org.esg4j.units.number.Rational;
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

  private final transient Value value;
  private final transient boolean floor;
  private final transient Layout layout;
  private final transient @Nullable PrintedFigure share;

  /**
   * How a figure is printed.
   *
   * @param text the text that was read
   * @param start where the number starts in it
   * @param end where its digits end
   * @param power the power of ten that a suffix of the number, such as 萬, stands for
   * @param unit the unit as printed in a cell of its own, or null
   */
  record Layout(String text, int start, int end, int power, @Nullable String unit) {}

  PrintedFigure(Value value, boolean floor, Layout layout, @Nullable PrintedFigure share) {
    this.value = value;
    this.floor = floor;
    this.layout = layout;
    this.share = share;
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

  /**
   * The share in brackets behind a count, as in {@code 4 (44.45%)}.
   *
   * @return the share, if one is printed
   */
  public Optional<PrintedFigure> share() {
    return Optional.ofNullable(share);
  }

  /**
   * The text that was read: of the number, if the unit has a cell of its own, else of both.
   *
   * @return the text
   */
  public String text() {
    return layout.text;
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Writes another value in the manner of this figure: in its unit, to its decimals, with or
   * without thousands separators, and with the text around the number. A share in brackets is left
   * out, as it would not be that of the other value.
   *
   * @param other the value to write, such as a recalculated one
   * @param mode how to round it to the decimals of this figure
   * @return the text; only the cell of the number, if the unit was read from a cell of its own
   * @throws IncompatibleUnitsException if the value does not convert to the unit of this figure
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is
   *     needed, or the converted value is beyond the limits of {@link Rational}
   */
  public String print(Value other, RoundingMode mode) {
    BigDecimal number =
        Objects.requireNonNull(other, "other")
            .convertedTo(unit())
            .number()
            .rounded(decimals(), mode)
            .scaleByPowerOfTen(-layout.power);
    String text = layout.text;
    boolean grouped = !new NumberScanner(text, layout.start, layout.end).isUngrouped();
    boolean whole = share == null || other.equals(value);
    int end = whole ? text.length() : ShareInBrackets.endOf(text, layout.end).start();
    return text.substring(0, layout.start)
        + NumberWriter.written(number, grouped)
        + text.substring(layout.end, whole ? end : PrintedNumber.dropBlanks(text, layout.end, end));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof PrintedFigure that
            && layout.equals(that.layout)
            && value.equals(that.value));
  }

  @Override
  public int hashCode() {
    return layout.text.hashCode() * 31 + value.hashCode();
  }

  /**
   * The figure as printed.
   *
   * @return the text that was read, of both cells where there were two
   */
  @Override
  public String toString() {
    return layout.unit == null ? layout.text : layout.text + " " + layout.unit;
  }

  @Serial
  private Object writeReplace() {
    return new Form(unit(), floor, layout.text, layout.start, layout.power, layout.unit, share);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("a PrintedFigure is serialized through its unit and text");
  }

  /** The serialized form: the unit, and the text from which the number is read again. */
  private record Form(
      ValueUnit unit,
      boolean floor,
      String text,
      int start,
      int power,
      @Nullable String unitText,
      @Nullable PrintedFigure share)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() throws InvalidObjectException {
      return FromStream.checked(this::figure);
    }

    private PrintedFigure figure() {
      if (power < 0 || power > PrintedNumber.MAX_POWER || start < 0 || start > text.length()) {
        throw new IllegalArgumentException("not the text of a figure");
      }
      NumberScanner number = PrintedNumber.scan(text, start, text.length());
      Value value = unit.of(Rational.of(number.number().scaleByPowerOfTen(power)));
      Layout layout = new Layout(text, start, number.position, power, unitText);
      return new PrintedFigure(value, floor, layout, share);
    }
  }
}
