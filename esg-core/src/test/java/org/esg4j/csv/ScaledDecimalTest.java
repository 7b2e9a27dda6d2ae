package org.esg4j.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledDecimalTest {
  private static long plain(String text, int decimals) {
    return ScaledDecimal.plain(("7" + text + "7").toCharArray(), 1, 1 + text.length(), decimals);
  }

  @ParameterizedTest
  @CsvSource({
    "1529.24,3,1529240",
    "-0.001,3,-1",
    "7,0,7",
    "-7,2,-700",
    "007,0,7",
    "0.0,1,0",
    "999999999999999999,0,999999999999999999",
    "-0.99999999999999999,17,-99999999999999999",
    "123456789012345.678,3,123456789012345678"
  })
  void decimalsAreRead(String text, int decimals, long expected) {
    assertThat(plain(text, decimals)).isEqualTo(expected);
    assertThat(ScaledDecimal.wide(text, decimals)).hasValue(BigInteger.valueOf(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "'',3",
    "-,3",
    ".,3",
    "1.,3",
    ".5,3",
    "-.5,3",
    "1.2345,3",
    "1.5,0",
    "1e3,3",
    "+1,3",
    "--1,3",
    "1.2.3,3",
    "１,3",
    "1/2,3",
    "1:2,3",
    "1-,3"
  })
  void whatIsNoSuchDecimalIsRefused(String text, int decimals) {
    assertThat(plain(text, decimals)).isEqualTo(ScaledDecimal.NOT_PLAIN);
    assertThat(ScaledDecimal.wide(text, decimals)).isEmpty();
  }

  @Test
  void whatIsLongerIsReadWithoutLimitOfSixtyFourBits() {
    assertThat(plain("1000000000000000000", 0)).isEqualTo(ScaledDecimal.NOT_PLAIN);
    assertThat(plain("1000000000000000", 3)).isEqualTo(ScaledDecimal.NOT_PLAIN);
    assertThat(ScaledDecimal.wide("1000000000000000000", 0)).hasValue(BigInteger.TEN.pow(18));
    assertThat(ScaledDecimal.wide("1.2500", 2)).hasValue(BigInteger.valueOf(125));
    assertThat(ScaledDecimal.wide("9".repeat(1_000), 0))
        .hasValue(new BigInteger("9".repeat(1_000)));
    assertThat(ScaledDecimal.wide("9".repeat(1_001), 0)).isEmpty();
    for (int bad : new int[] {-1, 19}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> plain("1", bad));
    }
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> ScaledDecimal.plain(new char[2], 1, 3, 0));
  }

  @Property(tries = 500)
  void anyDecimalIsReadBack(
      @ForAll long unscaled,
      @ForAll @IntRange(max = 18) int scale,
      @ForAll @IntRange(max = 18) int more) {
    long number = unscaled % 1_000_000_000_000_000_000L;
    int decimals = Math.min(18, scale + more);
    String text = BigDecimal.valueOf(number, scale).toPlainString();
    BigInteger expected = BigInteger.valueOf(number).multiply(BigInteger.TEN.pow(decimals - scale));
    assertThat(ScaledDecimal.wide(text, decimals)).hasValue(expected);
    long plain = plain(text, decimals);
    if (plain != ScaledDecimal.NOT_PLAIN) {
      assertThat(plain).isEqualTo(expected.longValueExact());
    } else {
      int digits = text.replaceAll("[^0-9]", "").length() + decimals - scale;
      assertThat(digits).isGreaterThan(18);
    }
  }
}
