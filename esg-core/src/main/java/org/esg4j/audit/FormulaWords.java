package org.esg4j.audit;

import org.esg4j.metric.Formula;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.PeriodType;

/** Formulas as a reader would say them. */
final class FormulaWords {
  private FormulaWords() {}

  static String of(Formula formula, MetricCatalog catalog) {
    if (formula instanceof Formula.Share share) {
      String part = of(share.part(), catalog);
      return part + " / (" + part + " + " + of(share.rest(), catalog) + ")";
    }
    if (formula instanceof Formula.Previous previous) {
      return "opening " + previous.formula();
    }
    if (formula instanceof Formula.Operation operation) {
      return of(operation.left(), catalog)
          + ' '
          + operation.operator().sign()
          + ' '
          + of(operation.right(), catalog);
    }
    boolean instant =
        formula instanceof Formula.Reference reference
            && catalog
                .reference(reference)
                .filter(path -> path.metric().period() == PeriodType.INSTANT)
                .isPresent();
    return instant ? "year-end " + formula : formula.toString();
  }
}
