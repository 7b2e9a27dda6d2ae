package org.esg4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.tools.ToolProvider;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.metric.Metric;
import org.esg4j.units.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that embeds the library compiles without a warning and runs, with and without modules;
 * it has a currency of its own, and of javax.money the API alone.
 */
class EmbeddingTest {
  private static final List<String> FIGURES =
      List.of("757.078208 tCO2e", "hkex-appendix-c2-2025", "20.00 MOP");

  /** All that the library modules bring, themselves included. */
  private static final String LIBRARY =
      Stream.of(
              Quantity.class,
              Metric.class,
              FrameworkCatalog.class,
              CurrencyUnit.class,
              JsonFactory.class)
          .map(EmbeddingTest::home)
          .distinct()
          .collect(Collectors.joining(File.pathSeparator));

  @TempDir Path work;

  @Test
  void worksOnTheModulePath() throws Exception {
    compile(
        "--module-path",
        LIBRARY,
        "-classpath",
        work.toString(),
        source("module-info.java"),
        source("guesthouse/Main.java"),
        source("guesthouse/Pataca.java"));
    String path = LIBRARY + File.pathSeparator + work.resolve("classes");
    assertThat(run("--module-path", path, "--module", "guesthouse/guesthouse.Main"))
        .containsAll(FIGURES)
        .contains("module org.esg4j.units", "module org.esg4j.core", "module org.esg4j.index");
  }

  @Test
  void worksOnTheClassPath() throws Exception {
    compile(
        "-classpath", LIBRARY, source("guesthouse/Main.java"), source("guesthouse/Pataca.java"));
    String path = LIBRARY + File.pathSeparator + work.resolve("classes");
    assertThat(run("-classpath", path, "guesthouse.Main"))
        .containsAll(FIGURES)
        .anyMatch(line -> line.startsWith("unnamed module"));
  }

  private void compile(String... pathAndSources) {
    List<String> arguments =
        new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d"));
    arguments.add(work.resolve("classes").toString());
    arguments.addAll(List.of(pathAndSources));
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(exitCode).as("exit code of javac; its messages are in the test's output").isZero();
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    Path output = work.resolve("output.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = program.waitFor(60, TimeUnit.SECONDS);
    program.destroyForcibly();
    List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
    assertThat(ended).as("ended within a minute: %s", lines).isTrue();
    assertThat(program.exitValue()).as("%s", lines).isZero();
    return lines;
  }

  private static String source(String name) {
    return Path.of("src", "test", "resources", "embedding", name).toAbsolutePath().toString();
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " has no place on a disk", e);
    }
  }
}
