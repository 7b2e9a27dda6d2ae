package org.esg4j.units;

import java.io.Serial;

/** Thrown when two units are of different kinds, or of one kind with different qualifiers. */
public final class IncompatibleUnitsException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final ValueUnit from;
  private final ValueUnit to;

  IncompatibleUnitsException(ValueUnit from, ValueUnit to) {
    super("cannot convert " + described(from) + " to " + described(to));
    this.from = from;
    this.to = to;
  }

  private static String described(ValueUnit unit) {
    return unit.symbol()
        + (unit instanceof Unit<?> simple ? " (" + simple.description() + ")" : "");
  }

  /**
   * The unit of the value at hand.
   *
   * @return the unit to convert from
   */
  public ValueUnit from() {
    return from;
  }

  /**
   * The unit that was asked for.
   *
   * @return the unit to convert to
   */
  public ValueUnit to() {
    return to;
  }
}
