package org.esg4j.bulk;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import org.esg4j.units.kind.Kind;

/** The serialized form of a sum: what is summed, the sums, and what could not be added. */
final class SumForm<N extends Kind, D extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final ReadingPlan<N, D> plan;
  private final byte[] cells;
  private final byte[] faults;

  SumForm(ReadingPlan<N, D> plan, CellSums sums, FaultLog faults) {
    this.plan = plan;
    this.cells = CellBytes.write(sums);
    this.faults = faults.toBytes();
  }

  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (plan == null || cells == null || faults == null) {
      throw new InvalidObjectException("a ReadingSum has a plan, sums and faults");
    }
    return new ReadingSum<>(
        plan, CellBytes.read(cells, plan.cells()), FaultLog.of(faults, plan.mostFaults()));
  }
}
