package org.esg4j.examples.benchmarks;

import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.Kind;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Meter readings of many sites in random order, and an emission factor for each site.
 *
 * <p>Readings have three decimals and lie below 5,000 kWh; factors have four. Every form below
 * holds the same readings.
 */
@State(Scope.Benchmark)
public class Readings {
  static final int COUNT = 1_000_000;
  static final int SITES = 100;

  final int count;
  final int[] site;
  final BigDecimal[] decimals;
  final BigDecimal[] decimalFactors;

  /** Whether a mixed reading is in MWh; the number in that unit. */
  final boolean[] isMegawattHours;

  final BigDecimal[] mixedDecimals;

  final Quantity<Energy>[] kilowattHours;
  final Quantity<Energy>[] mixed;
  final Quantity<Energy>[] gigajoules;
  final Rate<Emissions, Energy>[] kilogramsPerKilowattHour;
  final Rate<Emissions, Energy>[] tonnesPerMegawattHour;

  /** A million readings, as JMH asks for. */
  public Readings() {
    this(COUNT);
  }

  Readings(int count) {
    this.count = count;
    Random random = new Random(42);
    decimalFactors = new BigDecimal[SITES];
    kilogramsPerKilowattHour = rates(SITES);
    tonnesPerMegawattHour = rates(SITES);
    for (int at = 0; at < SITES; at++) {
      decimalFactors[at] = BigDecimal.valueOf(3_000 + random.nextInt(6_000), 4);
      kilogramsPerKilowattHour[at] = KILOGRAM_CO2E.per(KILOWATT_HOUR).of(decimalFactors[at]);
      tonnesPerMegawattHour[at] = TONNE_CO2E.per(MEGAWATT_HOUR).of(decimalFactors[at]);
    }
    site = new int[count];
    decimals = new BigDecimal[count];
    isMegawattHours = new boolean[count];
    mixedDecimals = new BigDecimal[count];
    kilowattHours = quantities(count);
    mixed = quantities(count);
    gigajoules = quantities(count);
    for (int at = 0; at < count; at++) {
      site[at] = random.nextInt(SITES);
      long thousandths = random.nextInt(5_000_000);
      decimals[at] = BigDecimal.valueOf(thousandths, 3);
      kilowattHours[at] = KILOWATT_HOUR.of(thousandths, 3);
      isMegawattHours[at] = random.nextBoolean();
      mixedDecimals[at] = BigDecimal.valueOf(thousandths, isMegawattHours[at] ? 6 : 3);
      mixed[at] = isMegawattHours[at] ? MEGAWATT_HOUR.of(thousandths, 6) : kilowattHours[at];
      gigajoules[at] = GIGAJOULE.of(thousandths, 3);
    }
  }

  /** A zero of a unit for each site. */
  static <K extends Kind> Quantity<K>[] zeros(Unit<K> unit) {
    Quantity<K>[] zeros = quantities(SITES);
    Arrays.fill(zeros, unit.of(0));
    return zeros;
  }

  /** A zero for each site. */
  static BigDecimal[] zeros() {
    BigDecimal[] zeros = new BigDecimal[SITES];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  @SuppressWarnings("unchecked") // an array of one generic type
  private static <K extends Kind> Quantity<K>[] quantities(int size) {
    return (Quantity<K>[]) new Quantity<?>[size];
  }

  @SuppressWarnings("unchecked") // an array of one generic type
  private static Rate<Emissions, Energy>[] rates(int size) {
    return (Rate<Emissions, Energy>[]) new Rate<?, ?>[size];
  }
}
