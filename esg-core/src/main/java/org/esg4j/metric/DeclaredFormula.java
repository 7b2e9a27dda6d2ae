package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A formula that works out a metric, with the definition it belongs to and the role it plays.
 *
 * <p>Formulas of one definition are ways to the same figure, such as a rate from its parts, and the
 * same rate as a weighted mean over a breakdown.
 *
 * @param definition the id of the definition, such as {@code leavers-over-closing}
 * @param role when the formula holds
 * @param formula the formula
 */
public record DeclaredFormula(String definition, FormulaRole role, Formula formula)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param definition the id of the definition, such as {@code leavers-over-closing}
   * @param role when the formula holds
   * @param formula the formula
   */
  public DeclaredFormula {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(formula, "formula");
  }
}
