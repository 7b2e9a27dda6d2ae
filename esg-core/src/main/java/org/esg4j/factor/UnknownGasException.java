package org.esg4j.factor;

import java.io.Serial;
import java.util.Objects;

/** A gas whose global warming potential a set does not have: absent is not zero. */
public final class UnknownGasException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** The gas. */
  private final String gas;

  /** The id of the set. */
  private final String set;

  /**
   * Creates an exception.
   *
   * @param gas the gas
   * @param set the id of the set
   */
  public UnknownGasException(String gas, String set) {
    super("no global warming potential of " + gas + " in " + set);
    this.gas = Objects.requireNonNull(gas, "gas");
    this.set = Objects.requireNonNull(set, "set");
  }

  /**
   * Returns the gas.
   *
   * @return such as {@code HFC-41}
   */
  public String gas() {
    return gas;
  }

  /**
   * Returns the set.
   *
   * @return such as {@code AR4}
   */
  public String set() {
    return set;
  }
}
