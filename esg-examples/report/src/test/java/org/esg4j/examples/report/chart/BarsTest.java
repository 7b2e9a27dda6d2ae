package org.esg4j.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.esg4j.examples.report.html.Html;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;

/** Bars stand in their columns, in proportion, and come out the same each time. */
class BarsTest {
  private static final List<String> YEARS = List.of("2022", "2023", "2024");

  private static List<Optional<Rational>> numbers(String... numbers) {
    return Arrays.stream(numbers)
        .map(
            number ->
                number.isEmpty() ? Optional.<Rational>empty() : Optional.of(Rational.parse(number)))
        .toList();
  }

  private static String svg(Bars bars) {
    Html html = Html.fragment();
    bars.write(html, "x", "Water & <waste>", "2022: 1");
    return html.toString();
  }

  @Test
  void barsOfOneSeriesStandInTheMiddleOfTheirColumns() {
    Bars bars = Bars.of(YEARS, List.of(numbers("60", "30", "120"))).orElseThrow();
    assertThat(bars.columns()).isEqualTo(3);
    assertThat(bars.shapes())
        .containsExactly(
            new Bars.Shape(0, "M17,60 L83,60 L83,120 L17,120 Z"),
            new Bars.Shape(0, "M117,90 L183,90 L183,120 L117,120 Z"),
            new Bars.Shape(0, "M217,0 L283,0 L283,120 L217,120 Z"));
  }

  @Test
  void twoSeriesStandSideBySideAndMayHaveGaps() {
    Bars bars =
        Bars.of(YEARS, List.of(numbers("2", "1", "4"), numbers("", "1", "2"))).orElseThrow();
    assertThat(bars.shapes())
        .containsExactly(
            new Bars.Shape(0, "M17,60 L50,60 L50,120 L17,120 Z"),
            new Bars.Shape(0, "M117,90 L150,90 L150,120 L117,120 Z"),
            new Bars.Shape(0, "M217,0 L250,0 L250,120 L217,120 Z"),
            new Bars.Shape(1, "M150,90 L183,90 L183,120 L150,120 Z"),
            new Bars.Shape(1, "M250,60 L283,60 L283,120 L250,120 Z"));
  }

  @Test
  void whatHasNoHeightIsNotDrawn() {
    assertThat(Bars.of(YEARS, List.of(numbers("0", "", "0")))).isEmpty();
    assertThat(Bars.of(YEARS, List.of(numbers("3", "-1", "2")))).isEmpty();
    assertThat(Bars.of(YEARS, List.of(numbers("", "", "")))).isEmpty();
  }

  @Test
  void theSameNumbersGiveTheSameBytes() {
    List<List<Optional<Rational>>> series = List.of(numbers("1/3", "757.078208", "1000000"));
    assertThat(svg(Bars.of(YEARS, series).orElseThrow()))
        .isEqualTo(svg(Bars.of(YEARS, series).orElseThrow()));
  }

  @Test
  void thePictureHasANameAndADescription() {
    assertThat(svg(Bars.of(List.of("2024"), List.of(numbers("1"))).orElseThrow()))
        .isEqualTo(
            """

            <svg class="bars" viewBox="0 0 100 120" preserveAspectRatio="none" role="img" \
            aria-labelledby="x-title x-text"><title id="x-title">Water &amp; &lt;waste&gt;</title>\
            <desc id="x-text">2022: 1</desc>
            <path class="bar-1" d="M17,0 L83,0 L83,120 L17,120 Z"></path></svg>""");
  }
}
