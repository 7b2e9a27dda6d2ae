package org.esg4j.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long whole JVMs take that read, convert and print one value, beside one for a decimal. */
final class Starts {
  /** A program, the one that it is compared with, and how many times as long it may take. */
  private record Pair(Class<?> measured, Class<?> baseline, double bound) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(PrintQuantity.class, PrintDecimal.class, 1.25),
          new Pair(PrintFigure.class, PrintDecimal.class, 1.25),
          new Pair(PrintFactor.class, PrintTree.class, 1));

  private Starts() {}

  /** The lines of the table: least times of starts that take turns. */
  static List<String> rows(int starts) throws IOException, InterruptedException {
    Map<Class<?>, Long> least = new HashMap<>();
    for (int start = 0; start < starts; start++) {
      for (Pair pair : PAIRS) {
        least.merge(pair.baseline, nanoseconds(pair.baseline), Math::min);
        least.merge(pair.measured, nanoseconds(pair.measured), Math::min);
      }
    }
    return PAIRS.stream()
        .map(pair -> row(pair, least.get(pair.measured), least.get(pair.baseline)))
        .toList();
  }

  private static String row(Pair pair, long measured, long baseline) {
    double ratio = (double) measured / baseline;
    return String.format(
        Locale.ROOT,
        "| fresh JVM, %s beside %s | %.1f ms | | %.1f ms | %.2f | at most %.2f | %s |",
        pair.measured.getSimpleName(),
        pair.baseline.getSimpleName(),
        measured / 1e6,
        baseline / 1e6,
        ratio,
        pair.bound,
        ratio <= pair.bound ? "yes" : "no");
  }

  private static long nanoseconds(Class<?> program) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long begin = System.nanoTime();
    int exit = builder.start().waitFor();
    long end = System.nanoTime();
    if (exit != 0) {
      throw new IOException(program + " ended with " + exit);
    }
    return end - begin;
  }
}
