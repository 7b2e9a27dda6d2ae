package org.esg4j.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/** Sentences in three languages from templates that are data. */
final class Messages {
  private static final String RESOURCE = "messages.json";
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  private Messages() {}

  /**
   * A sentence with its places filled.
   *
   * @param name the name of the template
   * @param pairs the name of each place, and the text or labels to put there
   */
  static Labels text(String name, Object... pairs) {
    Labels template = Objects.requireNonNull(Bundled.TEMPLATES.get(name), name);
    Map<String, Object> values = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return new Labels(
        filled(template.en(), values, Labels::en),
        filled(template.zhHant(), values, Labels::zhHant),
        filled(template.zhHans(), values, Labels::zhHans));
  }

  private static String filled(
      String template, Map<String, Object> values, Function<Labels, String> language) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              Object value = Objects.requireNonNull(values.get(place.group(1)), place.group(1));
              String text =
                  value instanceof Labels labels ? language.apply(labels) : (String) value;
              return Matcher.quoteReplacement(text);
            });
  }

  /** Reads the bundled data when it is first asked for. */
  private static final class Bundled {
    static final Map<String, Labels> TEMPLATES = read();

    private static Map<String, Labels> read() {
      try (InputStream file = Messages.class.getResourceAsStream(RESOURCE)) {
        JsonObject all = JsonDocument.read(Objects.requireNonNull(file, RESOURCE), RESOURCE);
        Map<String, Labels> templates = new TreeMap<>();
        for (String name : all.names()) {
          JsonObject one = all.object(name);
          templates.put(
              name, new Labels(one.string("en"), one.string("zhHant"), one.string("zhHans")));
        }
        return templates;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
