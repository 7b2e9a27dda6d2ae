package org.esg4j.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.BreakdownAsked;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.IntensityAsked;
import org.esg4j.index.framework.QuantityAsked;
import org.esg4j.index.framework.TotalAsked;
import org.esg4j.index.mapping.MetricUse;

/** Compares one quantity that a provision asks for with the figures that are there. */
final class AskCheck {
  private final Framework framework;
  private final QuantityAsked ask;
  private final List<Used> used;

  /** What is there of a quantity: anything at all, and what lacks. */
  record Found(boolean anything, List<Lack> lacks) {}

  /**
   * A check of a quantity.
   *
   * @param used the figures that answer it, exactly or in part
   */
  AskCheck(Framework framework, QuantityAsked ask, List<Used> used) {
    this.framework = framework;
    this.ask = ask;
    this.used = used;
  }

  /** What is there for a period, and for the years before it that the quantity is asked for. */
  Found check(ReportingPeriod period) {
    Found now = in(period);
    Set<Lack> lacks = new LinkedHashSet<>(now.lacks());
    ReportingPeriod before = period;
    for (int year = 1; year < ask.years() && now.anything(); year++) {
      before = before.previous();
      Found then = in(before);
      if (!then.anything() || !now.lacks().containsAll(then.lacks())) {
        lacks.add(Lacks.year(before));
      }
    }
    return new Found(now.anything(), List.copyOf(lacks));
  }

  private Found in(ReportingPeriod period) {
    List<Used> there = used.stream().filter(each -> each.isIn(period)).toList();
    if (there.isEmpty()) {
      return new Found(false, List.of(Lacks.figure(ask.labels())));
    }
    Set<Lack> lacks = new LinkedHashSet<>();
    boolean parts = false;
    for (BreakdownAsked breakdown : ask.breakdowns()) {
      List<Lack> open = breakdown(breakdown, there);
      parts |= open.isEmpty();
      if (breakdown.required()) {
        lacks.addAll(open);
      }
    }
    boolean totalNeeded =
        ask.total() == TotalAsked.REQUIRED || (ask.total() == TotalAsked.OR_PARTS && !parts);
    if (totalNeeded) {
      lacks.addAll(single(there, AskCheck::isTotal, Lacks.total()));
    }
    if (ask.intensity() == IntensityAsked.REQUIRED) {
      lacks.addAll(single(there, each -> each.use().isIntensity(), Lacks.intensity()));
    }
    return new Found(true, List.copyOf(lacks));
  }

  private static boolean isTotal(Used used) {
    return !used.use().isIntensity() && used.use().axis().isEmpty();
  }

  /** What lacks of a component that one exact figure answers. */
  private static List<Lack> single(List<Used> there, Predicate<Used> component, Lack lack) {
    List<Used> fitting = there.stream().filter(component).toList();
    if (fitting.stream().anyMatch(Used::isExact)) {
      return List.of();
    }
    return fitting.isEmpty() ? List.of(lack) : details(fitting);
  }

  private List<Lack> breakdown(BreakdownAsked asked, List<Used> there) {
    List<Used> onAxis =
        there.stream().filter(each -> each.use().axis().equals(asked.axis())).toList();
    List<Used> exact = onAxis.stream().filter(Used::isExact).toList();
    if (isWhole(asked, exact, there)) {
      return List.of();
    }
    if (onAxis.isEmpty()) {
      return List.of(Lacks.breakdown(framework.axis(asked.axis())));
    }
    return exact.size() == onAxis.size()
        ? List.of(Lacks.only(framework.axis(asked.axis()), categories(onAxis)))
        : details(onAxis);
  }

  /** Whether there are enough categories, or a single one that is the total. */
  private static boolean isWhole(BreakdownAsked asked, List<Used> onAxis, List<Used> there) {
    List<String> categories = categories(onAxis);
    return categories.size() >= asked.least()
        || (categories.size() == 1
            && onAxis.stream()
                .anyMatch(
                    part ->
                        there.stream()
                            .filter(AskCheck::isTotal)
                            .anyMatch(total -> total.fact().agreesWith(part.fact()))));
  }

  private static List<String> categories(List<Used> onAxis) {
    return onAxis.stream().map(Used::category).distinct().sorted().toList();
  }

  private static List<Lack> details(List<Used> partial) {
    List<Lack> details = new ArrayList<>();
    partial.stream()
        .map(Used::use)
        .map(MetricUse::lacks)
        .forEach(lacks -> lacks.map(Lacks::detail).ifPresent(details::add));
    return details.stream().distinct().toList();
  }
}
