package org.esg4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.esg4j.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownTest {
  private static final Breakdown WOMEN = Breakdown.of("gender", "female");
  private static final Breakdown SENIOR_WOMEN = WOMEN.with("level", "senior");

  @Test
  void axesStandInAlphabeticalOrder() {
    assertThat(Breakdown.of("level", "senior").with("gender", "female"))
        .isEqualTo(SENIOR_WOMEN)
        .hasSameHashCodeAs(SENIOR_WOMEN)
        .hasToString("gender.female.level.senior");
    assertThat(Breakdown.of(Map.of("level", "senior", "gender", "female"))).isEqualTo(SENIOR_WOMEN);
    assertThat(Breakdown.of(Map.of())).isSameAs(Breakdown.TOTAL);
    assertThat(Breakdown.TOTAL).hasToString("total");
  }

  @Test
  void anotherBreakdownWinsWhereBothSpeakOfAnAxis() {
    assertThat(SENIOR_WOMEN.with(Breakdown.of("gender", "male")))
        .hasToString("gender.male.level.senior");
    assertThat(Breakdown.TOTAL.with(WOMEN)).isEqualTo(WOMEN);
    assertThat(WOMEN.with(Breakdown.TOTAL)).isEqualTo(WOMEN);
    assertThat(WOMEN.with("gender", "male")).isEqualTo(Breakdown.of("gender", "male"));
  }

  @Test
  void anAxisCanBeTakenAway() {
    assertThat(SENIOR_WOMEN.without("level")).isEqualTo(WOMEN);
    assertThat(WOMEN.without("gender")).isSameAs(Breakdown.TOTAL);
    assertThat(WOMEN.without("age")).isSameAs(WOMEN);
  }

  @Test
  void categoriesAreFoundByAxis() {
    assertThat(SENIOR_WOMEN.category("level")).contains("senior");
    assertThat(SENIOR_WOMEN.category("age")).isEmpty();
    assertThat(SENIOR_WOMEN.categories())
        .containsExactly(Map.entry("gender", "female"), Map.entry("level", "senior"));
    assertThatThrownBy(() -> SENIOR_WOMEN.categories().put("age", "over-50"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(SENIOR_WOMEN.isTotal()).isFalse();
    assertThat(Breakdown.TOTAL.isTotal()).isTrue();
  }

  @Test
  void sitesMayBeNamedInAnyScript() {
    assertThat(Breakdown.of("site", "深圳-1_A")).hasToString("site.深圳-1_A");
    assertThat(Breakdown.parse("site.深圳")).isEqualTo(Breakdown.of("site", "深圳"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Gender", "1a", "a.b", "a b", "a_b"})
  void anAxisHasAPlainForm(String axis) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakdown.of(axis, "x"))
        .withMessageStartingWith("expected an axis such as gender, found '");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a.b", "a b", "a/b", "a\n"})
  void aCategoryHasNoDotsAndBlanks(String category) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Breakdown.of("site", category))
        .withMessageStartingWith("expected a category such as female");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gender", "gender.female.level", "gender.female.gender.male", "a..b"})
  void textIsAxisAndCategoryInTurn(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Breakdown.parse(text));
  }

  @Test
  void theTotalComesFirst() {
    assertThat(
            Stream.of(SENIOR_WOMEN, WOMEN, Breakdown.TOTAL, Breakdown.of("age", "over-50"))
                .sorted())
        .containsExactly(Breakdown.TOTAL, Breakdown.of("age", "over-50"), WOMEN, SENIOR_WOMEN);
    assertThat(Breakdown.TOTAL).isEqualByComparingTo(Breakdown.parse("total"));
  }

  @Property
  void whatIsWrittenIsRead(@ForAll("breakdowns") Breakdown breakdown) {
    assertThat(Breakdown.parse(breakdown.toString())).isEqualTo(breakdown);
    assertThat(Copies.serialized(breakdown)).isEqualTo(breakdown);
  }

  @Property
  void puttingInAndTakingAwayUndoEachOther(@ForAll("breakdowns") Breakdown breakdown) {
    Breakdown without = breakdown.without("gender");
    assertThat(without.category("gender")).isEmpty();
    assertThat(
            breakdown
                .category("gender")
                .map(category -> without.with("gender", category))
                .orElse(without))
        .isEqualTo(breakdown);
    assertThat(Optional.of(breakdown.with("gender", "other")).flatMap(b -> b.category("gender")))
        .contains("other");
  }

  @Provide
  Arbitrary<Breakdown> breakdowns() {
    return breakdownsOf("gender", "age", "level", "site");
  }

  /** Breakdowns by some of the axes. */
  static Arbitrary<Breakdown> breakdownsOf(String... axes) {
    return Arbitraries.maps(
            Arbitraries.of(axes), Arbitraries.of(List.of("female", "30-50", "x", "深圳", "a_b+c")))
        .ofMaxSize(3)
        .map(Breakdown::of);
  }
}
