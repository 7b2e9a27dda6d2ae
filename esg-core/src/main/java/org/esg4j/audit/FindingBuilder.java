package org.esg4j.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.esg4j.fact.Fact;
import org.esg4j.metric.Labels;
import org.jspecify.annotations.Nullable;

/** Makes a finding step by step; used once, by one thread. */
public final class FindingBuilder {
  final FindingKind kind;
  final Severity severity;
  final String entity;
  final Set<Figure> figures = new LinkedHashSet<>();
  final List<String> proof = new ArrayList<>();
  final List<Finding> children = new ArrayList<>();
  String metric;
  String period;
  String printed;
  @Nullable Recomputed recomputed;
  @Nullable String suggestion;
  private @Nullable Labels sentence;

  FindingBuilder(
      FindingKind kind,
      Severity severity,
      String metric,
      String entity,
      String period,
      String printed) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.metric = Objects.requireNonNull(metric, "metric");
    this.entity = Objects.requireNonNull(entity, "entity");
    this.period = Objects.requireNonNull(period, "period");
    this.printed = Objects.requireNonNull(printed, "printed");
  }

  FindingBuilder(FindingKind kind, Severity severity, Fact fact) {
    this(
        kind,
        severity,
        fact.id(),
        fact.entity().id(),
        fact.period().toString(),
        Written.number(fact));
    figures.add(Figure.of(fact));
  }

  /**
   * Says that the finding is about something else than the figure alone.
   *
   * @param other what several figures have in common, such as {@code turnover.region}
   * @return this builder
   */
  public FindingBuilder metric(String other) {
    metric = Objects.requireNonNull(other, "other");
    return this;
  }

  /**
   * Says that the finding is about another time, or several.
   *
   * @param other such as {@code 2022-2024}
   * @return this builder
   */
  public FindingBuilder period(String other) {
    period = Objects.requireNonNull(other, "other");
    return this;
  }

  /**
   * Says that more than the number of the figure is at fault.
   *
   * @param other the numbers as printed
   * @return this builder
   */
  public FindingBuilder printed(String other) {
    printed = Objects.requireNonNull(other, "other");
    return this;
  }

  /**
   * Adds figures that the proof rests on.
   *
   * @param facts the facts that state them; those that are not published are passed over
   * @return this builder
   */
  public FindingBuilder resting(Iterable<Fact> facts) {
    for (Fact fact : facts) {
      if (fact.origin().isPublished()) {
        figures.add(Figure.of(fact));
      }
    }
    return this;
  }

  /**
   * Says what the figure should be.
   *
   * @param result the recomputed figure
   * @return this builder
   */
  public FindingBuilder recomputed(Recomputed result) {
    recomputed = Objects.requireNonNull(result, "result");
    return this;
  }

  /**
   * Adds a step to the proof.
   *
   * @param step the step, such as {@code 757.08 / 1937 = [0.3908, 0.3909]}
   * @return this builder
   */
  public FindingBuilder proof(String step) {
    proof.add(Objects.requireNonNull(step, "step"));
    return this;
  }

  /**
   * Says what is wrong in one sentence.
   *
   * @param text the sentence in three languages
   * @return this builder
   */
  public FindingBuilder sentence(Labels text) {
    sentence = Objects.requireNonNull(text, "text");
    return this;
  }

  /**
   * Names the correction that stands out.
   *
   * @param text what to print instead
   * @return this builder
   */
  public FindingBuilder suggestion(String text) {
    suggestion = Objects.requireNonNull(text, "text");
    return this;
  }

  /**
   * Adds findings that have this one for their cause.
   *
   * @param findings the findings
   * @return this builder
   */
  public FindingBuilder children(Iterable<Finding> findings) {
    findings.forEach(children::add);
    return this;
  }

  /**
   * The finding.
   *
   * @return the finding as described so far
   * @throws IllegalStateException if no step of a proof was added, or no sentence: without them it
   *     is an opinion
   */
  public Finding build() {
    if (proof.isEmpty() || sentence == null) {
      throw new IllegalStateException("a finding has a proof and a sentence");
    }
    return new Finding(this, sentence);
  }
}
