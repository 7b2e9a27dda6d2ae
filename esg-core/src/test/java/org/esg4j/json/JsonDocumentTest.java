package org.esg4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

  private static JsonException refused(String text) {
    JsonException fault =
        catchThrowableOfType(JsonException.class, () -> JsonDocument.read(text, "case.json"));
    assertThat(fault).as(text).isNotNull();
    return fault;
  }

  private static JsonObject bytes(byte[] bytes) throws IOException {
    return JsonDocument.read(new ByteArrayInputStream(bytes), "case.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "[]",
        "\"text\"",
        "12",
        "null",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":nul}",
        "{\"a\":'x'}",
        "{a:1}",
        "{\"a\":1} // comment",
        "{\"a\":1}{\"a\":1}",
        "{\"a\":1} x",
        "{\"a\":\"line\nend\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":[1,2}",
        "<html></html>"
      })
  void refusesWhatIsNotOneJsonObject(String text) {
    JsonException fault = refused(text);
    assertThat(fault.document()).isEqualTo("case.json");
    assertThat(fault.line()).isPresent();
    assertThat(fault.column()).isPresent();
    assertThat(fault).hasMessageStartingWith("case.json").hasMessageNotContaining("\n");
  }

  @Test
  void saysWhereTheTextIsAtFault() {
    JsonException fault = refused("{\n  \"a\": {\"b\": [1, x]}\n}");
    assertThat(fault.line()).hasValue(2);
    assertThat(fault.pointer()).startsWith("/a/b");
    assertThat(fault.expected()).isEqualTo("JSON");
  }

  @Test
  void saysWhatStandsInThePlaceOfAnObject() {
    assertThat(refused(" ").found()).isEqualTo("an empty document");
    assertThat(refused("[{}]").found()).isEqualTo("an array");
    assertThat(refused("12").found()).isEqualTo("a single value");
    assertThat(refused("{} {}").expected()).isEqualTo("the end of the document");
    assertThat(refused("{\"a\": [\"b\", \"\\ud83dx\"]}").pointer()).isEqualTo("/a/1");
  }

  @Test
  void refusesANameASecondTime() {
    JsonException fault = refused("{\"a\": {\"b/c\": 1, \"d\": 2, \"b/c\": 1}}");
    assertThat(fault.pointer()).isEqualTo("/a/b~1c");
    assertThat(fault.expected()).isEqualTo("each name once");
  }

  @Test
  void acceptsSixtyFourLevelsAndNoMore() {
    assertThat(JsonDocument.read(nested(64), "x").names()).containsExactly("a");
    assertThat(refused(nested(65)).expected()).isEqualTo("a document within the limits");
  }

  @Test
  void survivesAMillionLevels() {
    assertThat(refused("{\"a\":" + "[".repeat(1_000_000)).found()).contains("nesting depth");
  }

  private static String nested(int levels) {
    return "{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
  }

  @Test
  void limitsNamesStringsAndNumbers() {
    assertThat(JsonDocument.read("{\"" + "n".repeat(1000) + "\":1}", "x").names()).hasSize(1);
    assertThat(refused("{\"" + "n".repeat(1001) + "\":1}").found()).contains("1000");
    String longest = "s".repeat(1 << 20);
    assertThat(JsonDocument.read("{\"a\":\"" + longest + "\"}", "x").string("a"))
        .isEqualTo(longest);
    assertThat(refused("{\"a\":\"s" + longest + "\"}").found()).contains("String value length");
    assertThat(refused("{\"a\":" + "9".repeat(1001) + "}").found()).contains("Number value length");
    assertThat(refused("{\"a\":" + "9".repeat(1_000_000) + "}").expected())
        .isEqualTo("a document within the limits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1E+999999999", "1e401", "1e-401", "-1E+2147483648", "1e99999999999999999999"})
  void refusesNumbersThatWouldFillTheMemory(String number) {
    JsonException fault = refused("{\"a\":" + number + "}");
    assertThat(fault.pointer()).isEqualTo("/a");
    assertThat(fault.expected()).isEqualTo("a number with an exponent to 400");
    assertThat(fault.found()).isEqualTo(number);
  }

  @Test
  void stopsReadingAHugeStringEarly() {
    Endless endless = new Endless("{\"a\":\"", 's');
    assertThatThrownBy(() -> JsonDocument.read(endless, "huge.json"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("String value length");
    assertThat(endless.count).isLessThan(4L << 20);
  }

  @Test
  void stopsReadingAHugeDocument() {
    Endless endless = new Endless("{\"a\":1", ' ');
    assertThatThrownBy(() -> JsonDocument.read(endless, "huge.json"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("a document within the limits");
    assertThat(endless.count).isLessThan(80L << 20);
  }

  @Test
  void refusesAFloodOfTokens() {
    String flood = "{\"a\":[" + "0,".repeat(4 << 20) + "0]}";
    assertThat(refused(flood).expected()).isEqualTo("a document within the limits");
  }

  /** A stream that begins as given and then repeats one byte for ever. */
  private static final class Endless extends InputStream {
    private final byte[] start;
    private final char then;
    private long count;

    Endless(String start, char then) {
      this.start = start.getBytes(StandardCharsets.UTF_8);
      this.then = then;
    }

    @Override
    public int read() {
      int at = (int) Math.min(count++, Integer.MAX_VALUE);
      return at < start.length ? start[at] : then;
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void refusesWideEncodingsPolitely(String charset) {
    byte[] wide = "{\"a\":\"b\"}".getBytes(Charset.forName(charset));
    JsonException fault = catchThrowableOfType(JsonException.class, () -> bytes(wide));
    assertThat(fault.expected()).isEqualTo("JSON in UTF-8");
    assertThat(fault.found()).isEqualTo("UTF-16 or UTF-32");
  }

  @Test
  void acceptsAByteOrderMarkOfUtf8Once() throws IOException {
    String text = "\uFEFF{\"a\":\"噸\"}";
    assertThat(bytes(text.getBytes(StandardCharsets.UTF_8)).string("a")).isEqualTo("噸");
    assertThat(JsonDocument.read(text, "x").string("a")).isEqualTo("噸");
    assertThat(JsonDocument.read(new StringReader(text), "x").string("a")).isEqualTo("噸");
    refused("\uFEFF" + text);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin = "{\"a\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> bytes(latin))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("expected JSON in UTF-8");
    byte[] overlong = {'{', '"', 'a', '"', ':', '"', (byte) 0xC0, (byte) 0xAF, '"', '}'};
    assertThatThrownBy(() -> bytes(overlong)).isInstanceOf(JsonException.class);
  }

  @Test
  void refusesHalfOfASurrogatePair() {
    assertThat(refused("{\"a\":\"\\ud83d\"}").found()).isEqualTo("half of a surrogate pair");
    assertThat(refused("{\"\\ude00\":1}").found()).contains("surrogate");
    assertThat(JsonDocument.read("{\"a\":\"\\ud83d\\ude00\"}", "x").string("a")).isEqualTo("😀");
  }

  @Test
  void readsFilesByTheirName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("site.json"), "{\"a\": []}");
    JsonObject root = JsonDocument.read(file);
    assertThatThrownBy(() -> root.string("a"))
        .hasMessage("site.json at /a: expected a string, found an array");
    assertThat(JsonDocument.read(file, "mine")).hasToString("mine#");
    assertThatThrownBy(() -> JsonDocument.read(folder.resolve("none.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void passesOnTheFailureOfAStream() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("cable cut");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> JsonDocument.read(broken, "x"))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("cable cut");
  }
}
