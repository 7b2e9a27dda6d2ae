package org.esg4j.examples.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.junit.jupiter.api.Test;

/** The bundled plan and the bundled catalogue speak of the same metrics. */
class TablePlanTest {
  private static final TablePlan PLAN = TablePlan.bundled();

  @Test
  void everyMetricIsInTheCatalogue() {
    Stream.of(PLAN.key(), PLAN.charts(), PLAN.divisors(), PLAN.named().toList())
        .flatMap(List::stream)
        .forEach(
            id -> assertThat(MetricCatalog.bundled().find(MetricId.of(id))).as(id).isPresent());
  }

  @Test
  void noMetricStandsTwice() {
    Set<String> seen = new HashSet<>();
    assertThat(PLAN.named().filter(id -> !seen.add(id))).isEmpty();
  }

  @Test
  void oneGroupTakesAllThatIsNotNamed() {
    assertThat(PLAN.tables().stream().flatMap(table -> table.groups().stream()))
        .filteredOn(group -> group.metrics().isEmpty())
        .hasSize(1);
  }
}
