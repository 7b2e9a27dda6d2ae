package org.esg4j.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an example states is held against what it gives. */
class StatedResultsTest {
  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 + 2; // 3",
        "int sum = 1 + 2;   // 3",
        "java.util.List<String> two =\n    java.util.List.of(\"a\", \"b\"); // [a, b]\ntwo.size(); // 2",
        "// a remark; it is no result\nint[] some = {\n  1, 2\n};\nsome.length; // 2",
        "\"quoted \\\"text\\\" \\\\\"; // quoted \"text\" \\",
        "int sum = 0;\n\nsum = sum + 1; // 1"
      })
  void trueOnesPass(String code) throws Exception {
    Snippet snippet = snippet(code);
    assertThat(Snippet.compile(List.of(snippet), work)).isEmpty();
    assertThat(snippet.run(work)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 + 2; // 4", "int sum = 1 + 2; // 4", "Math.max(1,\n  2); // 1"})
  void falseOnesFail(String code) throws Exception {
    Snippet snippet = snippet(code);
    assertThat(Snippet.compile(List.of(snippet), work)).isEmpty();
    assertThatThrownBy(() -> snippet.run(work)).hasMessageContaining("the result is");
  }

  @Test
  void whatHasNoValueHasNoResult() throws Exception {
    assertThat(Snippet.compile(List.of(snippet("System.gc(); // nothing")), work))
        .contains("'void' type not allowed here");
  }

  private static Snippet snippet(String code) {
    return new Snippet("a test", "", "Object", code);
  }
}
