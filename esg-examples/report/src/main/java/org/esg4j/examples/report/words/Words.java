package org.esg4j.examples.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/** The words of a report in one language. */
public final class Words {
  /** The languages that a report is written in. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"), Locale.forLanguageTag("zh-Hans"));

  private static final String RESOURCE = "words.json";

  private final Locale language;

  private Words(Locale language) {
    this.language = language;
  }

  /** The words in a language. */
  public static Words in(Locale language) {
    return new Words(Objects.requireNonNull(language, "language"));
  }

  /** The language. */
  public Locale language() {
    return language;
  }

  /** The language as HTML and file names call it. */
  public String tag() {
    return language.toLanguageTag();
  }

  /** A label in this language. */
  public String of(Labels labels) {
    return labels.in(language);
  }

  /**
   * A text in this language.
   *
   * @param id which one
   * @param parts what stands for {0}, {1} and so on
   */
  public String say(String id, Object... parts) {
    Labels labels = Bundled.TEXTS.get(id);
    if (labels == null) {
      throw new IllegalArgumentException("there are no words for " + id);
    }
    String text = labels.in(language);
    // One pass, so that a part that holds a brace itself is left alone.
    StringBuilder said = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char next = text.charAt(at);
      if (next == '{') {
        said.append(parts[text.charAt(at + 1) - '0']);
        at += 3;
      } else {
        said.append(next);
        at++;
      }
    }
    return said.toString();
  }

  /** Reads the texts when they are first asked for. */
  private static final class Bundled {
    static final Map<String, Labels> TEXTS = read();

    private static Map<String, Labels> read() {
      try (InputStream file = Words.class.getResourceAsStream(RESOURCE)) {
        JsonObject root = JsonDocument.read(Objects.requireNonNull(file, RESOURCE), RESOURCE);
        Map<String, Labels> texts = new TreeMap<>();
        for (String id : root.names()) {
          JsonObject text = root.object(id).refuseUnknown("en", "zh-Hant", "zh-Hans");
          texts.put(
              id, new Labels(text.string("en"), text.string("zh-Hant"), text.string("zh-Hans")));
        }
        return texts;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
