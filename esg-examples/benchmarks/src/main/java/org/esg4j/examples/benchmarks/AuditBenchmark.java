package org.esg4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.esg4j.audit.Audit;
import org.esg4j.audit.AuditReport;
import org.esg4j.fact.FactSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All checks of a real report of 231 printed figures. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AuditBenchmark {

  /** The yardstick: every declared formula, once, on the same figures. */
  @Benchmark
  public FactSet formulas(Facts facts) {
    return facts.calculator.calculate(facts.printed).facts();
  }

  /** All checks. */
  @Benchmark
  public AuditReport audit(Facts facts) {
    return Audit.using(facts.calculator).run(facts.printed);
  }
}
