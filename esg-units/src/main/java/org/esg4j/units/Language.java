package org.esg4j.units;

import java.util.Locale;

/** The languages that units are written in. */
enum Language {
  ENGLISH(Spelling.ENGLISH),
  TRADITIONAL_CHINESE(Spelling.TRADITIONAL),
  SIMPLIFIED_CHINESE(Spelling.SIMPLIFIED);

  final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The language of a locale. Chinese without a script is traditional in Hong Kong, Macau and
   * Taiwan and simplified elsewhere.
   */
  static Language of(Locale locale) {
    String script = locale.getScript();
    return switch (locale.getLanguage()) {
      case "en" -> ENGLISH;
      case "zh" -> {
        boolean traditional =
            script.isEmpty()
                ? switch (locale.getCountry()) {
                  case "HK", "MO", "TW" -> true;
                  default -> false;
                }
                : "Hant".equals(script);
        yield traditional ? TRADITIONAL_CHINESE : SIMPLIFIED_CHINESE;
      }
      default ->
          throw new IllegalArgumentException(
              "units are written in en, zh-Hant and zh-Hans, not in " + locale.toLanguageTag());
    };
  }

  boolean isChinese() {
    return this != ENGLISH;
  }
}
