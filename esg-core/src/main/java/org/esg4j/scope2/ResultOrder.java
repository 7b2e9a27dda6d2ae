package org.esg4j.scope2;

import java.util.Comparator;
import org.esg4j.scope2.activity.EnergyConsumption;

/** The order in which results list things, whatever the order of the input. */
final class ResultOrder {
  static final Comparator<EnergyConsumption> RECORDS = Comparator.comparing(EnergyConsumption::id);

  static final Comparator<Load> LOADS = Comparator.comparing(Load::record, RECORDS);

  static final Comparator<Exclusion> EXCLUSIONS = Comparator.comparing(Exclusion::record, RECORDS);

  static final Comparator<Scope2Line> LINES =
      Comparator.comparing(Scope2Line::record, RECORDS).thenComparingInt(Scope2Line::part);

  static final Comparator<InstrumentStatement> STATEMENTS =
      Comparator.comparing(statement -> statement.instrument().id());

  private ResultOrder() {}
}
