package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
  private static final int MILLION = 1_000_000;

  private static UnitParseException refusal(String text) {
    return catchThrowableOfType(UnitParseException.class, () -> PrintedNumber.parse(text));
  }

  @Test
  void trailingZerosAreStatedPrecision() {
    assertThat(PrintedNumber.parse("1,326.30")).isEqualTo(new BigDecimal("1326.30"));
    assertThat(PrintedNumber.parse("47.00")).isEqualTo(new BigDecimal("47.00"));
    assertThat(PrintedNumber.parse("131萬")).isEqualTo(new BigDecimal("131E+4"));
    assertThat(PrintedNumber.parse("-0.00")).isEqualTo(new BigDecimal("0.00"));
  }

  @Test
  void moreDigitsThanALongHolds() {
    String digits = "123,456,789,012,345,678,901,234.567890123456789";
    assertThat(PrintedNumber.parse(digits))
        .isEqualTo(new BigDecimal("123456789012345678901234.567890123456789"));
    assertThat(PrintedNumber.parse("-" + "９".repeat(40)))
        .isEqualTo(new BigDecimal("-" + "9".repeat(40)));
    assertThat(PrintedNumber.parse("999999999999999999"))
        .isEqualTo(new BigDecimal("999999999999999999"));
    assertThat(PrintedNumber.parse("9999999999999999999"))
        .isEqualTo(new BigDecimal("9999999999999999999"));
    assertThat(PrintedNumber.parse("0." + "0".repeat(30) + "1").scale()).isEqualTo(31);
  }

  @Test
  void theLimitIsOnTheText() {
    String longest = "1".repeat(PrintedNumber.MAX_TEXT);
    assertThat(PrintedNumber.parse(longest)).isEqualTo(new BigDecimal(longest));
    assertThat(refusal(longest + "1"))
        .hasMessageStartingWith("a number has at most 256 characters, found 257");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+999999999", "1e2147483647", "1E-999999999", "0x1p1000000", "9e9e9"})
  void anExponentIsRefusedWhereItStarts(String text) {
    assertThat(refusal(text).position()).isEqualTo(1);
  }

  @Test
  void hostileTextIsRefusedAtOnce() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (String part : List.of("9", " ", ",", "1,", "-", "萬", "(", "9%")) {
            UnitParseException refused = refusal(part.repeat(MILLION));
            assertThat(refused.text()).hasSizeLessThan(100);
            assertThat(refused.getMessage()).hasSizeLessThan(300);
          }
        });
  }

  @Test
  void emptyAndNull() {
    assertThat(refusal("").position()).isZero();
    assertThat(refusal("   ").position()).isEqualTo(3);
    assertThatNullPointerException()
        .isThrownBy(() -> PrintedNumber.parse(null))
        .withMessage("text");
  }

  @Test
  void theRefusalShowsTextAndPosition() {
    assertThatExceptionOfType(UnitParseException.class)
        .isThrownBy(() -> PrintedNumber.parse("1.2.3"))
        .withMessage("a number has one decimal point, found another at position 3 of '1.2.3'")
        .satisfies(
            e -> {
              assertThat(e.text()).isEqualTo("1.2.3");
              assertThat(e.position()).isEqualTo(3);
              assertThat(e.nearest()).isNull();
            });
  }
}
