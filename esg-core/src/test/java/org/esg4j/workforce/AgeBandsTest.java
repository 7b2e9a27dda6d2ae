package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandsTest {
  private static final AgeBands UP_TO_30 =
      AgeBands.upTo(30, "up-to-30").upTo(50, "30-50").above("over-50");

  @ParameterizedTest
  @CsvSource({
    "0,under-30,up-to-30",
    "29,under-30,up-to-30",
    "30,30-50,up-to-30",
    "31,30-50,30-50",
    "50,30-50,30-50",
    "51,over-50,over-50",
    "120,over-50,over-50"
  })
  void theBoundsAreThoseStated(int age, String gri, String other) {
    assertThat(AgeBands.GRI.band(age)).isEqualTo(gri);
    assertThat(UP_TO_30.band(age)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "1994-12-31,2024-12-31,30", "1995-01-01,2024-12-31,29", "2000-02-29,2001-02-28,0",
    "2000-02-29,2001-03-01,1", "2000-02-29,2004-02-29,4", "1990-06-15,2024-06-14,33",
    "1990-06-15,2024-06-15,34", "2024-06-15,2023-06-15,-1"
  })
  void ageIsInCompletedYears(LocalDate birth, LocalDate day, int age) {
    assertThat(AgeBands.age(birth, day)).isEqualTo(age);
  }

  @Property
  void ageIsThatOfTheCalendar(
      @ForAll @IntRange(max = 40_000) int birth, @ForAll @IntRange(max = 40_000) int later) {
    LocalDate born = LocalDate.of(1900, 1, 1).plusDays(birth);
    LocalDate day = born.plusDays(later);
    assertThat(AgeBands.age(born, day)).isEqualTo(Period.between(born, day).getYears());
  }

  @Test
  void anUnknownBirthIsNotDisclosedAndAFutureOneRefused() {
    LocalDate day = LocalDate.of(2024, 12, 31);
    assertThat(AgeBands.GRI.band(null, day)).isEqualTo("not-disclosed");
    assertThat(AgeBands.GRI.band(LocalDate.of(1995, 1, 1), day)).isEqualTo("under-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeBands.GRI.band(day.plusDays(1), day))
        .withMessage("an age is not below zero: -1");
  }

  @Test
  void theBoundsArePrinted() {
    assertThat(AgeBands.GRI)
        .hasToString("under-30: 0 to 29, 30-50: 30 to 50, over-50: 51 and above");
    assertThat(AgeBands.GRI.categories()).containsExactly("under-30", "30-50", "over-50");
    assertThat(PersonAxis.age(AgeBands.GRI).description())
        .isEqualTo(AgeBands.GRI + "; age at the end of the period");
    assertThat(PersonAxis.age(AgeBands.GRI, LocalDate.of(2024, 6, 30)))
        .hasToString("age (" + AgeBands.GRI + "; age on 2024-06-30)");
  }

  @Test
  void bandsWithGapsOrOneNameAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeBands.upTo(29, "a").upTo(29, "b"))
        .withMessage("a band up to 29 after one to 29");
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBands.upTo(-1, "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgeBands.upTo(29, "a").above("a"))
        .withMessage("two bands of one name: a");
    assertThatIllegalArgumentException().isThrownBy(() -> AgeBands.upTo(29, "under 30"));
    assertThat(AgeBands.upTo(0, "babies").above("others").band(1)).isEqualTo("others");
  }

  @Test
  void equalBandsAreEqual() {
    assertThat(AgeBands.upTo(29, "under-30").upTo(50, "30-50").above("over-50"))
        .isEqualTo(AgeBands.GRI)
        .hasSameHashCodeAs(AgeBands.GRI)
        .isNotEqualTo(UP_TO_30)
        .isNotEqualTo(AgeBands.upTo(29, "under-30").upTo(50, "30-50").above("older"));
  }
}
