package org.esg4j.audit;

import java.util.List;
import java.util.Optional;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.metric.DeclaredFormula;

/** What went, told by the stocks before and after and by what came. */
final class Stocks {
  private Stocks() {}

  /**
   * A number that is not printed, from stocks that are.
   *
   * @param flow the question about what went
   * @param evidence the figures
   * @return the way to it; empty if a stock is not printed, or people may have moved from one
   *     category to another
   */
  static Optional<Way> flow(FactKey flow, Evidence evidence) {
    for (DeclaredFormula formula : evidence.catalog().get(flow.metric()).formulas()) {
      if (isRollForward(formula, flow)) {
        Optional<Way> way =
            evidence
                .calculator()
                .evaluate(flow, formula, evidence.facts())
                .fact()
                .flatMap(Fact::derivation)
                .filter(derivation -> RollForwards.restsOnPrint(Way.inputsOf(derivation)))
                .flatMap(
                    derivation ->
                        evidence
                            .intervals()
                            .of(derivation)
                            .map(all -> new Way(formula.formula().toString(), derivation, all)));
        if (way.isPresent()) {
          return way;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRollForward(DeclaredFormula formula, FactKey flow) {
    List<AuditRules.RollForward> rules = AuditRules.bundled().rollForwards();
    return rules.stream()
        .anyMatch(
            rule ->
                rule.definition().equals(formula.definition())
                    && rule.axes().containsAll(flow.breakdown().categories().keySet()));
  }
}
