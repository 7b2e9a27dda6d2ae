package org.esg4j.scope2.instrument;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.esg4j.factor.EnergyCarrier;
import org.jspecify.annotations.Nullable;

/** What may be said of an instrument beside what it is. */
record InstrumentTerms(
    EnergyCarrier carrier,
    @Nullable String system,
    ArrayList<CriterionCheck> checks,
    ArrayList<Assignment> assignments)
    implements Serializable {
  static final InstrumentTerms NOT_STATED =
      new InstrumentTerms(EnergyCarrier.ELECTRICITY, null, new ArrayList<>(), new ArrayList<>());

  @Serial private static final long serialVersionUID = 1L;

  InstrumentTerms carrier(EnergyCarrier other) {
    return new InstrumentTerms(other, system, checks, assignments);
  }

  InstrumentTerms system(String other) {
    return new InstrumentTerms(carrier, other, checks, assignments);
  }

  InstrumentTerms checked(Collection<CriterionCheck> more) {
    ArrayList<CriterionCheck> all = new ArrayList<>(checks);
    for (CriterionCheck check : more) {
      if (all.stream().anyMatch(one -> one.criterion().equals(check.criterion()))) {
        throw new IllegalArgumentException("criterion " + check.criterion() + " is checked twice");
      }
      all.add(check);
    }
    return new InstrumentTerms(carrier, system, all, assignments);
  }

  InstrumentTerms assigned(Assignment assignment) {
    ArrayList<Assignment> all = new ArrayList<>(assignments);
    all.addAll(List.of(assignment));
    return new InstrumentTerms(carrier, system, checks, all);
  }
}
