package org.esg4j.audit;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.esg4j.fact.Fact;
import org.esg4j.fact.Failure;
import org.esg4j.metric.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Something about published figures that cannot be true, was done differently from what is said, or
 * could not be read, with its proof.
 *
 * <p>The id follows from what is printed and what is wrong with it, and from nothing else: the same
 * finding has the same id in every run. What has one cause is one finding, with the figures that
 * the cause spoilt as its children.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Finding implements Comparable<Finding>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::entity)
          .thenComparing(Finding::metric)
          .thenComparing(Finding::period)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::id);

  private final FindingKind kind;
  private final Severity severity;
  private final String metric;
  private final String entity;
  private final String period;
  private final String printed;
  private final @Nullable Recomputed recomputed;
  private final @Nullable String suggestion;
  private final Labels sentence;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<Figure> figures;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<String> proof;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<Finding> children;

  private final String id;

  Finding(FindingBuilder from, Labels sentence) {
    this.kind = from.kind;
    this.severity = from.severity;
    this.metric = from.metric;
    this.entity = from.entity;
    this.period = from.period;
    this.printed = from.printed;
    this.recomputed = from.recomputed;
    this.suggestion = from.suggestion;
    this.sentence = sentence;
    this.figures = List.copyOf(from.figures);
    this.proof = List.copyOf(from.proof);
    this.children = List.copyOf(new TreeSet<>(from.children));
    this.id = Ids.of(kind.word(), metric, entity, period, printed, figures);
  }

  /**
   * Starts a finding about a published fact.
   *
   * @param kind what is wrong
   * @param severity how much it weighs
   * @param fact the fact
   * @return the builder
   */
  public static FindingBuilder about(FindingKind kind, Severity severity, Fact fact) {
    return new FindingBuilder(kind, severity, fact);
  }

  /**
   * A finding about a figure that could not be read.
   *
   * @param metric the id of the figure, as the report's data name it
   * @param entity whose figure it is
   * @param period when
   * @param printed the figure as printed, which is shortened when long
   * @param failure what was in the way
   * @return the finding, a note
   */
  public static Finding notUnderstood(
      String metric, String entity, String period, String printed, Failure failure) {
    return new FindingBuilder(
            FindingKind.NOT_UNDERSTOOD,
            Severity.NOTE,
            metric,
            entity,
            period,
            Written.shortened(Objects.requireNonNull(printed, "printed")))
        .proof(failure.message())
        .sentence(Messages.text("not-understood", "metric", metric, "failure", failure.message()))
        .build();
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The name of this finding in every run over the same print.
   *
   * @return such as {@code denominator-4f1c09aa71e2}
   */
  public String id() {
    return id;
  }

  /**
   * What is wrong.
   *
   * @return the kind
   */
  public FindingKind kind() {
    return kind;
  }

  /**
   * How much it weighs.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What the finding is about.
   *
   * @return the id of the figure at fault, or of what several of them have in common
   */
  public String metric() {
    return metric;
  }

  /**
   * All that the finding and its children touch.
   *
   * @return the ids of the figures, in alphabetical order
   */
  public List<String> metrics() {
    TreeSet<String> ids = new TreeSet<>();
    figures.forEach(figure -> ids.add(figure.metric()));
    children.forEach(child -> ids.addAll(child.metrics()));
    if (ids.isEmpty()) {
      ids.add(metric);
    }
    return List.copyOf(ids);
  }

  /**
   * Whose figure it is.
   *
   * @return the id of the entity
   */
  public String entity() {
    return entity;
  }

  /**
   * When.
   *
   * @return the period, such as {@code 2024}; the periods from first to last where there are
   *     several
   */
  public String period() {
    return period;
  }

  /**
   * The figure as printed.
   *
   * @return the number or numbers
   */
  public String printed() {
    return printed;
  }

  /**
   * What the figure should be.
   *
   * @return the recomputed figure; empty where there is nothing to work out
   */
  public Optional<Recomputed> recomputed() {
    return Optional.ofNullable(recomputed);
  }

  /**
   * The figures that the proof rests on.
   *
   * @return each as it is printed, the one at fault first
   */
  public List<Figure> figures() {
    return figures;
  }

  /**
   * The proof, step by step, for pencil and paper; arithmetic that reads alike in every language.
   *
   * @return the steps
   */
  public List<String> proof() {
    return proof;
  }

  /**
   * What is wrong, in one sentence in each of three languages.
   *
   * @return the sentence
   */
  public Labels sentence() {
    return sentence;
  }

  /**
   * What is wrong, in one sentence.
   *
   * @param locale the language
   * @return the sentence, English if the language is not one of the three
   */
  public String sentence(Locale locale) {
    return sentence.in(locale);
  }

  /**
   * The correction that stands out.
   *
   * @return what to print instead; empty if no candidate stands out
   */
  public Optional<String> suggestion() {
    return Optional.ofNullable(suggestion);
  }

  /**
   * The findings that have this one for their cause.
   *
   * @return the findings, in order; none if this one stands alone
   */
  public List<Finding> children() {
    return children;
  }

  /**
   * This finding and its children, to any depth.
   *
   * @return the findings, this one first
   */
  public List<Finding> flattened() {
    List<Finding> all = new ArrayList<>(List.of(this));
    children.forEach(child -> all.addAll(child.flattened()));
    return List.copyOf(all);
  }

  // ---------------------------------------------------------------------------------------------

  /** By entity, metric, period and kind. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that && id.equals(that.id) && proof.equals(that.proof);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * The finding in one line.
   *
   * @return kind, metric, period, what is printed and what it should be
   */
  @Override
  public String toString() {
    String instead = recomputed == null ? "" : ", recomputed " + recomputed.text();
    return kind.word() + ' ' + metric + ' ' + period + ": printed " + printed + instead;
  }
}
