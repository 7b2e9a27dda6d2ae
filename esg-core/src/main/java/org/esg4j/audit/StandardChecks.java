package org.esg4j.audit;

import java.util.List;

/** The checks that every audit makes unless told otherwise. */
final class StandardChecks {
  private StandardChecks() {}

  static List<Check> all() {
    return List.of(
        new Recalculation(),
        new StatedTwice(),
        new Partition(),
        new WholeNumbers(),
        new RateDefinitions(),
        new FactorCheck(),
        new Divisors(),
        new ShareSums(),
        new MeanRange(),
        new RollForwards(),
        new UnitFit());
  }
}
