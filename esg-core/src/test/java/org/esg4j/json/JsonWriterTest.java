package org.esg4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private static final Consumer<JsonWriter> SAMPLE =
      root ->
          root.put("text", "噸 \"q\" \\ \u0001")
              .put("year", 2024)
              .put("flag", false)
              .put("value", new BigDecimal("1E+3"))
              .put("stated", new BigDecimal("0.40"))
              .put("here", Optional.of("x"))
              .put("gone", Optional.empty())
              .putNull("none")
              .object("empty", json -> {})
              .strings("no", List.of())
              .strings("texts", List.of("a", "b"))
              .objects("rows", List.of(1, 2), (json, row) -> json.put("n", row));

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter.write(out, SAMPLE);
    String expected =
        "{\n"
            + "  \"text\": \"噸 \\\"q\\\" \\\\ \\u0001\",\n"
            + "  \"year\": 2024,\n"
            + "  \"flag\": false,\n"
            + "  \"value\": \"1000\",\n"
            + "  \"stated\": \"0.40\",\n"
            + "  \"here\": \"x\",\n"
            + "  \"none\": null,\n"
            + "  \"empty\": {},\n"
            + "  \"no\": [],\n"
            + "  \"texts\": [\n"
            + "    \"a\",\n"
            + "    \"b\"\n"
            + "  ],\n"
            + "  \"rows\": [\n"
            + "    {\n"
            + "      \"n\": 1\n"
            + "    },\n"
            + "    {\n"
            + "      \"n\": 2\n"
            + "    }\n"
            + "  ]\n"
            + "}\n";
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    assertThat(JsonWriter.toText(SAMPLE)).isEqualTo(expected);
  }

  @Test
  void refusesANameASecondTime() {
    assertThatThrownBy(() -> JsonWriter.toText(root -> root.put("a", 1).put("a", 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Duplicate");
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    assertThatThrownBy(() -> JsonWriter.toText(root -> root.put("a", "x\ud83d")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half of a surrogate pair in x\\ud83d");
    assertThatThrownBy(() -> JsonWriter.toText(root -> root.put("\ude00", "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonWriter.toText(root -> root.strings("a", List.of("\ude00"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesNestingThatNoReaderAccepts() {
    assertThat(JsonDocument.read(JsonWriter.toText(json -> nest(json, 63)), "x").names())
        .containsExactly("a");
    assertThatThrownBy(() -> JsonWriter.toText(json -> nest(json, 64)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nesting depth");
  }

  private static void nest(JsonWriter json, int levels) {
    if (levels > 0) {
      json.object("a", inner -> nest(inner, levels - 1));
    }
  }

  @Test
  void neitherClosesTheStreamNorHidesItsFailure() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThatThrownBy(() -> JsonWriter.write(broken, SAMPLE))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThatThrownBy(() -> JsonWriter.write(broken, root -> root.put("a", "x".repeat(1 << 20))))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void passesOnWhatTheCallerThrows() {
    assertThatThrownBy(
            () ->
                JsonWriter.toText(
                    root -> {
                      throw new IllegalStateException("mine");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("mine");
  }
}
