package org.esg4j.examples.benchmarks;

import java.io.IOException;
import java.sql.DriverManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all pairs and prints one table of ratios, in Markdown.
 *
 * <p>In each round every benchmark runs in a JVM of its own, in many short iterations, and the
 * least of all counts: on a machine with other work, the least comes near to what the code takes,
 * and a mean tells of the neighbours. Both sides of a pair run in each round.
 */
public final class Main {
  private static final String PREFIX = Main.class.getPackageName() + ".";

  private Main() {}

  /**
   * Measures and prints.
   *
   * <p>The system property {@code only} names a part: a regular expression such as {@code
   * Bulk.*|DuckDb.*}.
   *
   * @param args the number of rounds, 3 if absent, and the number of starts, 40 if absent; none for
   *     zero
   * @throws RunnerException if a benchmark fails
   * @throws IOException if no JVM can be started
   * @throws InterruptedException if the wait for one is interrupted
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    int starts = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    Map<String, Line.Measurement> least = new HashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (RunResult run : new Runner(options()).run()) {
        least.merge(name(run.getParams()), measured(run), Line.Measurement::least);
      }
    }
    System.out.println("| | ns | B | beside, ns | ratio | wanted | met |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Line line : Line.ALL) {
      Line.Measurement measured = least.get(line.measured());
      Line.Measurement baseline = least.get(line.baseline());
      if (measured != null && baseline != null) {
        System.out.println(line.row(measured, baseline));
      }
    }
    for (String row : starts == 0 ? List.<String>of() : Starts.rows(starts)) {
      System.out.println(row);
    }
    System.out.println();
    least.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry ->
                System.out.printf(
                    "%-32s %10.1f ns %8.0f B%n",
                    entry.getKey(), entry.getValue().nanoseconds(), entry.getValue().bytes()));
  }

  private static Options options() {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(PREFIX.replace(".", "\\.") + System.getProperty("only", "\\w+Benchmark\\."));
    if (DriverManager.drivers().noneMatch(DuckDb::isThere)) {
      System.out.println("DuckDB is not there: see the profile duckdb in the README");
      options = options.exclude("DuckDb");
    }
    return options
        .forks(1)
        .jvmArgs("-Xms2g", "-Xmx2g")
        .warmupIterations(10)
        .warmupTime(TimeValue.milliseconds(200))
        .measurementIterations(60)
        .measurementTime(TimeValue.milliseconds(20))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  /** Class and method without what all have in common, such as Operation.addSameUnit. */
  private static String name(BenchmarkParams params) {
    return params.getBenchmark().substring(PREFIX.length()).replace("Benchmark.", ".");
  }

  @SuppressWarnings("rawtypes") // as JMH hands them over
  private static Line.Measurement measured(RunResult run) {
    double nanoseconds = Double.MAX_VALUE;
    double bytes = Double.MAX_VALUE;
    Collection<BenchmarkResult> forks = run.getBenchmarkResults();
    for (BenchmarkResult fork : forks) {
      for (IterationResult iteration : fork.getIterationResults()) {
        nanoseconds = Math.min(nanoseconds, iteration.getPrimaryResult().getScore());
        for (Map.Entry<String, Result> entry : iteration.getSecondaryResults().entrySet()) {
          if (entry.getKey().endsWith("gc.alloc.rate.norm")) {
            bytes = Math.min(bytes, entry.getValue().getScore());
          }
        }
      }
    }
    return new Line.Measurement(nanoseconds, bytes);
  }
}
