package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.units.number.Rational;

/** Laws of reading and writing; the law itself is a plain method, the engine only feeds it. */
class TextLawsTest {
  private static final String CURRENCY = "CNY";
  private static final UnitReader READER = UnitReader.standard().withCurrency(CURRENCY);
  private static final int DIGITS = 25;

  /** What is written is read back, to the same value at the decimals written. */
  @Property
  void whatIsWrittenIsReadBack(
      @ForAll("values") Value value,
      @ForAll("formatters") QuantityFormatter formatter,
      @ForAll @IntRange(min = -4, max = 6) int decimals) {
    checkRoundTrip(value, formatter.withDecimals(decimals, RoundingMode.HALF_UP), decimals);
  }

  private static void checkRoundTrip(Value value, QuantityFormatter formatter, int decimals) {
    String text = formatter.format(value);
    PrintedFigure figure = READER.figure(text);
    assertThat(figure.value()).as(text).isEqualTo(value.rounded(decimals, RoundingMode.HALF_UP));
    // One in the last place read is one in the last place written.
    assertThat(lastPlace(figure.unit(), figure.decimals()))
        .as(text)
        .isEqualTo(lastPlace(value.unit(), decimals));
    assertThat(figure.print(figure.value(), RoundingMode.UNNECESSARY)).isEqualTo(text);
    assertThat(formatter.format(figure)).isEqualTo(text);
  }

  private static Value lastPlace(ValueUnit unit, int decimals) {
    return unit.of(Rational.of(BigDecimal.valueOf(1, decimals)));
  }

