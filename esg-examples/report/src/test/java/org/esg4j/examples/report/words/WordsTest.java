package org.esg4j.examples.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The words of the report are there in each language, with the same places to fill. */
class WordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static TreeSet<String> places(String text) {
    TreeSet<String> places = new TreeSet<>();
    PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
    return places;
  }

  @Test
  void everyLanguageFillsTheSamePlaces() throws IOException {
    JsonObject root;
    try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("words.json"))) {
      root = JsonDocument.read(file, "words.json");
    }
    assertThat(root.names()).hasSizeGreaterThan(80);
    for (String id : root.names()) {
      JsonObject text = root.object(id);
      assertThat(places(text.string("zh-Hant"))).as(id).isEqualTo(places(text.string("en")));
      assertThat(places(text.string("zh-Hans"))).as(id).isEqualTo(places(text.string("en")));
      assertThat(PLACE.matcher(text.string("en")).replaceAll("")).as(id).doesNotContain("{", "}");
    }
  }

  @Test
  void partsGoWhereTheLanguageWantsThem() {
    assertThat(Words.in(Locale.ENGLISH).say("percent-up", "5.0", 2023))
        .isEqualTo("5.0 % more than in 2023");
    assertThat(Words.in(Locale.forLanguageTag("zh-Hant")).say("percent-up", "5.0", 2023))
        .isEqualTo("較2023年增加 5.0%");
  }

  @Test
  void aPartWithBracesIsLeftAlone() {
    assertThat(Words.in(Locale.ENGLISH).say("metric-and-part", "{1}", "{0}"))
        .isEqualTo("{1} ({0})");
  }

  @Test
  void unknownWordsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.in(Locale.ENGLISH).say("no such words"))
        .withMessage("there are no words for no such words");
  }
}
