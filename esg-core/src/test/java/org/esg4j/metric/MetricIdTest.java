package org.esg4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.esg4j.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricIdTest {

  @ParameterizedTest
  @CsvSource({
    "headcount.total, headcount",
    "ghg.scope2, ghg.scope2",
    "share, share",
    "total, total",
    "a.total.total, a.total",
    "energy.electricity.intensity.per-employee, energy.electricity.intensity.per-employee"
  })
  void theStemIsTheIdWithoutItsEndingTotal(String id, String stem) {
    assertThat(MetricId.of(id).stem()).isEqualTo(stem);
    assertThat(MetricId.of(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a.",
        ".a",
        "a..b",
        "A",
        "1a",
        "-a",
        "a.-b",
        "a b",
        "a/b",
        "gh\u0131",
        "a_b",
        "a\n"
      })
  void otherFormsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricId.of(text))
        .withMessageStartingWith("expected a metric id such as ghg.scope2");
  }

  @Test
  void aLongIdIsRefusedAndShortenedInTheMessage() {
    MetricId.of("a".repeat(200));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricId.of("a".repeat(201)))
        .withMessageEndingWith("'" + "a".repeat(60) + "...'");
  }

  @Test
  void partsMayStartWithADigitAndEndWithOne() {
    assertThat(MetricId.of("ghg.scope1-2")).hasToString("ghg.scope1-2");
    assertThat(MetricId.of("a.30-50")).hasToString("a.30-50");
  }

  @Test
  void aBreakdownIsJoinedToTheStem() {
    MetricId headcount = MetricId.of("headcount.total");
    assertThat(headcount.at(Breakdown.of("gender", "female"))).isEqualTo("headcount.gender.female");
    assertThat(headcount.at(Breakdown.TOTAL)).isEqualTo("headcount.total");
    assertThat(MetricId.of("ghg.scope2").at(Breakdown.of("site", "hk")))
        .isEqualTo("ghg.scope2.site.hk");
  }

  @Test
  void equalityAndOrderAreThoseOfTheText() {
    MetricId id = MetricId.of("ghg.scope2");
    assertThat(id)
        .isEqualTo(MetricId.of("ghg.scope2"))
        .hasSameHashCodeAs(MetricId.of("ghg.scope2"));
    assertThat(id).isNotEqualTo(MetricId.of("ghg.scope3")).isNotEqualTo("ghg.scope2");
    assertThat(id).isLessThan(MetricId.of("ghg.scope3"));
    assertThat(Copies.serialized(id)).isEqualTo(id);
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> MetricId.of(null)).withMessage("text");
  }
}