  /** All decimals of a value are written unless it is told otherwise, and none besides. */
  @Property
  void nothingIsLostWithoutRounding(
      @ForAll("values") Value value, @ForAll("formatters") QuantityFormatter formatter) {
    PrintedFigure figure = READER.figure(formatter.format(value));
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.decimals()).isEqualTo(value.number().toBigDecimal().scale());
  }

  /** A number that is printed is read with its decimals, neither more nor fewer. */
  @Property
  void precisionNeverGrows(
      @ForAll("decimals") BigDecimal number, @ForAll boolean grouped, @ForAll boolean wide) {
    String text = NumberWriter.written(number, grouped);
    BigDecimal read = PrintedNumber.parse(wide ? widened(text) : text);
    assertThat(read).isEqualTo(number);
    assertThat(PrintedNumber.parse(text + "萬")).isEqualTo(number.scaleByPowerOfTen(4));
    assertThat(PrintedNumber.parse(text + " %")).isEqualTo(number.scaleByPowerOfTen(-2));
    assertThat(READER.figure(text + " MWh").decimals()).isEqualTo(number.scale());
  }

  /** The Indian manner of grouping reads to the same number. */
  @Property
  void indianGroupsReadAlike(@ForAll("decimals") BigDecimal number) {
    assertThat(PrintedNumber.parse(indian(number))).isEqualTo(number);
  }

  /** A separator taken out of a number with more than one is refused, or leaves another manner. */
  @Property
  void aLostSeparatorIsNoticed(@ForAll("decimals") BigDecimal number) {
    String text = NumberWriter.written(number, true);
    int first = text.indexOf(',');
    if (first >= 0 && text.indexOf(',', first + 1) >= 0) {
      String lost = text.substring(0, first) + text.substring(first + 1);
      assertThatExceptionOfType(UnitParseException.class)
          .isThrownBy(() -> PrintedNumber.parse(lost));
    }
  }

  /** The form of a form is itself, and a unit is read from its form as from the print. */
  @Property
  void theFormIsStable(@ForAll("prints") String text) {
    PrintedText form = PrintedText.of(text);
    assertThat(PrintedText.of(form.form).form).isEqualTo(form.form);
    assertThat(Ascii.lower(form.form)).hasSameSizeAs(form.form);
    assertThat(PrintedText.isPlain(text) && !form.form.equals(text)).isFalse();
    for (int i = 0; i <= form.form.length(); i++) {
      assertThat(form.origin(i)).isBetween(i == 0 ? 0 : form.origin(i - 1), text.length());
    }
  }

  /** A text of any characters is read or refused, and a refusal points into it. */
  @Property
  void anyTextIsReadOrRefused(@ForAll("prints") String text) {
    try {
      ValueUnit unit = READER.unit(text);
      assertThat(Units.parse(unit.symbol())).isEqualTo(unit);
    } catch (UnitParseException e) {
      assertThat(e.position()).isBetween(0, text.length());
    }
    try {
      PrintedFigure figure = READER.figure(text);
      assertThat(figure.print(figure.value(), RoundingMode.UNNECESSARY)).isNotEmpty();
    } catch (UnitParseException e) {
      assertThat(e.position()).isBetween(0, text.length());
    }
  }

  // ---------------------------------------------------------------------------------------------

  private static String widened(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  private static String indian(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole; i++) {
      int left = whole - i;
      text.append(i > 0 && left >= 3 && left % 2 == 1 ? "," : "").append(plain.charAt(i));
    }
    return text.append(plain.substring(whole)).toString();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    Arbitrary<BigInteger> digits =
        Arbitraries.bigIntegers()
            .between(BigInteger.TEN.pow(DIGITS).negate(), BigInteger.TEN.pow(DIGITS));
    return Combinators.combine(digits, Arbitraries.integers().between(0, 9)).as(BigDecimal::new);
  }

  @Provide
  Arbitrary<Value> values() {
    return Combinators.combine(units(), decimals().map(Rational::of)).as(ValueUnit::of);
  }

  @Provide
  Arbitrary<QuantityFormatter> formatters() {
    Arbitrary<String> tags = Arbitraries.of("en", "zh-Hant", "zh-Hans");
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(tags, flags, flags, flags)
        .as(
            (tag, names, grouping, bare) -> {
              QuantityFormatter one =
                  QuantityFormatter.of(Locale.forLanguageTag(tag)).withGrouping(grouping);
              QuantityFormatter two = names ? one.withNames() : one;
              return bare ? two.withCurrency(CURRENCY) : two;
            });
  }

  private static Arbitrary<ValueUnit> units() {
    Arbitrary<Unit<?>> simple = Arbitraries.of(simpleUnits());
    return Arbitraries.frequencyOf(
        Tuple.of(2, simple.map(unit -> unit)),
        Tuple.of(1, Combinators.combine(simple, simple).as(TextLawsTest::rate)));
  }

  private static ValueUnit rate(Unit<?> above, Unit<?> below) {
    return above.per(below);
  }

  private static List<Unit<?>> simpleUnits() {
    List<Unit<?>> units = new ArrayList<>(Units.constants().values());
    units.sort((a, b) -> a.symbol().compareTo(b.symbol()));
    Counted.THINGS.stream().sorted().forEach(thing -> units.add(Units.count(thing)));
    for (String symbol :
        List.of(
            "CNY",
            "CNY10k",
            "CNY100m",
            "CNYm",
            "CNY_10bn",
            "HKD",
            "HKDk",
            "HKDbn",
            "USD10m",
            "SEK",
            "SEKm",
            "TWD",
            "JPY",
            "kgCO2",
            "tCH4",
            "lbN2O",
            "tHFC-134a",
            "attendance_10k",
            "h_1m",
            "h_200k",
            "kWh_10k",
            "person_1k",
            "person_100",
            "m2_10k",
            "t_10k",
            "tCO2_10k")) {
      units.add((Unit<?>) Units.parse(symbol));
    }
    return units;
  }

  @Provide
  Arbitrary<String> prints() {
    Arbitrary<String> words =
        Arbitraries.of(Spelling.readAll().stream().map(Spelling::text).toList());
    Arbitrary<String> signs =
        Arbitraries.of(
            "/", "每", "之", "per", " ", "\u3000", "\u00A0", "(", "）", "-", "１", "0", ".", ",", "，",
            "萬", "%", "㎡", "₂", "\u200B", "×", "元", "$", "餘", "of");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(4);
    return Arbitraries.frequencyOf(Tuple.of(3, words), Tuple.of(3, signs), Tuple.of(1, any))
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
