package org.esg4j.examples.benchmarks;

import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.esg4j.units.PrintedFigure;
import org.esg4j.units.Quantity;
import org.esg4j.units.UnitReader;
import org.esg4j.units.kind.Energy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Single operations. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OperationBenchmark {
  private final UnitReader reader = UnitReader.standard();
  private final BigDecimal decimal = new BigDecimal("1529.240");
  private final BigDecimal otherDecimal = new BigDecimal("2.125");
  private final Quantity<Energy> quantity = KILOWATT_HOUR.of("1529.240");
  private final Quantity<Energy> other = KILOWATT_HOUR.of("2.125");
  private final Quantity<Energy> inMegawattHours = MEGAWATT_HOUR.of("1.52924");
  private final Quantity<Energy> inGigajoules = GIGAJOULE.of("5.505264");
  private final String number = "1529.24";
  private final String canonical = "1529.24 MWh";
  private final String english = "1,529.24 MWh";
  private final String traditional = "1,529.24 \u5146\u74e6\u6642";
  private final String simplified = "1,529.24 \u5146\u74e6\u65f6";

  /** The yardstick of a sum. */
  @Benchmark
  public BigDecimal addBigDecimal() {
    return decimal.add(otherDecimal);
  }

  /** A sum in one unit. */
  @Benchmark
  public Quantity<Energy> addSameUnit() {
    return quantity.plus(other);
  }

  /** A sum of kWh and MWh. */
  @Benchmark
  public Quantity<Energy> addPowersOfTen() {
    return quantity.plus(inMegawattHours);
  }

  /** A sum of kWh and GJ. */
  @Benchmark
  public Quantity<Energy> addFraction() {
    return quantity.plus(inGigajoules);
  }

  /** The yardstick of reading: the number alone, without a comma. */
  @Benchmark
  public BigDecimal parseBigDecimal() {
    return new BigDecimal(number);
  }

  /** What toString wrote. */
  @Benchmark
  public Quantity<Energy> parseCanonical() {
    return Quantity.parse(canonical, Energy.class);
  }

  /** As an English report prints it. */
  @Benchmark
  public PrintedFigure readEnglish() {
    return reader.figure(english);
  }

  /** As a report of Hong Kong prints it. */
  @Benchmark
  public PrintedFigure readTraditional() {
    return reader.figure(traditional);
  }

  /** As a report of the mainland prints it. */
  @Benchmark
  public PrintedFigure readSimplified() {
    return reader.figure(simplified);
  }
}
