package org.esg4j.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the README compiles and prints what the README says it prints. */
class ReadmeTest {
  private static final Path README = Path.of("").toAbsolutePath().resolve("../../README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL);

  @TempDir Path work;

  @Test
  void everyExamplePrintsWhatThePageSays() throws Exception {
    Matcher examples = EXAMPLE.matcher(Files.readString(README));
    int count = 0;
    while (examples.find()) {
      Path directory = work.resolve("example" + ++count);
      Snippet snippet = new Snippet("README.md", examples.group(1));
      assertThat(snippet.compile(directory)).isEmpty();
      assertThat(Snippet.run(directory)).isEqualTo(examples.group(2));
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
