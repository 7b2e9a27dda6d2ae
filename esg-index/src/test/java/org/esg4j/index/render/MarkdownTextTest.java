package org.esg4j.index.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "5.1 environmental performance ^ 5.1 environmental performance",
        "4 環境-邁向零碳 4.1 ^ 4 環境-邁向零碳 4.1",
        "a|b ^ a\\|b",
        "<script>alert(1)</script> ^ &lt;script&gt;alert(1)&lt;/script&gt;",
        "a & b ^ a &amp; b",
        "*bold* _it_ `code` ~no~ ^ \\*bold\\* \\_it\\_ \\`code\\` \\~no\\~",
        "[text](http://x) ![i](y) ^ \\[text\\](http://x) !\\[i\\](y)",
        "back\\slash ^ back\\\\slash",
        "$x$ ^ \\$x\\$",
      })
  void whatMarkdownWouldActUponIsEscaped(String text, String expected) {
    assertThat(MarkdownText.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\tb", "a\u2028b", "a\u0085b", " a b ", "a\u000Bb"})
  void linesBecomeOneLine(String text) {
    assertThat(MarkdownText.of(text)).matches("a {1,2}b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u2066b", "a\u007Fb", "a\uD83Db", "a\u061Cb"})
  void whatCannotBeSeenIsShown(String text) {
    assertThat(MarkdownText.of(text)).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷野家", "👩‍🔬", "é", "한국"})
  void otherTextStays(String text) {
    assertThat(MarkdownText.of(text)).isEqualTo(text);
  }
}
