package org.esg4j.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2023",
    "2024-04-01/2025-03-31, 2023-04-01/2024-03-31",
    "2024-01-01/2024-06-30, 2023-07-01/2023-12-31",
    "2024-03-01/2024-03-31, 2024-02-01/2024-02-29",
    "2024-02-01/2024-02-29, 2024-01-01/2024-01-31",
    "2024-04-06/2025-04-05, 2023-04-06/2024-04-05",
    "2024-03-04/2024-03-10, 2024-02-26/2024-03-03",
    "2024-12-31, 2023-12-31",
    "2024-02-29, 2023-02-28"
  })
  void thePeriodBeforeHasTheSameLength(String period, String before) {
    assertThat(ReportingPeriod.parse(period).previous()).hasToString(before);
  }

  @Test
  void aYearIsWrittenShort() {
    ReportingPeriod year = ReportingPeriod.ofYear(2024);
    assertThat(year).hasToString("2024");
    assertThat(year.isYear()).isTrue();
    assertThat(year).isEqualTo(ReportingPeriod.parse("2024-01-01/2024-12-31"));
    assertThat(ReportingPeriod.ofYear(987))
        .hasToString("0987")
        .isEqualTo(ReportingPeriod.parse("0987"));
    assertThat(ReportingPeriod.parse("2024-01-01/2025-12-31").isYear()).isFalse();
    assertThat(ReportingPeriod.parse("2024-01-02/2025-01-01").isYear()).isFalse();
    assertThat(ReportingPeriod.on(LocalDate.of(2024, 12, 31))).hasToString("2024-12-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "20245",
        "0000",
        "2024-13-01",
        "2024-02-30",
        "2024-01-01/",
        "/2024-01-01",
        "2024-12-31/2024-01-01",
        "2024/2025",
        "２０２４",
        "2024-01-01/2024-02-01/2024-03-01"
      })
  void otherTextIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse(text))
        .withMessageStartingWith(
            "expected a period such as 2024 or 2024-04-01/2025-03-31, found '");
  }

  @Test
  void yearsAreWithinFourDigits() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYear(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYear(10_000));
    assertThat(ReportingPeriod.ofYear(9_999)).hasToString("9999");
    assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYear(1).previous());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.on(LocalDate.of(10_000, 1, 1)));
  }

  @Test
  void orderIsByTheLastDayThenTheFirst() {
    assertThat(
            Stream.of("2024", "2024-12-31", "2024-01-01/2024-06-30", "2023")
                .map(ReportingPeriod::parse)
                .sorted())
        .extracting(ReportingPeriod::toString)
        .containsExactly("2023", "2024-01-01/2024-06-30", "2024", "2024-12-31");
  }

  @Property
  void whatIsWrittenIsRead(
      @ForAll @IntRange(min = 0, max = 3_000_000) int start,
      @ForAll @IntRange(min = 0, max = 4_000) int length) {
    LocalDate first = LocalDate.of(1, 1, 1).plusDays(start);
    ReportingPeriod period = new ReportingPeriod(first, first.plusDays(length));
    assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    assertThat(Copies.serialized(period)).isEqualTo(period);
  }

  @Property
  void thePeriodBeforeEndsTheDayBefore(
      @ForAll @IntRange(min = 10_000, max = 3_000_000) int start,
      @ForAll @IntRange(min = 1, max = 4_000) int length) {
    LocalDate first = LocalDate.of(1, 1, 1).plusDays(start);
    ReportingPeriod period = new ReportingPeriod(first, first.plusDays(length));
    ReportingPeriod before = period.previous();
    assertThat(before.end()).isEqualTo(first.minusDays(1));
    assertThat(ChronoUnit.DAYS.between(before.start(), before.end()))
        .isBetween((long) length - 3, (long) length + 3);
  }
}
