package org.esg4j.calculation;

import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Formula;
import org.esg4j.metric.Formula.Mean;
import org.esg4j.metric.Formula.Operation;
import org.esg4j.metric.Formula.Previous;
import org.esg4j.metric.Formula.Reference;
import org.esg4j.metric.Formula.Share;
import org.esg4j.metric.Formula.Sum;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;

/** What the references of a formula mean at a breakdown. */
final class References {
  private References() {}

  /** Whether a reference names the total, whatever the breakdown of the figure worked out. */
  static boolean isPinned(Reference reference, MetricPath path) {
    String id = path.metric().id().toString();
    return reference.id().equals(id) && !path.metric().id().stem().equals(id);
  }

  /** The formula with the breakdown put in, so that it can be read alone. */
  static Formula at(Formula formula, Breakdown breakdown, MetricCatalog catalog) {
    if (formula instanceof Reference reference) {
      return reference(reference, breakdown, catalog, false);
    }
    if (formula instanceof Operation operation) {
      return new Operation(
          operation.operator(),
          at(operation.left(), breakdown, catalog),
          at(operation.right(), breakdown, catalog));
    }
    if (formula instanceof Share share) {
      return new Share(at(share.part(), breakdown, catalog), at(share.rest(), breakdown, catalog));
    }
    if (formula instanceof Previous previous) {
      return new Previous(at(previous.formula(), breakdown, catalog));
    }
    if (formula instanceof Sum sum) {
      return new Sum(reference(sum.term(), breakdown, catalog, true), sum.axis());
    }
    if (formula instanceof Mean mean) {
      return new Mean(
          reference(mean.term(), breakdown, catalog, true),
          reference(mean.weight(), breakdown, catalog, true),
          mean.axis());
    }
    return formula;
  }

  /** A reference with the breakdown put in; the stem alone where an axis is still to come. */
  private static Reference reference(
      Reference reference, Breakdown breakdown, MetricCatalog catalog, boolean beforeAxis) {
    MetricPath path = catalog.reference(reference).orElseThrow();
    if (isPinned(reference, path)) {
      return reference;
    }
    Breakdown whole = breakdown.with(path.breakdown());
    return new Reference(
        beforeAxis && whole.isTotal() ? path.metric().id().stem() : path.metric().id().at(whole));
  }
}
