package org.esg4j.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The examples in the Javadoc of the library: the blocks of code that have a statement.
 *
 * <p>An example sees what a program that uses the library would import: all exported packages, a
 * few of the JDK, and the constants of {@link #CONSTANTS}. The public types of the package that it
 * stands in are imported one by one, so they win where two packages share a simple name; where that
 * does not decide, the example has an import of its own. It extends {@link Given}, so that examples
 * have a few records and facts in common.
 */
final class JavadocExamples {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
  private static final List<String> MODULES = List.of("esg-units", "esg-core", "esg-index");
  private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL);
  private static final Pattern EXPORT = Pattern.compile("(?m)^ *exports ([\\w.]+);");
  private static final Pattern PUBLIC = Pattern.compile("(?m)^public ");

  private static final List<String> JDK =
      List.of(
          "java.io",
          "java.math",
          "java.nio.charset",
          "java.nio.file",
          "java.time",
          "java.util",
          "java.util.stream");

  /** The types whose constants read well without their name. */
  private static final List<String> CONSTANTS =
      List.of(
          "org.esg4j.units.Units",
          "org.esg4j.factor.EnergyCarrier",
          "org.esg4j.factor.FactorKind",
          "org.esg4j.factor.GasCoverage",
          "org.esg4j.scope2.Grouping",
          "org.esg4j.scope2.instrument.InstrumentKind",
          "org.esg4j.workforce.HeadcountBasis",
          "org.esg4j.workforce.PersonMeasures",
          "org.esg4j.index.render.IndexFormats");

  private JavadocExamples() {}

  /** All examples; the place of each is its file, and its number in it. */
  static List<Snippet> all() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    String everywhere = importsEverywhere();
    for (String module : MODULES) {
      for (Path file : javaFiles(sources(module), Integer.MAX_VALUE)) {
        List<String> examples = examplesIn(file);
        String imports = everywhere + (examples.isEmpty() ? "" : importsOf(module, file));
        for (int at = 0; at < examples.size(); at++) {
          String place = ROOT.relativize(file) + " " + (at + 1);
          snippets.add(new Snippet(place, imports, Given.class.getName(), examples.get(at)));
        }
      }
    }
    return snippets;
  }

  /** The descriptors of modules and the exported packages in which no example stands. */
  static List<Path> withoutExample() throws IOException {
    List<Path> without = new ArrayList<>();
    for (String module : MODULES) {
      if (examplesIn(descriptor(module)).isEmpty()) {
        without.add(ROOT.relativize(descriptor(module)));
      }
      for (String exported : exports(module)) {
        Path room = sources(module).resolve(exported.replace('.', '/'));
        int examples = 0;
        for (Path file : javaFiles(room, 1)) {
          examples += examplesIn(file).size();
        }
        if (examples == 0) {
          without.add(ROOT.relativize(room));
        }
      }
    }
    return without;
  }

  private static List<String> examplesIn(Path file) throws IOException {
    // Grammars and formulas stand in such blocks too; only Java has statements that end so.
    return BLOCK
        .matcher(Files.readString(file))
        .results()
        .map(block -> block.group(1).replaceAll("(?m)^ *\\* ?", ""))
        .filter(code -> code.contains(";"))
        .toList();
  }

  private static String importsEverywhere() throws IOException {
    List<String> names = new ArrayList<>(JDK);
    for (String module : MODULES) {
      names.addAll(exports(module));
    }
    CONSTANTS.forEach(type -> names.add("static " + type));
    return names.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
  }

  private static String importsOf(String module, Path example) throws IOException {
    StringBuilder imports = new StringBuilder();
    for (Path file : javaFiles(example.getParent(), 1)) {
      if (PUBLIC.matcher(Files.readString(file)).find()) {
        String type = sources(module).relativize(file).toString().replaceAll("\\.java$", "");
        imports.append("import ").append(type.replaceAll("[/\\\\]", ".")).append(";\n");
      }
    }
    return imports.toString();
  }

  private static List<String> exports(String module) throws IOException {
    return EXPORT
        .matcher(Files.readString(descriptor(module)))
        .results()
        .map(export -> export.group(1))
        .toList();
  }

  private static Path sources(String module) {
    return ROOT.resolve(module).resolve("src/main/java");
  }

  private static Path descriptor(String module) {
    return sources(module).resolve("module-info.java");
  }

  private static List<Path> javaFiles(Path directory, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(directory, depth)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
