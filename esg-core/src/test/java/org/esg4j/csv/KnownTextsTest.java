package org.esg4j.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KnownTextsTest {
  private static int number(KnownTexts texts, String text) {
    return texts.number(("<" + text + ">").toCharArray(), 1, 1 + text.length());
  }

  @Test
  void textsAreFoundAndNoMoreKeptThanThereIsRoomFor() {
    KnownTexts texts = new KnownTexts(3);
    assertThat(number(texts, "")).isEqualTo(KnownTexts.UNKNOWN);
    texts.put("a", 1);
    texts.put("", 2);
    texts.put("a", 3);
    texts.put("c", 4);
    texts.put("d", 5);
    texts.put("c", 6);
    assertThat(number(texts, "a")).isEqualTo(3);
    assertThat(number(texts, "")).isEqualTo(2);
    assertThat(number(texts, "c")).isEqualTo(6);
    assertThat(number(texts, "c")).isEqualTo(6);
    assertThat(number(texts, "d")).isEqualTo(KnownTexts.UNKNOWN);
    KnownTexts none = new KnownTexts(0);
    none.put("a", 1);
    assertThat(number(none, "a")).isEqualTo(KnownTexts.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KnownTexts(-1))
        .withMessage("expected a number of texts, found -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts.put("x", -1))
        .withMessage("expected a number of zero or more, found -1");
  }

  @Property(tries = 200)
  void aMapKnowsTheSame(
      @ForAll @Size(max = 300)
          Map<
                  @StringLength(max = 3) @CharRange(from = 'a', to = 'd') String,
                  @net.jqwik.api.constraints.IntRange(max = 9) Integer>
              map) {
    KnownTexts texts = new KnownTexts(map.size());
    Map<String, Integer> expected = new HashMap<>(map);
    expected.forEach(texts::put);
    expected.forEach((text, number) -> assertThat(number(texts, text)).isEqualTo(number));
    assertThat(number(texts, "abcde")).isEqualTo(KnownTexts.UNKNOWN);
  }
}
