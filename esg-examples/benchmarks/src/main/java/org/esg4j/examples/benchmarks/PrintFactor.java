package org.esg4j.examples.benchmarks;

import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.scope2.Scope2Calculator;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.units.Units;

/** Works out one Scope 2 figure with a factor of the bundled catalogue, and prints it. */
public final class PrintFactor {
  private PrintFactor() {}

  /**
   * Prints one figure.
   *
   * @param args unused
   */
  public static void main(String[] args) {
    System.out.println(
        Scope2Calculator.using(FactorCatalog.bundled())
            .calculate(
                EnergyConsumption.of(
                    "office",
                    EnergyCarrier.ELECTRICITY,
                    "CN",
                    EnergyPeriod.ofYear(2022),
                    Units.MEGAWATT_HOUR.of("1410.88")))
            .locationBased()
            .total());
  }
}
