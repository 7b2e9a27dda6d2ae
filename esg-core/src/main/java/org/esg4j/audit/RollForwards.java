package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.esg4j.fact.Fact;
import org.esg4j.metric.DeclaredFormula;

/** Stocks that do not follow from the stock before, what came and what went. */
final class RollForwards implements Check {

  @Override
  public String id() {
    return "roll-forward";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (AuditRules.RollForward rule : AuditRules.bundled().rollForwards()) {
      for (Fact stock : evidence.published()) {
        if (stock.metric().equals(rule.metric())
            && rule.axes().containsAll(stock.breakdown().categories().keySet())) {
          findings.addAll(check(stock, rule, evidence));
        }
      }
    }
    return findings;
  }

  private static List<Finding> check(Fact stock, AuditRules.RollForward rule, Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (DeclaredFormula formula : evidence.metric(stock).formulas()) {
      if (formula.definition().equals(rule.definition())) {
        Contradicted.of(
                stock,
                evidence.calculator().evaluate(stock.key(), formula, evidence.facts()),
                evidence)
            .filter(one -> restsOnPrint(one.inputs()))
            .ifPresent(
                one ->
                    findings.add(
                        Single.described(one, FindingKind.ROLL_FORWARD, "roll-forward", evidence)));
      }
    }
    return findings;
  }

  /** Whether nothing that a proof rests on was itself worked out. */
  static boolean restsOnPrint(Set<Fact> inputs) {
    return inputs.stream().allMatch(fact -> fact.derivation().isEmpty());
  }
}
