package org.esg4j.index.claim;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Verification;

/**
 * A sentence in which a claim may be made, with places for the reporter and the period.
 *
 * @param language its language
 * @param formula the sentence, with {@code {name}} and {@code {period}}
 * @param verification how far the wording is checked
 */
public record Statement(Locale language, String formula, Verification verification)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final String NAME = "{name}";
  private static final String PERIOD = "{period}";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * Checks that all parts are there.
   *
   * @param language its language
   * @param formula the sentence, with {@code {name}} and {@code {period}}
   * @param verification how far the wording is checked
   * @throws IllegalArgumentException if the formula has no place for the name or the period
   */
  public Statement {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(verification, "verification");
    if (!Objects.requireNonNull(formula, "formula").contains(NAME) || !formula.contains(PERIOD)) {
      throw new IllegalArgumentException("formula: expected {name} and {period}");
    }
  }

  /**
   * The sentence for a reporter and a period.
   *
   * @param name the name of the reporter
   * @param period the period, of which first and last day are written
   * @return the sentence
   */
  public String of(String name, ReportingPeriod period) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(period, "period");
    return formula.replace(PERIOD, days(period)).replace(NAME, name);
  }

  private String days(ReportingPeriod period) {
    boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "d MMMM yyyy", Locale.ENGLISH);
    return format.format(period.start()) + (chinese ? "至" : " to ") + format.format(period.end());
  }

  /** How far a text is this sentence. */
  enum Fit {
    /** It is another sentence. */
    OTHER,
    /** It is this sentence for someone else. */
    OTHER_NAME,
    /** It is this sentence, and the period lacks its first or last day. */
    OTHER_PERIOD,
    /** It is this sentence. */
    EXACT
  }

  /** How far a text is this sentence for one of several names and a period. */
  Fit fit(String text, Collection<String> names, ReportingPeriod period) {
    Matcher found = pattern().matcher(plain(text));
    if (!found.matches()) {
      return Fit.OTHER;
    }
    if (names.stream().map(Statement::plain).noneMatch(plain(found.group("name"))::equals)) {
      return Fit.OTHER_NAME;
    }
    String days = found.group("period");
    boolean both =
        plain(days).equals(plain(days(period)))
            || (days.contains(iso(period.start())) && days.contains(iso(period.end())));
    return both ? Fit.EXACT : Fit.OTHER_PERIOD;
  }

  private static String iso(LocalDate day) {
    return day.toString();
  }

  private Pattern pattern() {
    String quoted = Pattern.quote(plain(formula));
    return Pattern.compile(
        quoted.replace(NAME, "\\E(?<name>.+)\\Q").replace(PERIOD, "\\E(?<period>.+)\\Q"));
  }

  /** The text with single blanks, without the full stop at its end. */
  private static String plain(String text) {
    String single = SPACES.matcher(text.strip()).replaceAll(" ");
    boolean stopped = List.of(".", "。").stream().anyMatch(single::endsWith);
    return stopped ? single.substring(0, single.length() - 1) : single;
  }
}
