package org.esg4j.index.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricPatternTest {

  @ParameterizedTest
  @CsvSource({
    "ghg.scope2, ghg.scope2, ghg.scope2",
    "headcount.gender.*, headcount.gender.female, female",
    "headcount.gender.*, headcount.gender.x-1, x-1",
    "suppliers.*.region.*, suppliers.goods.region.north, north",
    "headcount.gender.*.level.*, headcount.gender.female.level.senior, senior",
    "ip.**, ip.patents.granted, patents.granted",
    "ip.**, ip.patents, patents",
    "a.*.**, a.b.c.d, c.d",
    "site.*, site.深圳, 深圳",
  })
  void whatFitsHasTheCategoryOfTheLastStar(String pattern, String id, String category) {
    assertThat(new MetricPattern(pattern).category(id, "")).contains(category);
    assertThat(new MetricPattern(pattern).matches(id)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "headcount.gender.*.level.*, headcount.gender.female.level.senior, gender, female",
    "headcount.gender.*.level.*, headcount.gender.female.level.senior, level, senior",
    "headcount.gender.*.level.*, headcount.gender.female.level.senior, age, senior",
    "suppliers.*.region.*, suppliers.goods.region.north, region, north",
    "board.women, board.women, gender, board.women",
  })
  void theStarAfterTheAxisHasTheCategory(String pattern, String id, String axis, String category) {
    assertThat(new MetricPattern(pattern).category(id, axis)).contains(category);
  }

  @ParameterizedTest
  @CsvSource({
    "ghg.scope2, ghg.scope2.location",
    "ghg.scope2, ghg.scope",
    "ghg.scope2, ghg.scope3",
    "headcount.gender.*, headcount.gender",
    "headcount.gender.*, headcount.gender.",
    "headcount.gender.*, headcount.gender.female.level.senior",
    "headcount.gender.*, headcount.age.under-30",
    "headcount.*.female, headcount.gender.male",
    "ip.**, ip",
    "ip.**, ip.",
    "ip.**, ipx.patents",
    "ghg.scope2, ''",
    "a.*.c, a..c",
  })
  void whatDoesNotFitHasNone(String pattern, String id) {
    assertThat(new MetricPattern(pattern).category(id, "")).isEmpty();
    assertThat(new MetricPattern(pattern).matches(id)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", ".a", "a.", "a..b", "A.b", "a.**.b", "a.*b", "1a", "a b"})
  void aTextThatIsNoPatternIsRefused(String text) {
    assertThatThrownBy(() -> new MetricPattern(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("headcount.gender.*");
  }
}
