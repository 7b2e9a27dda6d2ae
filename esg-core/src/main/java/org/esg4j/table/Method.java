package org.esg4j.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Definition;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.metric.Source;

/**
 * How a figure was worked out: a definition with its name, version, formula and sources, which
 * travels with the figure and is printed beside it.
 *
 * @param id the definition, such as {@code leavers-over-closing}
 * @param version counted from 1; raised when the same id comes to mean another calculation
 * @param labels the definition in words
 * @param formula the formula over metrics, such as {@code leavers / headcount}
 * @param sources the clauses that ask for it, with how far they were checked; none for practice
 */
public record Method(String id, int version, Labels labels, String formula, List<Source> sources)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param id the definition, such as {@code leavers-over-closing}
   * @param version counted from 1; raised when the same id comes to mean another calculation
   * @param labels the definition in words
   * @param formula the formula over metrics, such as {@code leavers / headcount}
   * @param sources the clauses that ask for it, with how far they were checked; none for practice
   * @throws IllegalArgumentException if the version is below 1
   */
  public Method {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(formula, "formula");
    sources = List.copyOf(sources);
    if (version < 1) {
      throw new IllegalArgumentException("a version is counted from 1, not " + version);
    }
  }

  /**
   * The method of a definition that a metric declares.
   *
   * @param catalog the metrics
   * @param metric the metric
   * @param definition the id of one of its definitions
   * @return the method, with the first formula of the definition
   * @throws IllegalArgumentException if the metric is not known or has no such definition
   */
  public static Method declared(MetricCatalog catalog, MetricId metric, String definition) {
    Metric found = catalog.get(metric);
    DeclaredFormula formula =
        found.formulas().stream()
            .filter(declared -> declared.definition().equals(definition))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(metric + " has no definition " + definition));
    Definition named = catalog.definition(definition).orElseThrow();
    return new Method(
        definition, named.version(), named.labels(), formula.formula().toString(), found.sources());
  }

  /**
   * The definition as it is printed under a table.
   *
   * @param locale English unless it is a Chinese one
   * @return the words, the formula, the id and the version
   */
  public String in(Locale locale) {
    return labels.in(locale) + ": " + formula + " (" + id + ", v" + version + ")";
  }

  /**
   * The definition in English.
   *
   * @return as {@link #in(Locale)} gives it
   */
  @Override
  public String toString() {
    return in(Locale.ROOT);
  }
}
