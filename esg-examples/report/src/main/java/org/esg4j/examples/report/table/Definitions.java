package org.esg4j.examples.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Definition;
import org.esg4j.metric.Formula;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Source;

/** The definitions that the calculated figures of a table rest on, numbered from 1. */
public final class Definitions {
  private final MetricCatalog catalog;
  private final Map<Use, Note> notes = new LinkedHashMap<>();

  /** A definition as one metric uses it. */
  private record Use(Metric metric, String definition) {}

  /**
   * A definition as it stands under a table.
   *
   * @param number what the rows call it
   * @param metric the metric that uses it
   * @param definition its name and version
   * @param formula the formula
   */
  public record Note(int number, Metric metric, Definition definition, Formula formula) {

    /** The definition in a sentence: metric, name, formula in words. */
    public String sentence(Words words, MetricCatalog catalog, Figures figures) {
      return words.say(
          "definition",
          words.of(metric.labels()),
          words.of(definition.labels()),
          new FormulaWords(catalog, words, figures).of(formula));
    }

    /** Definition, version and formula as the catalogue writes them. */
    public String code() {
      return definition.id() + " v" + definition.version() + ": " + metric.id() + " = " + formula;
    }

    /** The clauses that ask for the metric; none for practice. */
    public List<Source> sources() {
      return metric.sources();
    }
  }

  private Definitions(MetricCatalog catalog) {
    this.catalog = catalog;
  }

  /** The definitions behind a table, in the order of its rows. */
  public static Definitions of(FigureTable table, MetricCatalog catalog) {
    Definitions definitions = new Definitions(catalog);
    for (FigureRow row : table.rows()) {
      for (Fact fact : row.calculated()) {
        application(fact).ifPresent(used -> definitions.add(row.metric(), used));
      }
    }
    return definitions;
  }

  private static Optional<Derivation.Application> application(Fact fact) {
    return fact.derivation()
        .filter(Derivation.Application.class::isInstance)
        .map(Derivation.Application.class::cast);
  }

  private void add(Metric metric, Derivation.Application used) {
    notes.computeIfAbsent(
        new Use(metric, used.definition()),
        use ->
            new Note(
                notes.size() + 1,
                metric,
                catalog.definition(use.definition()).orElseThrow(),
                formula(metric, used)));
  }

  /** The formula as declared; as applied where the metric declares several by one name. */
  private static Formula formula(Metric metric, Derivation.Application used) {
    List<Formula> declared =
        metric.formulas().stream()
            .filter(formula -> formula.definition().equals(used.definition()))
            .map(DeclaredFormula::formula)
            .toList();
    return declared.size() == 1 ? declared.get(0) : Formula.parse(used.formula());
  }

  /** The numbers of the definitions that a row rests on. */
  public List<Integer> numbers(FigureRow row) {
    return row.calculated().stream()
        .flatMap(fact -> application(fact).stream())
        .map(used -> new Use(row.metric(), used.definition()))
        .distinct()
        .flatMap(use -> Stream.ofNullable(notes.get(use)))
        .map(Note::number)
        .sorted()
        .toList();
  }

  /** The definitions in the order of their numbers. */
  public List<Note> notes() {
    return List.copyOf(notes.values());
  }
}
