package org.esg4j.scope2.instrument;

import java.io.Serial;
import java.util.Objects;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;

/**
 * More was claimed than there is: of an instrument, or for a record or site.
 *
 * <p>Nothing is cut down to fit, and nothing becomes negative: the caller decides which claim to
 * withdraw.
 */
public final class OverAllocationException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** What was claimed from or for. */
  private final String of;

  /** All claims together. */
  private final Quantity<Energy> claimed;

  /** What there is. */
  private final Quantity<Energy> available;

  /**
   * Creates the exception.
   *
   * @param of what was claimed from or for, such as "instrument gec-1" or "record sz-2024"
   * @param claimed all claims together
   * @param available what there is
   */
  public OverAllocationException(String of, Quantity<Energy> claimed, Quantity<Energy> available) {
    super(
        Objects.requireNonNull(of, "of") + ": " + claimed + " claimed of " + available + " there");
    this.of = of;
    this.claimed = Objects.requireNonNull(claimed, "claimed");
    this.available = Objects.requireNonNull(available, "available");
  }

  /**
   * What was claimed from or for.
   *
   * @return such as "instrument gec-1" or "record sz-2024"
   */
  public String of() {
    return of;
  }

  /**
   * All claims together.
   *
   * @return the sum, above {@link #available()}
   */
  public Quantity<Energy> claimed() {
    return claimed;
  }

  /**
   * What there is.
   *
   * @return the volume held, or the use that could be covered
   */
  public Quantity<Energy> available() {
    return available;
  }
}
