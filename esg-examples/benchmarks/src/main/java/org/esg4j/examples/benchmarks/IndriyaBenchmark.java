package org.esg4j.examples.benchmarks;

import static javax.measure.MetricPrefix.MEGA;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Mass;
import org.esg4j.units.kind.Emissions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tech.units.indriya.ComparableQuantity;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

/** The same sums with Indriya's quantities of BigDecimal, and with ours on the same readings. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(IndriyaBenchmark.COUNT)
public class IndriyaBenchmark {
  static final int COUNT = 10_000;

  private static final Unit<Energy> KILOWATT_HOUR =
      Units.JOULE.multiply(3_600_000).asType(Energy.class);
  private static final Unit<Mass> TONNE = MEGA(Units.GRAM);
  private static final Unit<?> KILOGRAM_PER_KILOWATT_HOUR = Units.KILOGRAM.divide(KILOWATT_HOUR);

  /** Readings and factors as quantities of Indriya. */
  @State(Scope.Benchmark)
  public static class IndriyaReadings {
    final int count;
    final Readings readings;
    final ComparableQuantity<Energy>[] energy;
    final ComparableQuantity<?>[] factors;

    /** As many readings as are measured. */
    public IndriyaReadings() {
      this(COUNT);
    }

    @SuppressWarnings("unchecked") // an array of one generic type
    IndriyaReadings(int count) {
      this.count = count;
      readings = new Readings(count);
      energy = (ComparableQuantity<Energy>[]) new ComparableQuantity<?>[count];
      for (int at = 0; at < count; at++) {
        energy[at] = Quantities.getQuantity(readings.decimals[at], KILOWATT_HOUR);
      }
      factors = new ComparableQuantity<?>[Readings.SITES];
      for (int site = 0; site < Readings.SITES; site++) {
        factors[site] =
            Quantities.getQuantity(readings.decimalFactors[site], KILOGRAM_PER_KILOWATT_HOUR);
      }
    }
  }

  /** Ours, to compare with. */
  @Benchmark
  public org.esg4j.units.Quantity<Emissions>[] ours(IndriyaReadings data) {
    Readings readings = data.readings;
    org.esg4j.units.Quantity<Emissions>[] sums = Readings.zeros(KILOGRAM_CO2E);
    for (int at = 0; at < data.count; at++) {
      int site = readings.site[at];
      sums[site] =
          sums[site].plus(
              readings.kilowattHours[at].times(readings.kilogramsPerKilowattHour[site]));
    }
    for (int site = 0; site < sums.length; site++) {
      sums[site] = sums[site].in(TONNE_CO2E);
    }
    return sums;
  }

  /** Ours, converted to tonnes in each reading, as a careless program would. */
  @Benchmark
  public org.esg4j.units.Quantity<Emissions>[] oursConvertingEach(IndriyaReadings data) {
    Readings readings = data.readings;
    org.esg4j.units.Quantity<Emissions>[] sums = Readings.zeros(TONNE_CO2E);
    for (int at = 0; at < data.count; at++) {
      int site = readings.site[at];
      sums[site] =
          sums[site].plus(
              readings
                  .kilowattHours[at]
                  .times(readings.kilogramsPerKilowattHour[site])
                  .in(TONNE_CO2E));
    }
    return sums;
  }

  /** Sums in kilograms, converted to tonnes once. */
  @Benchmark
  public Quantity<Mass>[] sumThenConvert(IndriyaReadings data) {
    Quantity<Mass>[] sums = zeros(Units.KILOGRAM);
    for (int at = 0; at < data.count; at++) {
      int site = data.readings.site[at];
      sums[site] = sums[site].add(data.energy[at].multiply(data.factors[site]).asType(Mass.class));
    }
    for (int site = 0; site < sums.length; site++) {
      sums[site] = sums[site].to(TONNE);
    }
    return sums;
  }

  /** Each product converted to tonnes. */
  @Benchmark
  public Quantity<Mass>[] convertEach(IndriyaReadings data) {
    Quantity<Mass>[] sums = zeros(TONNE);
    for (int at = 0; at < data.count; at++) {
      int site = data.readings.site[at];
      sums[site] =
          sums[site].add(data.energy[at].multiply(data.factors[site]).asType(Mass.class).to(TONNE));
    }
    return sums;
  }

  @SuppressWarnings("unchecked") // an array of one generic type
  private static Quantity<Mass>[] zeros(Unit<Mass> unit) {
    Quantity<Mass>[] zeros = (Quantity<Mass>[]) new Quantity<?>[Readings.SITES];
    Arrays.fill(zeros, Quantities.getQuantity(java.math.BigDecimal.ZERO, unit));
    return zeros;
  }
}
