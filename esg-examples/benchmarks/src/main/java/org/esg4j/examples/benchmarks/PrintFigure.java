package org.esg4j.examples.benchmarks;

import org.esg4j.units.UnitReader;
import org.esg4j.units.Units;

/** Reads a figure as a report prints it, converts it and prints it. */
public final class PrintFigure {
  private PrintFigure() {}

  /**
   * Prints one figure.
   *
   * @param args unused
   */
  public static void main(String[] args) {
    System.out.println(
        UnitReader.standard().figure("1,529.24 MWh").value().convertedTo(Units.KILOWATT_HOUR));
  }
}
