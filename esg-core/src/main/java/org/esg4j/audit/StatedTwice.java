package org.esg4j.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.esg4j.calculation.Evaluation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Formula;

/** One figure stated several times, in tables or in the text, with numbers that do not agree. */
final class StatedTwice implements Check {

  @Override
  public String id() {
    return "stated-twice";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (Fact best : evidence.published()) {
      List<Fact> others =
          evidence.facts().find(best.key()).stream()
              .filter(other -> other.origin().isPublished())
              .filter(other -> !other.equals(best) && !evidence.agree(best, other))
              .filter(other -> !isExplained(best, other, evidence))
              .toList();
      if (!others.isEmpty() && evidence.canonical(best).isPresent()) {
        findings.add(finding(best, others, evidence));
      }
    }
    return findings;
  }

  /** Whether the other number is wrong by itself, and said to be so. */
  private static boolean isExplained(Fact best, Fact other, Evidence evidence) {
    return Attainable.of(other, evidence).filter(Attainable::isEmpty).isPresent()
        && Attainable.of(best, evidence).filter(Attainable::isEmpty).isEmpty();
  }

  private static Finding finding(Fact best, List<Fact> others, Evidence evidence) {
    FindingBuilder finding =
        Finding.about(FindingKind.CONTRADICTION, Severity.CONTRADICTION, best)
            .resting(others)
            .proof(Written.withPlace(best));
    others.forEach(other -> finding.proof(Written.withPlace(other)));
    totals(best, others, evidence, finding);
    Set<String> supported = new LinkedHashSet<>();
    for (Fact candidate : all(best, others)) {
      for (Evaluation evaluation : formulas(candidate, evidence)) {
        boolean fits = Contradicted.of(candidate, evaluation, evidence).isEmpty();
        finding.proof(
            evaluation.fact().orElseThrow().derivation().orElseThrow().inWords()
                + (fits ? " = " : " != ")
                + Written.number(candidate));
        if (fits) {
          supported.add(Written.number(candidate));
        }
      }
    }
    if (supported.size() == 1) {
      finding.suggestion(supported.iterator().next());
    }
    return finding
        .sentence(
            Messages.text(
                "contradiction",
                "name",
                evidence.name(best.key()),
                "period",
                best.period().toString(),
                "printed",
                Written.withPlace(best),
                "other",
                String.join("; ", others.stream().map(Written::withPlace).toList())))
        .build();
  }

  private static List<Fact> all(Fact best, List<Fact> others) {
    List<Fact> all = new ArrayList<>(List.of(best));
    all.addAll(others);
    return all;
  }

  private static List<Evaluation> formulas(Fact candidate, Evidence evidence) {
    return evidence.evaluations(candidate.key());
  }

  /** Puts each candidate into the totals that it is a part of, and notes what does not fit. */
  private static void totals(
      Fact best, List<Fact> others, Evidence evidence, FindingBuilder finding) {
    for (String axis : best.breakdown().categories().keySet()) {
      FactKey total = best.key().at(best.breakdown().without(axis));
      for (Fact printed : evidence.published()) {
        if (printed.key().equals(total)) {
          all(best, others).forEach(part -> total(part, printed, axis, evidence, finding));
        }
      }
    }
  }

  private static void total(
      Fact part, Fact total, String axis, Evidence evidence, FindingBuilder finding) {
    FactSet alone =
        evidence.facts().filter(fact -> !fact.key().equals(part.key()) || fact.equals(part));
    for (DeclaredFormula formula : evidence.calculator().formulas(evidence.metric(total))) {
      if (formula.formula() instanceof Formula.Sum sum && sum.axis().equals(axis)) {
        Evaluation evaluation = evidence.calculator().evaluate(total.key(), formula, alone);
        evaluation
            .fact()
            .ifPresent(
                fact ->
                    finding.proof(
                        fact.derivation().orElseThrow().inWords()
                            + (Contradicted.of(total, evaluation, evidence).isEmpty()
                                ? " = "
                                : " != ")
                            + Written.number(total)));
      }
    }
  }
}
