package org.esg4j.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.PrintedAs;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.framework.QuantityAsked;
import org.esg4j.units.Units;
import org.esg4j.units.ValueUnit;

/** The figures that a row shows: those that answer, and those that stand beside. */
record Evidence(List<RowFigure> figures, List<String> related, List<String> places) {
  static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

  Evidence {
    figures = List.copyOf(figures);
    related = List.copyOf(related);
    places = List.copyOf(places);
  }

  /** What a row shows of the figures that serve its provision. */
  static Evidence of(Provision provision, List<Used> used) {
    Map<FactKey, RowFigure> best = new LinkedHashMap<>();
    for (Used each : used) {
      if (!each.isRelated()) {
        RowFigure figure = figure(provision, each);
        best.merge(
            each.fact().key(),
            figure,
            (first, next) -> first.partial() ? better(first, next) : first);
      }
    }
    List<String> beside =
        used.stream().filter(Used::isRelated).map(each -> each.fact().id()).distinct().toList();
    return new Evidence(List.copyOf(best.values()), beside, places(used));
  }

  /** Of two uses of the same fact the exact one; of two facts the one that comes first. */
  private static RowFigure better(RowFigure first, RowFigure next) {
    return first.fact().equals(next.fact()) ? next : first;
  }

  private static RowFigure figure(Provision provision, Used used) {
    Fact fact = used.fact();
    ValueUnit own = fact.value().unit();
    for (QuantityAsked ask : provision.asks()) {
      boolean converts = !ask.unit().isEmpty() && !ask.unit().equals(own.symbol());
      if (converts && ask.id().equals(used.use().ask())) {
        return RowFigure.of(fact, Units.parse(ask.unit()), !used.isExact());
      }
    }
    return RowFigure.of(fact, own, !used.isExact());
  }

  /** The places where the figures that answer are printed, each once. */
  private static List<String> places(List<Used> used) {
    return used.stream()
        .filter(each -> !each.isRelated())
        .flatMap(each -> each.fact().printed().stream())
        .map(PrintedAs::where)
        .filter(where -> !where.isBlank())
        .distinct()
        .toList();
  }
}
