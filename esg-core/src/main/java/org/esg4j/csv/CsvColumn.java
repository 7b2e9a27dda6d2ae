package org.esg4j.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A column that is declared before a file is read: its name and how its fields are read.
 *
 * <p>Instances are immutable and thread-safe, if the function of a column of a program's own is.
 *
 * @param <T> the type of its values
 */
public final class CsvColumn<T> {
  private static final int LONGEST_NUMBER = 1_000;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final String name;
  private final String expected;
  private final Function<? super CharSequence, ? extends T> reading;
  private final @Nullable T absent;

  private CsvColumn(
      String name,
      String expected,
      Function<? super CharSequence, ? extends T> reading,
      @Nullable T absent) {
    this.name = Objects.requireNonNull(name, "name");
    this.expected = Objects.requireNonNull(expected, "expected");
    this.reading = Objects.requireNonNull(reading, "reading");
    this.absent = absent;
    if (name.isBlank()) {
      throw new IllegalArgumentException("expected the name of a column, found blanks");
    }
  }

  /**
   * A column of a program's own.
   *
   * @param <T> the type of its values
   * @param name the name in the first line
   * @param expected what fields should be, for messages
   * @param reading reads a field that is not empty, or throws an {@link IllegalArgumentException}
   *     or a {@link java.time.DateTimeException}
   * @return the column
   * @throws IllegalArgumentException if the name is blank
   */
  public static <T> CsvColumn<T> of(
      String name, String expected, Function<? super CharSequence, ? extends T> reading) {
    return new CsvColumn<>(name, expected, reading, null);
  }

  /**
   * A column of texts.
   *
   * @param name the name in the first line
   * @return the column
   * @throws IllegalArgumentException if the name is blank
   */
  public static CsvColumn<String> text(String name) {
    return of(name, "a text", CharSequence::toString);
  }

  /**
   * A column of decimals.
   *
   * @param name the name in the first line
   * @param style how decimals are written
   * @return the column; its values keep their decimals
   * @throws IllegalArgumentException if the name is blank
   */
  public static CsvColumn<BigDecimal> decimal(String name, DecimalStyle style) {
    Objects.requireNonNull(style, "style");
    return of(name, expected(style), field -> decimal(field, style));
  }

  /**
   * A column of quantities in one unit, whose fields are decimals.
   *
   * @param <K> the kind
   * @param name the name in the first line
   * @param unit the unit of all fields
   * @param style how decimals are written
   * @return the column
   * @throws IllegalArgumentException if the name is blank
   */
  public static <K extends Kind> CsvColumn<Quantity<K>> quantity(
      String name, Unit<K> unit, DecimalStyle style) {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(style, "style");
    return of(name, expected(style), field -> unit.of(Rational.of(decimal(field, style))));
  }

  /**
   * A column of dates.
   *
   * @param name the name in the first line
   * @param pattern as {@link DateTimeFormatter} has it, such as {@code dd/MM/uuuu}
   * @return the column; days that are not in the calendar are refused
   * @throws IllegalArgumentException if the name is blank or the pattern is none
   */
  public static CsvColumn<LocalDate> date(String name, String pattern) {
    DateTimeFormatter formatter = formatter(pattern);
    return of(name, "a date as " + pattern, field -> LocalDate.parse(field, formatter));
  }

  /**
   * A column of local dates and times.
   *
   * @param name the name in the first line
   * @param pattern as {@link DateTimeFormatter} has it, such as {@code uuuu-MM-dd'T'HH:mm}
   * @return the column; times that are not in the calendar are refused
   * @throws IllegalArgumentException if the name is blank or the pattern is none
   */
  public static CsvColumn<LocalDateTime> dateTime(String name, String pattern) {
    DateTimeFormatter formatter = formatter(pattern);
    return of(
        name, "a date and time as " + pattern, field -> LocalDateTime.parse(field, formatter));
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(Objects.requireNonNull(pattern, "pattern"), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static String expected(DecimalStyle style) {
    return "a number such as " + style.example();
  }

  private static BigDecimal decimal(CharSequence field, DecimalStyle style) {
    CharSequence plain = field.length() <= LONGEST_NUMBER ? style.plain(field) : "";
    if (!DECIMAL.matcher(plain).matches()) {
      throw new NumberFormatException("no decimal");
    }
    return new BigDecimal(plain.toString());
  }

  /**
   * The same column with fields that may be empty.
   *
   * @return a column of values that may be absent
   */
  public CsvColumn<Optional<T>> optional() {
    return new CsvColumn<>(
        name, expected, field -> Optional.of(reading.apply(field)), Optional.empty());
  }

  /**
   * The name in the first line.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * What fields should be, for messages.
   *
   * @return such as "a number such as 1529.24"
   */
  public String expected() {
    return expected;
  }

  /** What an empty field is, or null if it may not be empty. */
  @Nullable T absent() {
    return absent;
  }

  /** Reads a field that is not empty. */
  T read(CharSequence field) {
    return reading.apply(field);
  }

  /**
   * The column in one line.
   *
   * @return its name and what is expected
   */
  @Override
  public String toString() {
    return name + ": " + expected;
  }
}
