package org.esg4j.scope2.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnergyPeriodTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2024-02",
        "2024-12",
        "2024-02-29",
        "2024-04-01/2025-03-31",
        "2024-01-02/2024-12-31",
        "2024-01-01/2024-12-30",
        "2024-03-02/2024-03-31",
        "2024-03-01T05:00/2024-03-01T06:00",
        "2024-03-01T00:00/2024-03-01T00:15",
        "2024-03-01T23:00/2024-03-02T00:00"
      })
  void textGoesBothWays(String text) {
    assertThat(EnergyPeriod.parse(text)).hasToString(text);
  }

  @Test
  void factoriesAgreeWithTheText() {
    assertThat(EnergyPeriod.ofYear(2024)).isEqualTo(EnergyPeriod.parse("2024"));
    assertThat(EnergyPeriod.of(YearMonth.of(2024, 2))).isEqualTo(EnergyPeriod.parse("2024-02"));
    assertThat(EnergyPeriod.of(LocalDate.of(2024, 2, 3)))
        .isEqualTo(EnergyPeriod.parse("2024-02-03"));
    assertThat(EnergyPeriod.ofHour(LocalDateTime.of(2024, 3, 1, 5, 0)))
        .isEqualTo(EnergyPeriod.parse("2024-03-01T05:00/2024-03-01T06:00"));
    assertThat(EnergyPeriod.ofYear(2024).start()).isEqualTo("2024-01-01T00:00:00");
    assertThat(EnergyPeriod.ofYear(2024).end()).isEqualTo("2025-01-01T00:00:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "2024/2025", "2024-03-01T05:00"})
  void whatIsNoPeriodIsRefused(String text) {
    assertThatThrownBy(() -> EnergyPeriod.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-01T05:00/2024-03-01T05:00",
        "2024-03-01T05:00/2024-03-01T04:00",
        "1900-01-01/2000-01-01"
      })
  void aPeriodHasALength(String text) {
    assertThatThrownBy(() -> EnergyPeriod.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100 years");
  }

  @Test
  void aHundredYearsAreAllowed() {
    assertThat(EnergyPeriod.parse("1900-01-01/1999-12-31").year()).isEqualTo(1904);
  }

  /** 1904 is the first of the leap years; otherwise the year with most days, then the earlier. */
  @ParameterizedTest
  @CsvSource({
    "2024, 2024",
    "2024-04-01/2025-03-31, 2024",
    "2023-10-01/2024-09-30, 2024",
    "2023-07-02/2024-06-30, 2023",
    "2022-07-01/2023-06-30, 2022",
    "2022-12-01/2024-01-31, 2023",
    "2023-12-31T12:00/2024-01-01T12:00, 2023",
    "2023-12-31T12:00/2024-01-01T12:01, 2024"
  })
  void theYearIsThatOfMostOfTheTime(String text, int year) {
    assertThat(EnergyPeriod.parse(text).year()).isEqualTo(year);
  }

  @Test
  void anHourIsShort() {
    assertThat(EnergyPeriod.parse("2024-03-01T05:00/2024-03-01T06:00").isWithinOneHour()).isTrue();
    assertThat(EnergyPeriod.parse("2024-03-01T05:00/2024-03-01T05:30").isWithinOneHour()).isTrue();
    assertThat(EnergyPeriod.parse("2024-03-01T05:00/2024-03-01T06:01").isWithinOneHour()).isFalse();
  }

  @Test
  void aYearContainsItsDays() {
    EnergyPeriod year = EnergyPeriod.ofYear(2024);
    assertThat(year.contains(EnergyPeriod.parse("2024-01-01"))).isTrue();
    assertThat(year.contains(EnergyPeriod.parse("2024-12-31"))).isTrue();
    assertThat(year.contains(year)).isTrue();
    assertThat(year.contains(EnergyPeriod.parse("2023-12-31/2024-01-01"))).isFalse();
    assertThat(year.contains(EnergyPeriod.parse("2024-12-31/2025-01-01"))).isFalse();
  }

  @Test
  void orderIsByStartThenEnd() {
    EnergyPeriod january = EnergyPeriod.parse("2024-01");
    assertThat(january)
        .isLessThan(EnergyPeriod.ofYear(2024))
        .isLessThan(EnergyPeriod.parse("2024-02"));
    assertThat(january).isEqualByComparingTo(EnergyPeriod.parse("2024-01-01/2024-01-31"));
    assertThat(january).hasSameHashCodeAs(EnergyPeriod.parse("2024-01-01/2024-01-31"));
    assertThat(january).isNotEqualTo(EnergyPeriod.ofYear(2024)).isNotEqualTo("2024-01");
    assertThat(january).isNotEqualTo(EnergyPeriod.parse("2024-01-02/2024-01-31"));
  }

  @Property(tries = 200)
  void anyTwoTimesGoThroughText(
      @ForAll @IntRange(min = 0, max = 1_000_000) int minutes,
      @ForAll @IntRange(min = 1, max = 3_000_000) int length) {
    LocalDateTime start = LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(minutes);
    EnergyPeriod period = EnergyPeriod.of(start, start.plusMinutes(length));
    assertThat(EnergyPeriod.parse(period.toString())).isEqualTo(period);
    assertThat(Copies.serialized(period)).isEqualTo(period).hasSameHashCodeAs(period);
    assertThat(period.year()).isBetween(start.getYear(), period.end().getYear());
  }
}
