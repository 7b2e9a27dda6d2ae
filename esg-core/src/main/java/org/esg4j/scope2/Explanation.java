package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Why each line of a result is what it is: as values, and as text in English and Chinese.
 *
 * <p>The values are the lines themselves: record, amount, rate, where the rate comes from and why,
 * notes, emissions. This class is immutable and thread-safe.
 */
public final class Explanation {
  private final Scope2Result result;
  private final Map<String, ExplanationText> texts = new ConcurrentHashMap<>();

  Explanation(Scope2Result result) {
    this.result = result;
  }

  /**
   * The lines of all methods.
   *
   * @return the lines of the location-based figure, the market-based one, and losses if they were
   *     asked for
   */
  public List<Scope2Line> lines() {
    List<Scope2Line> lines = new ArrayList<>();
    for (Scope2Method method : Scope2Method.values()) {
      lines.addAll(result.figure(method).lines());
    }
    return List.copyOf(lines);
  }

  /**
   * The lines of one record.
   *
   * @param record the id of the record
   * @return its lines by all methods, none if there is no such record inside the boundary
   */
  public List<Scope2Line> lines(String record) {
    Objects.requireNonNull(record, "record");
    return lines().stream().filter(line -> line.record().id().equals(record)).toList();
  }

  /**
   * The whole explanation as text.
   *
   * @param locale the language: traditional or simplified Chinese, or English for any other
   * @return lines of text, each ended by a line feed
   */
  public String text(Locale locale) {
    return in(locale).of(result);
  }

  /**
   * One line as text.
   *
   * @param line a line of the result
   * @param locale the language: traditional or simplified Chinese, or English for any other
   * @return one line of text
   */
  public String text(Scope2Line line, Locale locale) {
    Objects.requireNonNull(line, "line");
    return in(locale).of(line);
  }

  private ExplanationText in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return texts.computeIfAbsent(Phrases.language(locale), key -> new ExplanationText(locale));
  }

  /**
   * The explanation in English.
   *
   * @return the same as {@link #text(Locale)} for {@link Locale#ENGLISH}
   */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
