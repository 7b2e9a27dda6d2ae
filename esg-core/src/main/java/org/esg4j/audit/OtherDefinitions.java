package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.calculation.Evaluation;
import org.esg4j.fact.Fact;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.FormulaRole;
import org.esg4j.metric.Labels;

/**
 * Figures that do not follow the usual definition because the report has another one.
 *
 * <p>That two figures or more break the usual definition and every figure that can be tested
 * follows another one is no contradiction: it says which definition the report has.
 */
final class OtherDefinitions {
  private static final int SEVERAL = 2;

  private final Evidence evidence;
  private final Map<String, List<Contradicted>> explained = new TreeMap<>();

  private OtherDefinitions(Evidence evidence) {
    this.evidence = evidence;
  }

  /** What another definition explains, by the definition. */
  static OtherDefinitions of(List<Contradicted> contradicted, Evidence evidence) {
    OtherDefinitions others = new OtherDefinitions(evidence);
    for (Contradicted one : contradicted) {
      fitting(one, evidence)
          .ifPresent(
              formula ->
                  others
                      .explained
                      .computeIfAbsent(
                          one.printed().entity() + " " + formula.definition(),
                          name -> new ArrayList<>())
                      .add(one));
    }
    others
        .explained
        .values()
        .removeIf(figures -> figures.size() < SEVERAL || !others.isFollowed(figures.get(0)));
    return others;
  }

  /** The formula of another definition that gives the printed figure. */
  static Optional<DeclaredFormula> fitting(Contradicted figure, Evidence evidence) {
    if (figure.formula().role() != FormulaRole.USUAL) {
      return Optional.empty();
    }
    Fact printed = figure.printed();
    return evidence.metric(printed).formulas().stream()
        .filter(formula -> formula.role() == FormulaRole.OPTION)
        .filter(formula -> !formula.definition().equals(figure.formula().definition()))
        .filter(formula -> fits(printed, formula, evidence).filter(fit -> fit).isPresent())
        .findFirst();
  }

  /** Whether a figure follows a formula; empty if that cannot be tested. */
  private static Optional<Boolean> fits(Fact printed, DeclaredFormula formula, Evidence evidence) {
    Evaluation evaluation =
        evidence.calculator().evaluate(printed.key(), formula, evidence.facts());
    return evaluation
        .fact()
        .map(result -> Contradicted.of(printed, evaluation, evidence).isEmpty());
  }

  /** Whether every figure of the entity that can be tested follows the other definition. */
  private boolean isFollowed(Contradicted figure) {
    String definition = fitting(figure, evidence).orElseThrow().definition();
    return evidence.published().stream()
        .filter(fact -> fact.entity().equals(figure.printed().entity()))
        .flatMap(
            fact ->
                evidence.metric(fact).formulas().stream()
                    .filter(formula -> formula.definition().equals(definition))
                    .flatMap(formula -> fits(fact, formula, evidence).stream()))
        .allMatch(fit -> fit);
  }

  List<Contradicted> explained() {
    return explained.values().stream().flatMap(List::stream).toList();
  }

  List<Inference> inferences() {
    return explained.values().stream().map(this::inference).toList();
  }

  private Inference inference(List<Contradicted> figures) {
    Contradicted first = figures.get(0);
    DeclaredFormula other = fitting(first, evidence).orElseThrow();
    Labels definition = evidence.catalog().definition(other.definition()).orElseThrow().labels();
    List<String> proof = new ArrayList<>();
    for (Contradicted figure : figures) {
      proof.add(
          figure.printed().id()
              + " "
              + figure.printed().period()
              + " \""
              + Written.number(figure.printed())
              + "\": "
              + fitting(figure, evidence).orElseThrow().formula()
              + ", not "
              + figure.formula().formula());
    }
    return new Inference(
        first.printed().id(),
        first.printed().entity().id(),
        "",
        true,
        Messages.text(
            "other-definition-told",
            "count",
            Integer.toString(figures.size()),
            "definition",
            definition),
        List.of(other.definition()),
        proof);
  }
}
