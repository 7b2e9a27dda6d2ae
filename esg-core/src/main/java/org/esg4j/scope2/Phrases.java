package org.esg4j.scope2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/** The phrases of explanations, from a data file in three languages. */
final class Phrases {
  private final JsonObject phrases;
  private final Locale locale;

  Phrases(Locale locale) {
    this.phrases = Bundled.PHRASES;
    this.locale = locale;
  }

  /** A phrase with its gaps filled in. */
  String get(String key, Object... values) {
    return filled(in(labels(phrases.object(key))), values);
  }

  boolean has(String key) {
    return phrases.has(key);
  }

  /** Labels in the language of these phrases. */
  String in(Labels labels) {
    return labels.in(locale);
  }

  private static Labels labels(JsonObject phrase) {
    return new Labels(phrase.string("en"), phrase.string("zhHant"), phrase.string("zhHans"));
  }

  /** Puts values in the place of {0}, {1} and so on; what a value contains stays as it is. */
  private static String filled(String pattern, Object... values) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{') {
        text.append(values[pattern.charAt(i + 1) - '0']);
        i += 2;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Read when first asked for, and never changed. */
  private static final class Bundled {
    private static final JsonObject PHRASES = read();

    private static JsonObject read() {
      String file = "explanation.json";
      try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
        return JsonDocument.read(in, file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
