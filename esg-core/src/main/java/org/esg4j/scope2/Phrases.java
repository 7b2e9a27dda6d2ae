package org.esg4j.scope2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/** The phrases of explanations in one language, from a data file in three. */
final class Phrases {
  /** The names of the languages in the data file, each in its own place. */
  private static final Labels LANGUAGES = new Labels("en", "zhHant", "zhHans");

  private final Map<String, Pattern> patterns;

  private Phrases(Map<String, Pattern> patterns) {
    this.patterns = patterns;
  }

  /** The phrases for a locale: traditional or simplified Chinese, or English for any other. */
  static Phrases in(Locale locale) {
    return Objects.requireNonNull(Bundled.PHRASES.get(language(locale)));
  }

  /** Which of the three languages a locale gets. */
  static String language(Locale locale) {
    return LANGUAGES.in(locale);
  }

  /** A phrase with its gaps filled in. */
  String get(String key, Object... values) {
    Pattern pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no phrase " + key);
    }
    return pattern.filled(values);
  }

  boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** A phrase cut at its gaps: a text before each gap, and one at the end. */
  private record Pattern(List<String> texts, List<Integer> gaps) {

    /** Reads {0}, {1} and so on as gaps. */
    static Pattern of(String phrase) {
      List<String> texts = new ArrayList<>();
      List<Integer> gaps = new ArrayList<>();
      int from = 0;
      for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
        texts.add(phrase.substring(from, open));
        gaps.add(phrase.charAt(open + 1) - '0');
        from = open + 3;
      }
      texts.add(phrase.substring(from));
      return new Pattern(List.copyOf(texts), List.copyOf(gaps));
    }

    /** Puts values into the gaps; what a value contains stays as it is. */
    String filled(Object... values) {
      if (gaps.isEmpty()) {
        return texts.get(0);
      }
      StringBuilder text = new StringBuilder(texts.get(0));
      for (int gap = 0; gap < gaps.size(); gap++) {
        text.append(values[gaps.get(gap)]).append(texts.get(gap + 1));
      }
      return text.toString();
    }
  }

  /** Read when first asked for, and never changed. */
  private static final class Bundled {
    private static final Map<String, Phrases> PHRASES = read();

    private static Map<String, Phrases> read() {
      String file = "explanation.json";
      try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
        JsonObject document = JsonDocument.read(in, file);
        Map<String, Phrases> phrases = new HashMap<>();
        for (String language : List.of(LANGUAGES.en(), LANGUAGES.zhHant(), LANGUAGES.zhHans())) {
          phrases.put(language, of(document, language));
        }
        return Map.copyOf(phrases);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Phrases of(JsonObject document, String language) {
      Map<String, Pattern> patterns = new HashMap<>();
      for (String key : document.names()) {
        patterns.put(key, Pattern.of(document.object(key).string(language)));
      }
      return new Phrases(Map.copyOf(patterns));
    }
  }
}
