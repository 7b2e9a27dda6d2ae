package org.esg4j.examples.benchmarks;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.esg4j.scope2.Explanation;
import org.esg4j.scope2.Scope2Line;
import org.esg4j.scope2.Scope2Result;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Scope 2 by both methods, for each record of consumption. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Consumption.COUNT)
public class Scope2Benchmark {

  /** Both totals in plain numbers, from lines that somebody else has put together. */
  @Benchmark
  public BigDecimal[] bigDecimal(Consumption consumption) {
    return new BigDecimal[] {sum(consumption.locationBased), sum(consumption.marketBased)};
  }

  /** The location-based total alone: one product for each record. */
  @Benchmark
  public BigDecimal bigDecimalOneMethod(Consumption consumption) {
    return sum(consumption.locationBased);
  }

  private static BigDecimal sum(Consumption.PlainLine[] lines) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Consumption.PlainLine line : lines) {
      sum = sum.add(line.amount().multiply(line.rate()));
    }
    return sum;
  }

  /** Both totals, with the lines that they are made of. */
  @Benchmark
  public Scope2Result bothMethods(Consumption consumption) {
    return consumption.calculator.calculate(consumption.records);
  }

  /** Both totals, and every line explained in a sentence. */
  @Benchmark
  public long everyLineExplained(Consumption consumption) {
    Explanation explanation = bothMethods(consumption).explain();
    long characters = 0;
    for (Scope2Line line : explanation.lines()) {
      characters += explanation.text(line, Locale.ENGLISH).length();
    }
    return characters;
  }
}
