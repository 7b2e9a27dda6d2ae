package org.esg4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a careful reader finds in the report of OneConnect, against what the main job finds. */
class OneConnectFindingsTest {
  private static final Pattern NUMBERS = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

  /** Kind, metric and period of findings that the reader did not list; each is proved by hand. */
  private static final List<String> OTHERS =
      List.of(
          // the announcement gives 0.5366 t CO2/MWh, and the line is in t CO2e
          "gas ghg.scope2 2022-2024",
          // 2,269.01 x 0.5366 = 1,217.55; 1,924.37 x 0.5366 = 1,032.62; 1,410.88 x 0.5366 = 757.08
          "series ghg.scope2 2022-2024",
          // 6,643.74 / 3.505 = 1,895.5, 6,643.74 / 3.495 = 1,900.9: a whole number between them
          "denominator headcount.total 2024",
          // 1 / 9 = 11.11 %, 4 / 9 = 44.44 %
          "unattainable board.executive-share 2024",
          "unattainable board.independent-share 2024",
          "unattainable board.non-executive-share 2024",
          // 34 / (34 + 76) = 30.91 %, 35 / (35 + 76) = 31.53 %; 31.37 % lies between them
          "unattainable turnover.region.overseas-hk-macau-taiwan 2024");

  private static final List<JsonObject> FOUND = new ArrayList<>();
  private static final List<JsonObject> INFERRED = new ArrayList<>();
  private static JsonObject expected;

  @BeforeAll
  static void run(@TempDir Path work) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Path file = work.resolve("case.json");
    Files.writeString(file, ReportCaseReaderTest.resource("cases/oneconnect-2024.json"));
    Path out = work.resolve("out");
    assertThat(Main.run(new String[] {file.toString(), out.toString()}, nowhere, nowhere)).isZero();
    JsonObject written = JsonDocument.read(out.resolve("findings.json"));
    FOUND.clear();
    flatten(written.objects("findings"));
    INFERRED.clear();
    INFERRED.addAll(written.objects("inferences"));
    expected = expected();
  }

  private static JsonObject expected() {
    return JsonDocument.read(
        ReportCaseReaderTest.resource("cases/oneconnect-2024.findings.json"), "expected");
  }

  private static void flatten(List<JsonObject> findings) {
    for (JsonObject finding : findings) {
      FOUND.add(finding);
      flatten(finding.objects("children"));
    }
  }

  static Stream<JsonObject> findings() {
    return expected().objects("findings").stream();
  }

  /** The finding of the same kind about the same figure and year, with the same print. */
  private static boolean isSame(JsonObject wanted, JsonObject found) {
    if (!wanted.string("kind").equals(found.string("kind"))
        || !wanted.string("metric").equals(found.string("metric"))
        || !wanted.string("year").equals(found.string("period"))) {
      return false;
    }
    List<String> shown = new ArrayList<>(List.of(found.string("printed")));
    found.objects("figures").forEach(figure -> shown.add(figure.string("printed")));
    Matcher printed = NUMBERS.matcher(wanted.optionalString("printed").orElse(""));
    if (printed.find() && shown.stream().noneMatch(text -> text.startsWith(printed.group()))) {
      return false;
    }
    return wanted.optionalString("also").stream().allMatch(shown::contains)
        && wanted.optionalString("recomputed").stream()
            .allMatch(number -> number.equals(found.string("recomputed")));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void everyFindingOfTheReaderIsFoundOnce(JsonObject wanted) {
    assertThat(FOUND)
        .filteredOn(found -> isSame(wanted, found))
        .as(wanted.string("kind") + " " + wanted.string("metric"))
        .hasSize(1);
  }

  @Test
  void everyOtherFindingIsOneOfThoseProvedByHand() {
    assertThat(FOUND)
        .filteredOn(found -> findings().noneMatch(wanted -> isSame(wanted, found)))
        .extracting(
            found ->
                found.string("kind") + " " + found.string("metric") + " " + found.string("period"))
        .containsExactlyInAnyOrderElementsOf(OTHERS);
  }

  @Test
  void everyInferenceOfTheReaderIsMade() {
    for (JsonObject wanted : expected.objects("inferences")) {
      // a conclusion of the reader says the same up to its proof
      String conclusion = wanted.string("conclusion").replaceFirst(":.*", "");
      assertThat(INFERRED)
          .filteredOn(made -> made.string("metric").equals(wanted.string("metric")))
          .filteredOn(made -> wanted.optionalString("year").equals(made.optionalString("period")))
          .singleElement()
          .satisfies(
              made -> {
                assertThat(made.string("conclusion")).startsWith(conclusion);
                assertThat(made.bool("told")).isTrue();
              });
    }
  }

  /** What the reader says must not be flagged: id, and the years it holds for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "turnover\\..* 202[23]",
        "training\\.hours.* .*",
        "training\\.covered.* 202[23]",
        "headcount\\.(level|age|region|employment).* .*",
        "headcount\\.gender.* 202[23]",
        "headcount\\.total 202[23]",
        "suppliers\\.region.* .*",
        "suppliers\\.total .*",
        ".*\\.intensity\\..* 2023",
        "(?!waste\\.non-hazardous).*\\.intensity\\..* 2022"
      })
  void nothingThatMustNotBeFlaggedIs(String pattern) {
    Predicate<JsonObject> flagged =
        found -> (found.string("metric") + " " + found.string("period")).matches(pattern);
    assertThat(FOUND).noneMatch(flagged);
  }

  @Test
  void partitionsOfTheHeadcountAreNotSaidToBeInconsistent() {
    assertThat(FOUND)
        .filteredOn(found -> found.string("metric").startsWith("headcount"))
        .extracting(found -> found.string("kind"))
        .containsOnly("contradiction", "denominator");
  }
}
