package org.esg4j.examples.documentation;

import java.io.ByteArrayOutputStream;
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
 * @param place where it stands, for messages
 * @param code the code
 */
record Snippet(String place, String code) {
  /** What every example may use without saying so. */
  private static final String IMPORTS =
      """
      import static org.esg4j.units.Units.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import java.util.stream.*;
      import org.esg4j.units.*;
      import org.esg4j.units.kind.*;
      import org.esg4j.units.number.*;
      """;

  /** Compiles into a directory; what the compiler says is the answer, nothing when all is well. */
  String compile(Path directory) throws IOException {
    StringBuilder imports = new StringBuilder(IMPORTS);
    StringBuilder body = new StringBuilder();
    for (String line : code.lines().toList()) {
      (line.startsWith("import ") ? imports : body).append(line).append('\n');
    }
    Path source = Files.createDirectories(directory).resolve("Example.java");
    Files.writeString(
        source,
        imports
            + "public class Example { public static void main(String[] args) throws Exception {\n"
            + body
            + "} }\n");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "--release", "17"));
    options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    options.addAll(List.of("-d", directory.toString(), source.toString()));
    int status =
        ToolProvider.getSystemJavaCompiler().run(null, said, said, options.toArray(String[]::new));
    return status == 0 ? "" : said.toString(StandardCharsets.UTF_8);
  }

  /** Runs what was compiled into a directory and gives what it prints. */
  static String run(Path directory) throws ReflectiveOperationException, IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, Snippet.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) null);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the example failed", e.getCause());
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
