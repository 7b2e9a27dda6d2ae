package org.esg4j.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the Javadoc of the library compiles, runs, and gives what it states. */
class JavadocExamplesTest {
  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> everyExampleGivesWhatItStates() throws IOException {
    List<Snippet> examples = JavadocExamples.all();
    assertThat(Snippet.compile(examples, work)).isEmpty();
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.place(),
                    () -> assertThat(example.run(work)).as("what it prints").isEmpty()));
  }

  @Test
  void everyModuleAndEveryExportedPackageHasAnExample() throws IOException {
    assertThat(JavadocExamples.withoutExample()).isEmpty();
  }
}
