package org.esg4j.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.fact.FactJson;
import org.esg4j.fact.FactSet;
import org.esg4j.metric.MetricCatalog;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The facts of a real report (OneConnect, 6638.HK, 2024): as printed, and with what follows. */
@State(Scope.Benchmark)
public class Facts {
  private static final String FILE = "oneconnect-2024.facts.json";

  final FormulaCalculator calculator = FormulaCalculator.using(MetricCatalog.bundled());
  final FactSet printed = read();
  final FactSet all = printed.merge(calculator.calculate(printed).facts());

  private static FactSet read() {
    try (InputStream in = Objects.requireNonNull(Facts.class.getResourceAsStream(FILE), FILE)) {
      return FactJson.read(in, FILE, MetricCatalog.bundled());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
