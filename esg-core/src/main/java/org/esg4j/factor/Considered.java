package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A factor that was considered for a query, and what became of it.
 *
 * @param factor the factor
 * @param set the set it lies in
 * @param verdict what became of it
 */
public record Considered(EmissionFactor factor, SetIdentity set, Verdict verdict)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all three are there.
   *
   * @param factor the factor
   * @param set the set it lies in
   * @param verdict what became of it
   */
  public Considered {
    Objects.requireNonNull(factor, "factor");
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(verdict, "verdict");
  }

  /**
   * Returns factor and verdict in one line.
   *
   * @return such as "cn-national-avg-2023: 0.5306 tCO2/MWh - not yet published"
   */
  @Override
  public String toString() {
    return factor + " - " + verdict;
  }
}
