package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Fact;
import org.esg4j.fact.Origin;

/** A series of one figure that claims one emission factor for all of its years. */
final class Series {
  private Series() {}

  /** The finding, if other years of the series do show the factor, or several contradict it. */
  static Optional<Finding> of(List<Contradicted> years, Evidence evidence) {
    Contradicted first = years.get(0);
    FactorUse claimed = first.factors().get(0);
    List<Fact> others = confirmed(years, claimed, evidence);
    if (years.size() + others.size() < 2) {
      return Optional.empty();
    }
    List<String> spans =
        Stream.concat(years.stream().map(Contradicted::printed), others.stream())
            .map(fact -> fact.period().toString())
            .sorted()
            .toList();
    FindingBuilder finding =
        Finding.about(FindingKind.SERIES, Severity.INCONSISTENCY, first.printed())
            .period(spans.get(0) + "-" + spans.get(spans.size() - 1))
            .printed(
                years.stream()
                    .map(year -> Written.number(year.printed()))
                    .collect(Collectors.joining("; ")))
            .resting(years.stream().map(Contradicted::printed).toList())
            .resting(others);
    List<String> implied = new ArrayList<>();
    for (Contradicted year : years) {
      implied.add(ImpliedFactors.described(year, claimed, evidence));
    }
    implied.forEach(finding::proof);
    for (Fact other : others) {
      finding.proof(other.period() + ": " + Written.number(other) + " fits " + claimed.number());
    }
    return Optional.of(
        finding
            .children(
                years.stream()
                    .map(year -> Single.child(year, FindingKind.RECALCULATION, evidence))
                    .toList())
            .sentence(
                Messages.text(
                    "series",
                    "name",
                    evidence.name(first.printed().key()),
                    "claimed",
                    claimed.number() + " " + claimed.unit(),
                    "years",
                    years.stream()
                        .map(year -> year.printed().period().toString())
                        .collect(Collectors.joining(", ")),
                    "implied",
                    String.join("; ", implied)))
            .build());
  }

  /** Published figures of the series that the factor does give. */
  private static List<Fact> confirmed(
      List<Contradicted> years, FactorUse claimed, Evidence evidence) {
    Fact first = years.get(0).printed();
    return evidence.published().stream()
        .filter(fact -> fact.metric().equals(first.metric()))
        .filter(fact -> fact.breakdown().equals(first.breakdown()))
        .filter(fact -> fact.entity().equals(first.entity()))
        .filter(fact -> years.stream().noneMatch(year -> year.printed().equals(fact)))
        .filter(fact -> isWorkedOutWith(fact, claimed, evidence))
        .toList();
  }

  private static boolean isWorkedOutWith(Fact fact, FactorUse claimed, Evidence evidence) {
    return evidence.facts().find(fact.key()).stream()
        .filter(other -> other.origin() == Origin.CALCULATED)
        .anyMatch(
            other -> {
              List<FactorUse> used = new ArrayList<>();
              Contradicted.factors(other.derivation().orElseThrow(), used);
              return used.stream().anyMatch(factor -> factor.id().equals(claimed.id()));
            });
  }
}
