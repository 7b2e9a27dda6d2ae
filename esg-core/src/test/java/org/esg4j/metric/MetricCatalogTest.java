package org.esg4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.esg4j.Schemas;
import org.esg4j.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricCatalogTest {
  private static final MetricCatalog BUNDLED = MetricCatalog.bundled();
  private static final String LABELS = "'labels': {'en': 'a', 'zh-Hant': 'b', 'zh-Hans': 'c'}";

  private static InputStream json(String text) {
    return new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static String metric(String id, String unit, String kind, String more) {
    String stem = id.replace(".total", "");
    return "{'id': '%s', 'stem': '%s', 'kind': '%s', 'unit': '%s', 'period': 'duration', %s%s}"
        .formatted(id, stem, kind, unit, LABELS, more);
  }

  @ParameterizedTest
  @CsvSource({
    "headcount.total, headcount.total, total",
    "headcount.gender.female, headcount.total, gender.female",
    "headcount.level.senior.gender.female, headcount.total, gender.female.level.senior",
    "training.covered.age.30-50, training.covered.total, age.30-50",
    "suppliers.services.region.north, suppliers.services.total, region.north",
    "suppliers.region.europe, suppliers.total, region.europe",
    "share.gender.female, share, gender.female",
    "share.women.workforce, share.women.workforce, total",
    "share.women.workforce.level.senior, share.women.workforce, level.senior",
    "ghg.scope2, ghg.scope2, total",
    "ghg.scope2.site.深圳, ghg.scope2, site.深圳",
    "ghg.scope2.location.carrier.heat.site.hk, ghg.scope2.location, carrier.heat.site.hk"
  })
  void anIdIsAMetricAndAPart(String id, String metric, String breakdown) {
    MetricPath path = BUNDLED.resolve(id);
    assertThat(path.metric().id()).hasToString(metric);
    assertThat(path.breakdown()).hasToString(breakdown);
    assertThat(BUNDLED.resolve(path.toString())).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "headcount", "headcount.gender.f", "headcount.gender", "headcount.site.a b",
        "headcount.colour.red", "share", "share.total", "ghg.scope2.total",
            "ghg.scope2.gender.male",
        "headcount.gender.female.gender.male"
      })
  void otherIdsAreNotKnown(String id) {
    assertThat(BUNDLED.find(id)).isEmpty();
    assertThatExceptionOfType(UnknownMetricException.class).isThrownBy(() -> BUNDLED.resolve(id));
  }

  @Test
  void theNearestKnownIdIsNamed() {
    assertThatExceptionOfType(UnknownMetricException.class)
        .isThrownBy(() -> BUNDLED.resolve("headcount.gender.femail"))
        .withMessage(
            "no metric 'headcount.gender.femail'; the nearest known is 'headcount.gender.female'")
        .satisfies(
            unknown -> {
              assertThat(unknown.id()).isEqualTo("headcount.gender.femail");
              assertThat(unknown.nearest()).contains("headcount.gender.female");
            });
    assertThat(BUNDLED.nearest("ghg.scop2")).contains("ghg.scope2");
    assertThat(BUNDLED.nearest("zzzzzzzzzzzz")).isEmpty();
    assertThat(BUNDLED.nearest("ghg.scope2".repeat(100_000))).isEmpty();
    assertThat(BUNDLED.find("ghg.scope2.site." + "x.".repeat(1_000_000))).isEmpty();
    assertThatExceptionOfType(UnknownMetricException.class)
        .isThrownBy(() -> BUNDLED.resolve("x\n" + "z".repeat(1_000)))
        .withMessage("no metric 'x?" + "z".repeat(58) + "...'");
    assertThatExceptionOfType(UnknownMetricException.class)
        .isThrownBy(() -> BUNDLED.get(MetricId.of("ghg.scope4")))
        .withMessageContaining("ghg.scope");
  }

  @Test
  void everyIdOfTheFivePrintedReportsIsKnown() {
    List<String> ids =
        Schemas.resource(MetricCatalogTest.class, "printed-ids.txt").lines().toList();
    assertThat(ids).hasSize(193);
    assertThat(ids).allSatisfy(id -> assertThat(BUNDLED.resolve(id)).hasToString(id));
  }

  // ---------------------------------------------------------------------------------------------

  @Test
  void theBundledFileMeetsItsSchema() {
    String file = Schemas.resource(MetricCatalog.class, "metrics.json");
    assertThat(Schemas.faults(MetricCatalog.class, "metrics.schema.json", file)).isEmpty();
    assertThat(
            Schemas.faults(
                MetricCatalog.class, "metrics.schema.json", file.replace("always", "ever")))
        .isNotEmpty();
  }

  @Test
  void everyTypedConstantHasTheKindsOfTheFile() throws IllegalAccessException {
    int constants = 0;
    for (var field : Metrics.class.getFields()) {
      TypedMetric typed = (TypedMetric) field.get(null);
      Metric metric = BUNDLED.get(typed.id());
      assertThat(metric.unit().kind()).as(field.getName()).isEqualTo(typed.kindName());
      constants++;
    }
    assertThat(constants).isGreaterThan(50);
  }

  @Test
  void everyAxisHasItsConstant() throws IllegalAccessException {
    List<String> ids = BUNDLED.axes().stream().map(Axis::id).toList();
    List<String> constants = new ArrayList<>();
    for (var field : Axes.class.getFields()) {
      constants.add((String) field.get(null));
    }
    assertThat(constants).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void everyMetricOfPeopleOrThingsIsWholeUnlessItIsAMean() {
    for (Metric metric : BUNDLED.metrics()) {
      String kind = metric.unit().kind();
      boolean counted = kind.equals("People") || kind.equals("Count");
      assertThat(metric.isWhole())
          .as(metric.toString())
          .isEqualTo(counted && !metric.id().toString().endsWith("average"));
    }
  }

  @Test
  void labelsAreThereInThreeLanguages() {
    Metric metric = BUNDLED.get(Metrics.HEADCOUNT.id());
    assertThat(metric.labels().in(Locale.ENGLISH)).isEqualTo("Employees");
    assertThat(metric.labels().in(Locale.forLanguageTag("zh-HK"))).isEqualTo("員工總人數");
    assertThat(metric.labels().in(Locale.forLanguageTag("zh-CN"))).isEqualTo("员工总人数");
    assertThat(BUNDLED.definition("leavers-over-closing").orElseThrow().labels().zhHant())
        .isEqualTo("離職人數除以期末人數");
  }

  @Test
  void sourcesSayHowFarTheyWereChecked() {
    assertThat(BUNDLED.get(Metrics.TURNOVER.id()).sources())
        .contains(
            new Source("HKEX Appendix 27 (2022)", "B1.2", Verification.VERIFIED),
            new Source("GRI 401: 2016", "401-1", Verification.PARTLY_VERIFIED));
    assertThat(BUNDLED.get(Metrics.SCOPE2_LOCATION.id()).sources())
        .contains(
            new Source("HKEX Appendix C2 (1 January 2025)", "D-29(c)", Verification.UNVERIFIED));
  }

  // ---------------------------------------------------------------------------------------------

  @Test
  void aProgramsOwnFileIsLayeredOnTop() throws IOException {
    MetricCatalog own =
        BUNDLED.with(
            json(
                """
                {'axes': [{'id': 'level', 'closed': false, %s,
                    'categories': [{'id': 'board', 'within': 'senior', %s}, {'id': 'senior', %s}]}],
                 'definitions': [{'id': 'house', %s}],
                 'metrics': [%s, %s]}
                """
                    .formatted(
                        LABELS,
                        LABELS,
                        LABELS,
                        LABELS,
                        metric("ghg.scope2", "kgCO2e", "Emissions", ""),
                        metric(
                            "steel.total",
                            "kg",
                            "Mass",
                            ", 'axes': ['level'], 'formulas': [{'definition': 'house', 'role':"
                                + " 'option', 'formula': 'ghg.scope2 * [2 kg/tCO2e]'}]"))));

    assertThat(own.metrics()).hasSize(BUNDLED.metrics().size() + 1);
    assertThat(own.get(MetricId.of("ghg.scope2")).unit()).hasToString("kgCO2e");
    assertThat(own.resolve("steel.level.board")).hasToString("steel.level.board");
    assertThat(own.axis("level").orElseThrow().category("junior")).isPresent();
    assertThat(own.definition("house")).isPresent();
    assertThat(BUNDLED.find("steel.total")).isEmpty();
    assertThat(BUNDLED.with(own).metrics()).hasSize(own.metrics().size());
  }

  @Test
  void filesAreReadInTurn() throws IOException {
    MetricCatalog both =
        MetricCatalog.of(
            json("{'metrics': [%s]}".formatted(metric("a.total", "t", "Mass", ""))),
            json(
                "{'definitions': [{'id': 'd', %s}], 'metrics': [%s]}"
                    .formatted(
                        LABELS,
                        metric(
                            "b",
                            "t",
                            "Mass",
                            ", 'formulas': [{'definition': 'd', 'role': 'usual', 'formula': 'a'}]"))));
    assertThat(both.metrics().stream().map(Metric::toString)).containsExactly("a.total", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'unit': 't'     | 'unit': 'tt'       | /metrics/0/unit   | a canonical symbol such as tCO2e/money",
        "'kind': 'Mass'  | 'kind': 'Volume'   | /metrics/0/kind   | the kind of the unit, Mass",
        "'stem': 'a'     | 'stem': 'b'        | /metrics/0/stem   | the id without its ending .total, a",
        "'id': 'a.total' | 'id': 'A'          | /metrics/0/id     | a metric id such as ghg.scope2",
        "'duration'      | 'month'            | /metrics/0/period | one of instant, duration",
        "'period':       | 'perod': 1, 'period': | /metrics/0/perod | one of id, stem",
        "'b', 'zh-Hans'  | 'b', 'zh-Hant2'    | /metrics/0/labels/zh-Hant2 | one of en, zh-Hant, zh-Hans"
      })
  void aFaultInAFileIsToldByItsPlace(String good, String bad, String pointer, String expected) {
    String file = "{'metrics': [%s]}".formatted(metric("a.total", "t", "Mass", ""));
    assertThat(file).contains(good);
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> MetricCatalog.of(json(file.replace(good, bad))))
        .satisfies(
            fault -> {
              assertThat(fault.pointer()).isEqualTo(pointer);
              assertThat(fault.expected()).startsWith(expected);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ", 'axes': ['colour'] | a.total uses the unknown axis colour",
        ", 'formulas': [{'definition': 'd', 'role': 'usual', 'formula': 'b'}] | a.total uses the unknown metric b",
        ", 'formulas': [{'definition': 'x', 'role': 'usual', 'formula': 'a'}] | a.total uses the unknown definition x",
        ", 'formulas': [{'definition': 'd', 'role': 'usual', 'formula': '[1 furlong]'}] | a.total uses the unknown unit furlong",
        ", 'formulas': [{'definition': 'd', 'role': 'usual', 'formula': 'sum(a over colour)'}] | a.total uses the unknown axis colour"
      })
  void whatAMetricUsesIsThere(String more, String message) {
    String file =
        "{'definitions': [{'id': 'd', %s}], 'metrics': [%s]}"
            .formatted(LABELS, metric("a.total", "t", "Mass", more));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricCatalog.of(json(file)))
        .withMessage(message);
  }

  @Test
  void idsAndStemsAreUnique() {
    Metric one = BUNDLED.get(MetricId.of("ghg.scope2"));
    Metric stem = Metric.builder(MetricId.of("ghg.scope2.total"), one.unit(), one.labels()).build();
    List<Axis> none = List.of();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MetricCatalog.of(none, List.of(), List.of(stem, stem)))
        .withMessage("two of one metric: ghg.scope2.total");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BUNDLED.with(none, List.of(), List.of(stem)))
        .withMessage("two of one stem: ghg.scope2");
  }

  @Test
  void aReferenceIsAMetricItsStemOrAPart() {
    assertThat(BUNDLED.reference(new Formula.Reference("headcount")).orElseThrow())
        .hasToString("headcount.total");
    assertThat(BUNDLED.reference(new Formula.Reference("headcount.gender.female")).orElseThrow())
        .hasToString("headcount.gender.female");
    assertThat(BUNDLED.reference(new Formula.Reference("share")).orElseThrow().metric().id())
        .hasToString("share");
    assertThat(BUNDLED.reference(new Formula.Reference("shares"))).isEmpty();
  }
}
