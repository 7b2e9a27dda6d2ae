package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the figures of five published reports and writes them again. */
class PrintedFiguresTest {
  private static final int FIGURES = 474;
  private static final String SCORE = "滿分";

  /** Units of the reports that are not written as printed, with what is written instead. */
  private static final Map<String, String> WRITTEN_OTHERWISE =
      Map.ofEntries(
          // The gloss repeats the unit.
          Map.entry("吉焦 (GJ)", "吉焦"),
          // "And more" is told by the figure.
          Map.entry("萬餘人次", "萬人次"),
          // The other word for the day.
          Map.entry("天", "日"),
          // Classifiers that do not say what they count, and those of persons and cases.
          Map.entry("個", "項"),
          Map.entry("个", "项"),
          Map.entry("條", "項"),
          Map.entry("件", "項"),
          Map.entry("門", "項"),
          Map.entry("万件", "万项"),
          Map.entry("名", "人"),
          Map.entry("起", "宗"));

  static Stream<List<String>> figures() {
    return TestTables.read("printed-figures.tsv").stream();
  }

  private static UnitReader reader(List<String> row) {
    return UnitReader.standard().withCurrency(row.get(1));
  }

  @Test
  void allFiguresAreHere() {
    assertThat(figures()).hasSize(FIGURES);
    assertThat(figures().filter(row -> row.get(4).contains(SCORE))).hasSize(2);
    assertThat(figures().filter(row -> row.get(4).contains("(")))
        .extracting(row -> reader(row).figure(row.get(4), row.get(5)).share().orElseThrow())
        .extracting(PrintedFigure::value)
        .extracting(Object::toString)
        .containsExactly("11.10 %", "44.45 %", "44.45 %", "22.22 %");
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aFigureIsReadAndPrintedAgain(List<String> row) {
    String number = row.get(4);
    String unit = row.get(5);
    if (number.contains(SCORE)) {
      assertThatExceptionOfType(UnitParseException.class)
          .isThrownBy(() -> reader(row).figure(number, unit))
          .withMessageContaining("score out of a full mark");
      return;
    }
    PrintedFigure figure = reader(row).figure(number, unit);
    assertThat(figure.print(figure.value(), RoundingMode.UNNECESSARY)).isEqualTo(number);
    assertThat(figure.toString()).isEqualTo(number + " " + unit);

    boolean simplified = row.get(0).startsWith("ct-") && !unit.equals("起");
    String written =
        QuantityFormatter.of(Locale.forLanguageTag(simplified ? "zh-Hans" : "zh-Hant"))
            .withNames()
            .withCurrency(row.get(1))
            .formatUnit(figure.unit());
    assertThat(written).isEqualTo(WRITTEN_OTHERWISE.getOrDefault(unit, unit.replace(" ", "")));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aFigureInOneTextIsTheSame(List<String> row) {
    String number = row.get(4);
    if (!number.contains(SCORE) && !number.contains("(")) {
      PrintedFigure cells = reader(row).figure(number, row.get(5));
      PrintedFigure text = reader(row).figure(number + row.get(5));
      assertThat(text.value()).isEqualTo(cells.value());
      assertThat(text.print(text.value(), RoundingMode.UNNECESSARY)).isEqualTo(number + row.get(5));
    }
  }
}
