package org.esg4j.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the README compiles and prints what the README says it prints. */
class ReadmeTest {
  private static final Path README = Path.of("").toAbsolutePath().resolve("../../README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL);

  /** What a reader takes for granted. */
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

  @TempDir Path work;

  @Test
  void everyExamplePrintsWhatThePageSays() throws Exception {
    Matcher examples = EXAMPLE.matcher(Files.readString(README));
    int count = 0;
    while (examples.find()) {
      Snippet snippet = new Snippet("README " + ++count, IMPORTS, "Object", examples.group(1));
      assertThat(Snippet.compile(List.of(snippet), work)).isEmpty();
      assertThat(snippet.run(work)).isEqualTo(examples.group(2));
    }
    assertThat(count).isPositive();
  }

  @Test
  void itHasARoundLengthAndTheTwoCommands() throws IOException {
    assertThat(Files.readAllLines(README))
        .hasSizeBetween(60, 100)
        .contains("    mvn -q -pl esg-examples/report -am compile exec:java", "    mvn verify");
  }
}
