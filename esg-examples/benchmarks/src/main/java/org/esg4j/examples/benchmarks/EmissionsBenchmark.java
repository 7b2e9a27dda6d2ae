package org.esg4j.examples.benchmarks;

import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The sum of energy times emission factor over readings, by site, in tonnes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Readings.COUNT)
public class EmissionsBenchmark {

  /** Numbers alone: whoever writes this loop keeps the units in the head. */
  @Benchmark
  public BigDecimal[] bigDecimal(Readings readings) {
    BigDecimal[] sums = Readings.zeros();
    for (int at = 0; at < readings.count; at++) {
      int site = readings.site[at];
      sums[site] = sums[site].add(readings.decimals[at].multiply(readings.decimalFactors[site]));
    }
    return inTonnes(sums);
  }

  /** Numbers alone, brought to kWh where they are in MWh. */
  @Benchmark
  public BigDecimal[] bigDecimalThatShifts(Readings readings) {
    BigDecimal[] sums = Readings.zeros();
    for (int at = 0; at < readings.count; at++) {
      int site = readings.site[at];
      BigDecimal reading = readings.mixedDecimals[at];
      if (readings.isMegawattHours[at]) {
        reading = reading.scaleByPowerOfTen(3);
      }
      sums[site] = sums[site].add(reading.multiply(readings.decimalFactors[site]));
    }
    return inTonnes(sums);
  }

  private static BigDecimal[] inTonnes(BigDecimal[] kilograms) {
    for (int site = 0; site < kilograms.length; site++) {
      kilograms[site] = kilograms[site].movePointLeft(3);
    }
    return kilograms;
  }

  /** Readings in kWh, factors in kg/kWh, sums in kg. */
  @Benchmark
  public Quantity<Emissions>[] sameUnits(Readings readings) {
    return sum(readings, readings.kilowattHours, readings.kilogramsPerKilowattHour, KILOGRAM_CO2E);
  }

  /** Readings in kWh, factors in t/MWh, sums in t: a shift of the decimal point in each product. */
  @Benchmark
  public Quantity<Emissions>[] powersOfTen(Readings readings) {
    return sum(readings, readings.kilowattHours, readings.tonnesPerMegawattHour, TONNE_CO2E);
  }

  /** Half the readings in kWh and half in MWh, in random order, factors in kg/kWh. */
  @Benchmark
  public Quantity<Emissions>[] mixedUnits(Readings readings) {
    return sum(readings, readings.mixed, readings.kilogramsPerKilowattHour, KILOGRAM_CO2E);
  }

  /** Readings in GJ, factors in t/MWh: nearly every product is a fraction of nine. */
  @Benchmark
  public Quantity<Emissions>[] fractions(Readings readings) {
    return sum(readings, readings.gigajoules, readings.tonnesPerMegawattHour, TONNE_CO2E);
  }

  private static Quantity<Emissions>[] sum(
      Readings readings,
      Quantity<Energy>[] energy,
      Rate<Emissions, Energy>[] factors,
      Unit<Emissions> unit) {
    Quantity<Emissions>[] sums = Readings.zeros(unit);
    for (int at = 0; at < readings.count; at++) {
      int site = readings.site[at];
      sums[site] = sums[site].plus(energy[at].times(factors[site]));
    }
    for (int site = 0; site < sums.length; site++) {
      sums[site] = sums[site].in(TONNE_CO2E);
    }
    return sums;
  }
}
