package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.esg4j.fact.Fact;
import org.esg4j.units.number.Rational;

/** Shares that no whole numbers give, such as 27.6 % of 9. */
final class WholeNumbers implements Check {

  @Override
  public String id() {
    return "whole-numbers";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    Map<Fact, List<Attainable>> byWhole = new TreeMap<>();
    for (Fact fact : evidence.facts()) {
      if (fact.origin().isPublished()) {
        Attainable.of(fact, evidence)
            .filter(Attainable::isEmpty)
            .ifPresent(
                share ->
                    byWhole.computeIfAbsent(share.whole(), whole -> new ArrayList<>()).add(share));
      }
    }
    List<Finding> findings = new ArrayList<>();
    byWhole.forEach(
        (whole, shares) -> {
          List<Finding> each = shares.stream().map(share -> finding(share, evidence)).toList();
          findings.add(each.size() == 1 ? each.get(0) : grouped(whole, shares, each, evidence));
        });
    return findings;
  }

  private static Finding finding(Attainable attainable, Evidence evidence) {
    Fact share = attainable.share();
    int decimals = share.decimals().orElse(0);
    Rational nearest = attainable.nearest();
    boolean lastDigit =
        nearest.minus(share.value().number()).abs().compareTo(share.slack().times(Rational.of(3)))
            <= 0;
    String whole = Written.number(attainable.whole());
    String should = Written.rounded(nearest, decimals);
    return Finding.about(
            FindingKind.UNATTAINABLE, lastDigit ? Severity.ROUNDING : Severity.INCONSISTENCY, share)
        .resting(List.of(attainable.whole()))
        .proof(
            "\""
                + Written.number(share)
                + "\" x "
                + whole
                + " = "
                + Written.between(attainable.part(), decimals))
        .proof(Written.between(attainable.part(), decimals) + " has no whole number")
        .suggestion(should)
        .sentence(
            Messages.text(
                "unattainable",
                "name",
                evidence.name(share.key()),
                "period",
                share.period().toString(),
                "printed",
                Written.number(share),
                "whole",
                whole,
                "recomputed",
                should))
        .build();
  }

  private static Finding grouped(
      Fact whole, List<Attainable> shares, List<Finding> each, Evidence evidence) {
    String printed =
        shares.stream()
            .map(share -> Written.number(share.share()))
            .distinct()
            .collect(Collectors.joining(", "));
    boolean rounding = each.stream().allMatch(finding -> finding.severity() == Severity.ROUNDING);
    FindingBuilder finding =
        Finding.about(
                FindingKind.UNATTAINABLE,
                rounding ? Severity.ROUNDING : Severity.INCONSISTENCY,
                shares.get(0).share())
            .metric(Ids.common(shares.stream().map(share -> share.share().id()).toList()))
            .printed(printed)
            .resting(shares.stream().map(Attainable::share).toList())
            .resting(List.of(whole))
            .children(each);
    new TreeSet<>(each).forEach(one -> finding.proof(one.proof().get(0)));
    return finding
        .proof("of " + Written.number(whole) + " only k / " + Written.number(whole) + " can be")
        .sentence(
            Messages.text(
                "unattainable-shares",
                "name",
                evidence.name(whole.key()),
                "period",
                whole.period().toString(),
                "printed",
                printed,
                "whole",
                Written.number(whole)))
        .build();
  }
}
