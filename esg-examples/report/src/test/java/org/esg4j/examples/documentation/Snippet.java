package org.esg4j.examples.documentation;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * A piece of example code as it stands in a page: imports first, then statements.
 *
 * @param place where it stands, for messages; no two of one place are compiled together
 * @param imports what it may use without importing it, as import statements
 * @param base the class that has what it may use without declaring it
 * @param code the code
 */
record Snippet(String place, String imports, String base, String code) {

  /** The name of the class that the snippet becomes, in which its place can be recognised. */
  private String name() {
    return "Example_" + place.replaceAll("[^A-Za-z0-9]+", "_");
  }

  private String source() {
    StringBuilder own = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (String line : code.lines().toList()) {
      (line.startsWith("import ") ? own : body).append(line).append('\n');
    }
    return imports
        + own
        + "public class %s extends %s {\n".formatted(name(), base)
        + "public void run() throws Exception {\n"
        + StatedResults.checked(body.toString())
        + "}\n"
        + StatedResults.CHECK
        + "}\n";
  }

  /** Compiles into a directory; what the compiler says is the answer, nothing when all is well. */
  static String compile(List<Snippet> snippets, Path directory) throws IOException {
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "--release", "17"));
    options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    options.addAll(List.of("-d", directory.toString()));
    for (Snippet snippet : snippets) {
      Path source = directory.resolve(snippet.name() + ".java");
      Files.writeString(source, snippet.source());
      options.add(source.toString());
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler().run(null, said, said, options.toArray(String[]::new));
    return status == 0
        ? ""
        : said.toString(StandardCharsets.UTF_8).replace(directory + File.separator, "");
  }

  /** Runs what was compiled into a directory and gives what it prints. */
  String run(Path directory) throws ReflectiveOperationException, IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, Snippet.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Class<?> compiled = loader.loadClass(name());
      compiled.getMethod("run").invoke(compiled.getConstructor().newInstance());
    } catch (InvocationTargetException e) {
      throw new AssertionError(place + ": " + e.getCause(), e.getCause());
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
