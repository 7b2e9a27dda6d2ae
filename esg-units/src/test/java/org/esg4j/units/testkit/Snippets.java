package org.esg4j.units.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Pieces of code that are compiled by a test, to see that they are accepted or refused. */
public final class Snippets {
  private Snippets() {}

  /**
   * What the compiler says against a snippet.
   *
   * @param code the compiler's name of the problem, such as {@code compiler.err.prob.found.req}
   * @param message what it says
   */
  public record Refusal(String code, String message) {
    /** Whether it stops the compiler, as a warning does not. */
    public boolean isError() {
      return code.startsWith("compiler.err.");
    }
  }

  /** Snippets by name, from lines of the form {@code name: code}. */
  public static Map<String, String> named(String lines) {
    Map<String, String> snippets = new LinkedHashMap<>();
    for (String line : lines.lines().toList()) {
      int colon = line.indexOf(": ");
      if (snippets.put(line.substring(0, colon), line.substring(colon + 1).strip()) != null) {
        throw new IllegalArgumentException("two snippets of one name: " + line);
      }
    }
    return snippets;
  }

  /**
   * Compiles each snippet in a class of its own, all warnings on.
   *
   * @param surroundings a class in which NAME stands for its name and CODE for the snippet
   * @param snippets the snippets by name
   * @return errors and warnings by the name of the snippet, without entries for what is accepted
   */
  public static Map<String, List<Refusal>> compile(
      String surroundings, Map<String, String> snippets) {
    List<Source> sources = new ArrayList<>();
    snippets.forEach(
        (name, code) ->
            sources.add(new Source(name, "Snippet" + sources.size(), surroundings, code)));
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    compiler
        .getTask(
            null,
            null,
            found,
            List.of(
                "-proc:none",
                "-implicit:none",
                "-Xlint:all",
                "-Xmaxerrs",
                "9999",
                "-Xmaxwarns",
                "9999",
                "-XDshould-stop.ifNoError=FLOW",
                "-classpath",
                System.getProperty("java.class.path")),
            null,
            sources)
        .call();
    Map<String, List<Refusal>> refusals = new TreeMap<>();
    // A copy, because wording a diagnostic may make newer compilers find another.
    for (Diagnostic<? extends JavaFileObject> diagnostic : List.copyOf(found.getDiagnostics())) {
      String name = diagnostic.getSource() instanceof Source source ? source.title : "no source";
      refusals
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(new Refusal(diagnostic.getCode(), diagnostic.getMessage(Locale.ROOT)));
    }
    return refusals;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String title;
    private final String text;

    Source(String title, String className, String surroundings, String code) {
      super(URI.create("string:///" + className + ".java"), Kind.SOURCE);
      this.title = title;
      this.text = surroundings.replace("NAME", className).replace("CODE", code);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
