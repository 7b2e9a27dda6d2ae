package org.esg4j.scope2;

import java.util.Locale;

/**
 * How the volume of instruments that is not assigned explicitly is spread over uses of energy in
 * the same market, carrier and time.
 *
 * <p>Instruments of an earlier step of the market rules always come before those of a later one.
 */
public enum AllocationRule {
  /** Instruments in the order given cover records in the order given, each as far as it goes. */
  IN_ORDER,

  /**
   * All instruments of a step cover all records together, each in proportion; the order in which
   * they are given makes no difference.
   */
  PRO_RATA;

  /**
   * The name of this rule in data.
   *
   * @return such as {@code pro-rata}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
