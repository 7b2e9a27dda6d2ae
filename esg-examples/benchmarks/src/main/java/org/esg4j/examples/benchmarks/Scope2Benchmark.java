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

  /** The location-based total in plain numbers: one product for each record, nothing explained. */
  @Benchmark
  public BigDecimal bigDecimal(Consumption consumption) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int at = 0; at < consumption.amounts.length; at++) {
      String region = consumption.records.get(at).region();
      sum = sum.add(consumption.amounts[at].multiply(consumption.factors.get(region)));
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
