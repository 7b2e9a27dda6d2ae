package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.units.number.Rational;

/**
 * Figures that are many times those of the year before, or a small part of them.
 *
 * @param limit how many times
 */
record Jumps(Rational limit) implements Check {

  @Override
  public String id() {
    return "jumps";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : evidence.published()) {
      FactKey before = fact.key().in(fact.period().previous());
      evidence.facts().find(before).stream()
          .filter(other -> other.origin().isPublished())
          .findFirst()
          .flatMap(other -> check(other, fact, evidence))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> check(Fact before, Fact after, Evidence evidence) {
    Optional<Interval> first = evidence.canonical(before);
    Optional<Interval> second = evidence.canonical(after);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    boolean jumps = isBeyond(first.get(), second.get()) || isBeyond(second.get(), first.get());
    return jumps ? Optional.of(finding(before, after, evidence)) : Optional.empty();
  }

  /**
   * Whether the greater number is more than the limit times the smaller, whatever they stand for.
   */
  private boolean isBeyond(Interval smaller, Interval greater) {
    return smaller.low().signum() > 0 && greater.low().compareTo(smaller.high().times(limit)) > 0;
  }

  private Finding finding(Fact before, Fact after, Evidence evidence) {
    Rational times =
        evidence
            .canonical(after)
            .orElseThrow()
            .high()
            .dividedBy(evidence.canonical(before).orElseThrow().low());
    String text =
        times.compareTo(Rational.ONE) > 0
            ? "x " + Written.rounded(times, 1)
            : "/ " + Written.rounded(Rational.ONE.dividedBy(times), 1);
    return Finding.about(FindingKind.JUMP, Severity.NOTE, after)
        .resting(List.of(before))
        .proof(
            before.period()
                + ": "
                + Written.number(before)
                + "; "
                + after.period()
                + ": "
                + Written.number(after)
                + "; "
                + text)
        .proof("limit: " + limit)
        .sentence(
            Messages.text(
                "jump",
                "name",
                evidence.name(after.key()),
                "period",
                after.period().toString(),
                "printed",
                Written.number(after),
                "other",
                Written.number(before),
                "times",
                text,
                "limit",
                limit.toString()))
        .build();
  }
}
