package org.esg4j.examples.benchmarks;

import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;

/** Reads a quantity from canonical text, converts it and prints it. */
public final class PrintQuantity {
  private PrintQuantity() {}

  /**
   * Prints one quantity.
   *
   * @param args unused
   */
  public static void main(String[] args) {
    System.out.println(Quantity.parse("1529.24 MWh", Energy.class).in(Units.KILOWATT_HOUR));
  }
}
