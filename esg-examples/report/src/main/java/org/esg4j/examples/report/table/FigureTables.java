package org.esg4j.examples.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Axis;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.units.ValueUnit;

/** Sorts the facts of a report into the tables of a plan. */
public final class FigureTables {
  private static final int YEARS = 3;

  private final MetricCatalog catalog;
  private final FactSet facts;
  private final TablePlan plan;
  private final List<Integer> years;

  private FigureTables(MetricCatalog catalog, FactSet facts, TablePlan plan, List<Integer> years) {
    this.catalog = catalog;
    this.facts = facts;
    this.plan = plan;
    this.years = years;
  }

  /**
   * The tables of a report.
   *
   * @param catalog the metrics
   * @param facts the figures of one entity
   * @param lastYear the year that the report is about
   * @param plan what stands where
   */
  public static FigureTables of(
      MetricCatalog catalog, FactSet facts, int lastYear, TablePlan plan) {
    List<Integer> years =
        IntStream.rangeClosed(lastYear - YEARS + 1, lastYear)
            .filter(year -> year == lastYear || !in(facts, year).isEmpty())
            .boxed()
            .toList();
    return new FigureTables(catalog, facts, plan, years);
  }

  private static FactSet in(FactSet facts, int year) {
    return facts.period(ReportingPeriod.ofYear(year));
  }

  /** The years that there are figures for, of the last three. */
  public List<Integer> years() {
    return years;
  }

  /** The tables that have rows. */
  public List<FigureTable> tables() {
    return plan.tables().stream().map(this::table).filter(table -> !table.isEmpty()).toList();
  }

  /** The rows of the figures that come first. */
  public List<FigureRow> key() {
    return totals(plan.key());
  }

  /** The rows that are drawn. */
  public List<FigureRow> charts() {
    return totals(plan.charts());
  }

  private List<FigureRow> totals(List<String> ids) {
    List<FigureRow> rows = new ArrayList<>();
    for (String id : ids) {
      Metric metric = catalog.get(MetricId.of(id));
      row(metric, Breakdown.TOTAL).ifPresent(rows::add);
    }
    return rows;
  }

  private FigureTable table(TablePlan.Table table) {
    List<FigureTable.Group> groups = new ArrayList<>();
    for (TablePlan.Group group : table.groups()) {
      List<FigureRow> rows = new ArrayList<>();
      for (Metric metric : metrics(group)) {
        for (Breakdown breakdown : breakdowns(metric)) {
          row(metric, breakdown).filter(this::isShown).ifPresent(rows::add);
        }
      }
      if (!rows.isEmpty()) {
        groups.add(new FigureTable.Group(group.labels(), rows));
      }
    }
    return new FigureTable(table.id(), table.labels(), years, groups);
  }

  /** Whether a row says more than what another one divides by. */
  private boolean isShown(FigureRow row) {
    return !plan.divisors().contains(row.metric().id().toString())
        || row.cells().stream().anyMatch(cell -> cell.given().isPresent());
  }

  /** The metrics of a group; of one that names none, all that no other names. */
  private List<Metric> metrics(TablePlan.Group group) {
    if (!group.metrics().isEmpty()) {
      return group.metrics().stream().map(MetricId::of).map(catalog::get).toList();
    }
    Set<String> named = new HashSet<>(plan.named().toList());
    return catalog.metrics().stream()
        .filter(metric -> !named.contains(metric.id().toString()))
        .toList();
  }

  /** The parts that there are figures for: the total, then by axis, categories in their order. */
  private List<Breakdown> breakdowns(Metric metric) {
    return facts.metric(metric.id()).stream()
        .map(Fact::breakdown)
        .distinct()
        .sorted(
            Comparator.comparing((Breakdown breakdown) -> breakdown.categories().size())
                .thenComparing(breakdown -> place(metric, breakdown))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Where a part stands among the others, by its first axis. */
  private int place(Metric metric, Breakdown breakdown) {
    if (breakdown.isTotal()) {
      return 0;
    }
    String axis = breakdown.categories().firstKey();
    List<String> known =
        catalog.axis(axis).stream()
            .flatMap(found -> found.categories().stream())
            .map(Axis.Category::id)
            .toList();
    int category = known.indexOf(breakdown.categories().get(axis));
    return metric.axes().indexOf(axis) * 1000 + (category < 0 ? known.size() : category);
  }

  private Optional<FigureRow> row(Metric metric, Breakdown breakdown) {
    FactSet all = facts.metric(metric.id()).breakdown(breakdown);
    List<FigureCell> cells = years.stream().map(year -> cell(year, in(all, year))).toList();
    return unit(cells).map(unit -> new FigureRow(metric, breakdown, unit, cells));
  }

  private static FigureCell cell(int year, FactSet facts) {
    ReportingPeriod period = ReportingPeriod.ofYear(year);
    Optional<Fact> given =
        facts.stream()
            .map(Fact::key)
            .findFirst()
            .flatMap(key -> facts.find(key).stream().findFirst())
            .filter(fact -> fact.origin() != Origin.CALCULATED);
    List<Fact> also =
        facts.stream()
            .filter(fact -> fact.origin() != Origin.CALCULATED)
            .filter(fact -> given.filter(shown -> shown.agreesWith(fact)).isEmpty())
            .toList();
    return new FigureCell(
        period, given, also, facts.origin(Origin.CALCULATED).stream().findFirst());
  }

  /** The unit that the latest given figure is in, else the latest calculated one. */
  private static Optional<ValueUnit> unit(List<FigureCell> cells) {
    List<Fact> given = cells.stream().map(FigureCell::given).flatMap(Optional::stream).toList();
    List<Fact> any = cells.stream().map(FigureCell::shown).flatMap(Optional::stream).toList();
    List<Fact> source = given.isEmpty() ? any : given;
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(source.get(source.size() - 1).value().unit());
  }
}
