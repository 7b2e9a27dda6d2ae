package org.esg4j.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the page against WCAG 2.2: 1.4.3 for text, 1.4.11 for shapes. */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3.0;
  private static final Pattern DECLARED = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
  private static final Pattern USED = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
  private static final Map<String, String> COLOURS = new TreeMap<>();
  private static String css = "";

  @BeforeAll
  static void read() throws IOException {
    try (InputStream file = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
      css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher declared = DECLARED.matcher(css);
    while (declared.find()) {
      COLOURS.put(declared.group(1), declared.group(2));
    }
  }

  /** Every pair of text and ground that the style sheet brings together. */
  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "soft, paper",
    "link, paper",
    "head, paper",
    "good, paper",
    "mark, paper",
    "ink, band",
    "soft, band",
    "head, band",
    "on-head, head",
    "mark, mark-band",
    "good, good-band",
    "warn, warn-band",
    "ink, warn-band",
    "soft, warn-band",
    "mark, warn-band"
  })
  void textStandsOut(String text, String ground) {
    assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"bar-1, paper", "bar-2, paper", "link, paper", "on-head, head", "mark, paper"})
  void shapesStandOut(String shape, String ground) {
    assertThat(contrast(shape, ground)).isGreaterThanOrEqualTo(SHAPE);
  }

  @Test
  void everyColourIsDeclaredAndUsed() {
    TreeSet<String> used = new TreeSet<>();
    USED.matcher(css).results().forEach(use -> used.add(use.group(1)));
    assertThat(used).isEqualTo(COLOURS.keySet());
    assertThat(css.substring(css.indexOf('}'))).doesNotContainPattern(":[^;}]*(#[0-9a-f]|rgb|hsl)");
  }

  private static double contrast(String one, String other) {
    double a = luminance(colour(one));
    double b = luminance(colour(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static String colour(String name) {
    return Objects.requireNonNull(COLOURS.get(name), name);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
