package org.esg4j.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.esg4j.calculation.Evaluation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;

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
              .toList();
      if (!others.isEmpty() && evidence.canonical(best).isPresent()) {
        findings.add(finding(best, others, evidence));
      }
    }
    return findings;
  }

  private static Finding finding(Fact best, List<Fact> others, Evidence evidence) {
    FindingBuilder finding =
        Finding.about(FindingKind.CONTRADICTION, Severity.CONTRADICTION, best)
            .resting(others)
            .proof(Written.withPlace(best));
    others.forEach(other -> finding.proof(Written.withPlace(other)));
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

  /** What the formulas of the figure give, with one candidate alone in its place. */
  private static List<Evaluation> formulas(Fact candidate, Evidence evidence) {
    FactSet facts = evidence.facts();
    return evidence.calculator().evaluate(candidate.key(), facts).stream()
        .filter(evaluation -> evaluation.fact().isPresent())
        .toList();
  }
}
