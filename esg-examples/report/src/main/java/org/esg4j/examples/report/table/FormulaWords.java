package org.esg4j.examples.report.table;

import java.util.Locale;
import org.esg4j.examples.report.words.Words;
import org.esg4j.metric.Axis;
import org.esg4j.metric.Formula;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;

/** Writes a formula with the names of what it is about: employees who left ÷ employees. */
final class FormulaWords {
  private final MetricCatalog catalog;
  private final Words words;
  private final Figures figures;

  FormulaWords(MetricCatalog catalog, Words words, Figures figures) {
    this.catalog = catalog;
    this.words = words;
    this.figures = figures;
  }

  String of(Formula formula) {
    if (formula instanceof Formula.Reference reference) {
      return reference(reference);
    }
    if (formula instanceof Formula.Constant constant) {
      return (constant.number().toPlainString() + ' ' + constant.unit()).trim();
    }
    if (formula instanceof Formula.Operation operation) {
      return words.say(
          "formula-" + operation.operator().name().toLowerCase(Locale.ROOT),
          enclosed(operation.left()),
          enclosed(operation.right()));
    }
    if (formula instanceof Formula.Sum sum) {
      return words.say("formula-sum", of(sum.term()), axis(sum.axis()));
    }
    if (formula instanceof Formula.Mean mean) {
      return words.say("formula-mean", of(mean.term()), of(mean.weight()), axis(mean.axis()));
    }
    if (formula instanceof Formula.Share share) {
      return words.say("formula-share", enclosed(share.part()), enclosed(share.rest()));
    }
    return words.say("formula-previous", of(((Formula.Previous) formula).formula()));
  }

  private String enclosed(Formula formula) {
    return formula instanceof Formula.Operation
        ? words.say("formula-enclosed", of(formula))
        : of(formula);
  }

  private String reference(Formula.Reference reference) {
    return catalog
        .reference(reference)
        .map(
            path -> {
              String label = words.of(path.metric().labels());
              if (!path.breakdown().isTotal()) {
                return words.say("metric-and-part", label, figures.part(path.breakdown()));
              }
              MetricId id = path.metric().id();
              boolean whole =
                  reference.id().equals(id.toString()) && !reference.id().equals(id.stem());
              return whole ? words.say("metric-in-total", label) : label;
            })
        .orElse(reference.id());
  }

  private String axis(String id) {
    return catalog.axis(id).map(Axis::labels).map(words::of).orElse(id);
  }
}
