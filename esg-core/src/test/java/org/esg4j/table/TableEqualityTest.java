package org.esg4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Labels;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.junit.jupiter.api.Test;

/** Tables are equal if every part of them is, and their definitions are printed with them. */
class TableEqualityTest {
  private static final Method METHOD =
      new Method("own", 1, new Labels("Own way", "自訂方法", "自订方法"), "a / b", List.of());
  private static final Breakdown WOMEN = Breakdown.of("gender", "female");

  private static RatioTable<Quantity<Share>> ratios(Method method, int percent) {
    return new RatioTable<>(method, Map.of(WOMEN, new Outcome.Known<>(PERCENT.of(percent))));
  }

  private static CrossTableBuilder<People> stated() {
    return stated(5);
  }

  private static CrossTableBuilder<People> stated(long total) {
    return CrossTable.stating(PERSON).total(total).put("gender", "female", 2);
  }

  @Test
  void ratiosAreEqualByMethodAndRows() {
    Method second = new Method("own", 2, METHOD.labels(), "a / b", List.of());
    assertThat(ratios(METHOD, 5))
        .isEqualTo(ratios(METHOD, 5))
        .hasSameHashCodeAs(ratios(METHOD, 5))
        .isNotEqualTo(ratios(METHOD, 6))
        .isNotEqualTo(ratios(second, 5))
        .isNotEqualTo("ratios");
  }

  @Test
  void theDefinitionIsPrintedInThreeLanguages() {
    assertThat(ratios(METHOD, 5)).hasToString("gender.female  5 %\nOwn way: a / b (own, v1)");
    assertThat(ratios(METHOD, 5).in(Locale.forLanguageTag("zh-Hant")))
        .isEqualTo("gender.female  5 %\n自訂方法: a / b (own, v1)");
    assertThat(ratios(METHOD, 5).in(Locale.forLanguageTag("zh-Hans")))
        .isEqualTo("gender.female  5 %\n自订方法: a / b (own, v1)");
  }

  @Test
  void countsAreEqualByUnitSortAxesAndCells() {
    Map<Breakdown, Quantity<People>> cells = Map.of(WOMEN, PERSON.of(2));
    CrossTable<People> counted = CrossTable.ofCells(PERSON, List.of("gender"), cells);
    assertThat(stated().build())
        .isEqualTo(stated().build())
        .hasSameHashCodeAs(stated().build())
        .isNotEqualTo(stated(6).build())
        .isNotEqualTo(stated().put("level", "senior", 1).build())
        .isNotEqualTo(counted)
        .isNotEqualTo("counts");
    assertThat(counted)
        .isNotEqualTo(CrossTable.stating(PERSON).put("gender", "female", 2).build())
        .isEqualTo(CrossTable.ofCells(PERSON, List.of("gender"), cells));
    assertThat(CrossTable.ofCells(PERSON, List.of("gender"), Map.of()))
        .isNotEqualTo(CrossTable.ofCells(PERSON, List.of("level"), Map.of()))
        .isNotEqualTo(CrossTable.ofCells(HOUR, List.of("gender"), Map.of()));
  }

  @Test
  void aDeclaredSumIsOverThePartsOfATable() {
    CrossTable<People> parts =
        CrossTable.stating(PERSON).put("gender", "female", 2).put("gender", "male", 3).build();
    Ratio<Quantity<People>> sum =
        Ratio.declared(
            MetricCatalog.bundled(),
            Metrics.HEADCOUNT,
            "sum-of-parts",
            MetricTables.none().with(Metrics.HEADCOUNT, parts));
    assertThat(sum.total().orElseThrow()).isEqualTo(PERSON.of(5));
    assertThat(sum.method().toString())
        .isEqualTo("Sum of the parts: sum(headcount over gender) (sum-of-parts, v1)");
  }

  @Test
  void whatIsNotStatedIsSaid() {
    Ratio<Quantity<Share>> rate =
        Ratio.declared(
            MetricCatalog.bundled(),
            Metrics.TURNOVER,
            "leavers-over-closing",
            MetricTables.none().with(Metrics.HEADCOUNT, stated().build()));
    assertThat(rate.at(WOMEN).toString())
        .isEqualTo("not applicable (gender.female: leavers is not stated)");
  }
}
