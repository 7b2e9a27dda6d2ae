package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.fact.Fact;

/** Groups contradictions that one wrong number behind them explains. */
final class Causes {
  private final Evidence evidence;
  private final List<Contradicted> open;
  private final List<Finding> findings = new ArrayList<>();

  private Causes(List<Contradicted> contradicted, Evidence evidence) {
    this.open = new ArrayList<>(contradicted);
    this.evidence = evidence;
  }

  static List<Finding> of(List<Contradicted> contradicted, Evidence evidence) {
    Causes causes = new Causes(contradicted, evidence);
    for (Optional<Cause> cause = causes.next(); cause.isPresent(); cause = causes.next()) {
      causes.open.removeAll(cause.get().explained());
      causes.findings.add(cause.get().finding(evidence));
    }
    causes.series();
    causes.open.forEach(one -> causes.findings.add(Single.finding(one, evidence)));
    return causes.findings;
  }

  /** The input that explains most of what is open, if one explains two contradictions or more. */
  private Optional<Cause> next() {
    Map<Fact, List<Contradicted>> byInput = new TreeMap<>();
    for (Contradicted one : open) {
      for (Fact input : one.inputs()) {
        byInput.computeIfAbsent(input, fact -> new ArrayList<>()).add(one);
      }
    }
    Optional<Cause> best = Optional.empty();
    for (Map.Entry<Fact, List<Contradicted>> entry : byInput.entrySet()) {
      Optional<Cause> cause = Cause.of(entry.getKey(), entry.getValue(), evidence);
      if (cause.isPresent() && best.filter(cause.get()::isNoBetterThan).isEmpty()) {
        best = cause;
      }
    }
    return best;
  }

  /** Groups the years of one figure that claim the same emission factor. */
  private void series() {
    Map<String, List<Contradicted>> byFactor = new TreeMap<>();
    for (Contradicted one : open) {
      if (!one.factors().isEmpty()) {
        String group =
            one.printed().entity() + " " + one.printed().id() + " " + one.factors().get(0).id();
        byFactor.computeIfAbsent(group, name -> new ArrayList<>()).add(one);
      }
    }
    for (List<Contradicted> years : byFactor.values()) {
      Series.of(years, evidence)
          .ifPresent(
              finding -> {
                open.removeAll(years);
                findings.add(finding);
              });
    }
  }
}
