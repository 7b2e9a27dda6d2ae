package org.esg4j.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long whole JVMs take that read, convert and print one value, beside one for a decimal. */
final class Starts {
  private static final double BOUND = 1.25;
  private static final List<Class<?>> PROGRAMS =
      List.of(PrintDecimal.class, PrintQuantity.class, PrintFigure.class);

  private Starts() {}

  /** The lines of the table: least times of starts that take turns. */
  static List<String> rows(int starts) throws IOException, InterruptedException {
    long[] least = new long[PROGRAMS.size()];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int start = 0; start < starts; start++) {
      for (int program = 0; program < least.length; program++) {
        least[program] = Math.min(least[program], nanoseconds(PROGRAMS.get(program)));
      }
    }
    List<String> rows = new ArrayList<>();
    for (int program = 1; program < least.length; program++) {
      double ratio = (double) least[program] / least[0];
      rows.add(
          String.format(
              Locale.ROOT,
              "| fresh JVM, %s | %.1f ms | | %.1f ms | %.2f | at most %.2f | %s |",
              PROGRAMS.get(program).getSimpleName(),
              least[program] / 1e6,
              least[0] / 1e6,
              ratio,
              BOUND,
              ratio <= BOUND ? "yes" : "no"));
    }
    return rows;
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
