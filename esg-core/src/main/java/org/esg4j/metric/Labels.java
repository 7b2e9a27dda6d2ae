package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A short label in English, traditional and simplified Chinese.
 *
 * @param en in English
 * @param zhHant in traditional Chinese
 * @param zhHans in simplified Chinese
 */
public record Labels(String en, String zhHant, String zhHans) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Set<String> TRADITIONAL = Set.of("HK", "MO", "TW");

  /**
   * Checks that all three are there.
   *
   * @param en in English
   * @param zhHant in traditional Chinese
   * @param zhHans in simplified Chinese
   * @throws IllegalArgumentException if one is blank
   */
  public Labels {
    check("en", en);
    check("zhHant", zhHant);
    check("zhHans", zhHans);
  }

  private static void check(String name, String label) {
    if (Objects.requireNonNull(label, name).isBlank()) {
      throw new IllegalArgumentException(name + ": a label is not blank");
    }
  }

  /**
   * The label for a locale.
   *
   * <p>A Chinese locale with the script Hant, or with no script and the region Hong Kong, Macau or
   * Taiwan, gets traditional characters; any other Chinese locale simplified ones; every other
   * locale English.
   *
   * @param locale the locale
   * @return the label
   */
  public String in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    if (!locale.getLanguage().equals("zh")) {
      return en;
    }
    boolean traditional =
        locale.getScript().isEmpty()
            ? TRADITIONAL.contains(locale.getCountry())
            : locale.getScript().equals("Hant");
    return traditional ? zhHant : zhHans;
  }
}
