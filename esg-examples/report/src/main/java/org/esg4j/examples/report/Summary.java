package org.esg4j.examples.report;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.esg4j.audit.Finding;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.scope2.Grouping;
import org.esg4j.scope2.InstrumentStatement;
import org.esg4j.scope2.MethodResult;
import org.esg4j.scope2.Scope2Result;
import org.esg4j.units.QuantityFormatter;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;

/** The page that a person reads after a run: at most forty lines. */
final class Summary {
  private static final int MOST_FINDINGS = 12;
  private static final int DEFAULT_DECIMALS = 2;
  private static final int YEARS = 3;
  private static final QuantityFormatter ENGLISH =
      QuantityFormatter.of(Locale.ENGLISH).withDecimals(DEFAULT_DECIMALS, RoundingMode.HALF_UP);

  /** What a reader looks for first; figures that a report does not have are passed over. */
  private static final List<String> KEY_FIGURES =
      List.of(
          "ghg.scope2",
          "ghg.scope2.intensity.per-employee",
          "energy.total",
          "energy.electricity.intensity.per-employee",
          "water.intensity.per-employee",
          "waste.hazardous.intensity.per-employee",
          "waste.non-hazardous.intensity.per-employee",
          "headcount.total",
          "share.women.workforce",
          "suppliers.total");

  private final Report report;
  private final StringBuilder page = new StringBuilder();

  private Summary(Report report) {
    this.report = report;
  }

  static String of(Report report, Path directory) {
    return new Summary(report).written(directory);
  }

  private String written(Path directory) {
    FactSet facts = report.facts();
    long printed = facts.stream().filter(fact -> fact.origin().isPublished()).count();
    line(
        report.reportCase().issuer().english()
            + " "
            + report.reportCase().reportingYear()
            + ": "
            + printed
            + " printed numbers read, "
            + facts.origin(Origin.CALCULATED).size()
            + " figures calculated, "
            + report.audit().findings().size()
            + " findings");
    line("");
    keyFigures();
    report.scope2().ifPresent(this::scope2);
    line("");
    line("Findings: what the printed numbers contradict, or what could not be read");
    if (report.audit().findings().isEmpty()) {
      line("  none");
    }
    report.audit().findings().stream().limit(MOST_FINDINGS).forEach(this::finding);
    if (report.audit().findings().size() > MOST_FINDINGS) {
      line(
          "  and " + (report.audit().findings().size() - MOST_FINDINGS) + " more in findings.json");
    }
    line("");
    line("Content indexes: provisions by status");
    index(report.hkex());
    index(report.gri());
    line("");
    line("Written to " + directory);
    return page.toString();
  }

  private void keyFigures() {
    int year = report.reportCase().reportingYear();
    List<String> present = KEY_FIGURES.stream().filter(id -> calculated(id).isPresent()).toList();
    if (present.isEmpty()) {
      line("No key figure can be recomputed from what is printed");
      return;
    }
    row("Key figures, recomputed (printed)", Integer::toString, year);
    for (String id : present) {
      Metric metric = MetricCatalog.bundled().resolve(id).metric();
      ValueUnit unit = calculated(id).orElseThrow().value().unit();
      FactSet facts = report.facts().filter(fact -> fact.id().equals(id));
      row(
          metric.labels().en() + ", " + unit,
          y -> cell(facts.period(ReportingPeriod.ofYear(y)), metric, unit),
          year);
    }
  }

  private void scope2(Scope2Result result) {
    line("");
    line("Scope 2 by both methods, each line explained in scope2.en.txt");
    for (MethodResult method : List.of(result.locationBased(), result.marketBased())) {
      line(
          "  "
              + method.method().id()
              + ": "
              + ENGLISH.format(method.knownTotal())
              + (method.isComplete() ? "" : ", with gaps")
              + "; by site: "
              + method.by(Grouping.SITE).entrySet().stream()
                  .map(site -> site.getKey() + " " + ENGLISH.format(site.getValue()))
                  .collect(Collectors.joining(", ")));
    }
    for (InstrumentStatement statement : result.instruments()) {
      line("  " + statement);
    }
  }

  private Optional<Fact> calculated(String id) {
    return report.facts().origin(Origin.CALCULATED).stream()
        .filter(fact -> fact.id().equals(id))
        .findFirst();
  }

  private void row(String label, IntFunction<String> cell, int lastYear) {
    Object[] cells = new Object[YEARS + 1];
    cells[0] = label;
    for (int i = 1; i <= YEARS; i++) {
      cells[i] = cell.apply(lastYear - YEARS + i);
    }
    line(String.format(Locale.ROOT, "%-56s%22s%22s%22s", cells).stripTrailing());
  }

  private static String cell(FactSet facts, Metric metric, ValueUnit unit) {
    Optional<Fact> printed = facts.stream().filter(fact -> fact.origin().isPublished()).findFirst();
    int decimals = printed.map(fact -> decimals(fact, metric, unit)).orElse(DEFAULT_DECIMALS);
    String recomputed =
        facts.origin(Origin.CALCULATED).stream()
            .findFirst()
            .map(fact -> number(fact, metric, unit, decimals))
            .orElse("-");
    return printed
        .map(fact -> recomputed + " (" + number(fact, metric, unit, decimals) + ")")
        .orElse(recomputed);
  }

  private static String number(Fact fact, Metric metric, ValueUnit unit, int decimals) {
    return QuantityFormatter.of(Locale.ENGLISH)
        .withDecimals(decimals, RoundingMode.HALF_UP)
        .formatNumber(unit.of(fact.value().number().times(factor(fact, metric, unit))));
  }

  /** The decimals that show as much in a unit as print shows in its own. */
  private static int decimals(Fact printed, Metric metric, ValueUnit unit) {
    Rational factor = factor(printed, metric, unit);
    int smaller = factor.isDecimal() ? factor.toBigDecimal().stripTrailingZeros().scale() : 0;
    return printed.decimals().orElse(DEFAULT_DECIMALS) + Math.max(0, smaller);
  }

  /** What leads from the unit of a fact to another of its metric, by way of what stands for it. */
  private static Rational factor(Fact fact, Metric metric, ValueUnit unit) {
    return metric
        .factor(fact.value().unit())
        .orElse(Rational.ONE)
        .dividedBy(metric.factor(unit).orElse(Rational.ONE));
  }

  private void finding(Finding finding) {
    String said =
        switch (finding.kind()) {
          case NOT_UNDERSTOOD -> "not understood";
          case UNIT -> "in a unit that does not fit";
          default -> finding.recomputed().map(it -> "recomputed " + it.text()).orElse("see proof");
        };
    line(
        "  "
            + finding.period()
            + " "
            + finding.metric()
            + ": printed "
            + finding.printed()
            + ", "
            + said);
  }

  private void index(DisclosureIndex index) {
    Map<String, Long> counts =
        index.rows().stream()
            .filter(row -> !row.isSummary())
            .collect(
                Collectors.groupingBy(
                    row -> row.status().id(), TreeMap::new, Collectors.counting()));
    String list =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().replace('-', ' '))
            .collect(Collectors.joining(", "));
    line("  " + index.framework().edition().id() + ": " + list);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
