package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a factor is chosen, as a value that is stated with the result and can be replayed.
 *
 * <p>A policy begins strict: factors of the kinds named, of the region itself and of the year
 * itself, confirmed ones only, no ties. Each method gives a policy that differs in one point.
 *
 * <p>Kinds are tried in order, each in the region and its parents before the next kind. Within a
 * kind and region the sets of a catalogue are tried from the top, so that the caller's set wins.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactorPolicy implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final List<FactorKind> kinds;
  private final YearRule years;
  private final boolean unverified;
  private final @Nullable LocalDate knownOn;
  private final boolean undated;
  private final TreeSet<Region.Level> parents;
  private final List<TieRule> ties;

  private FactorPolicy(Draft draft) {
    this.kinds = List.copyOf(draft.kinds);
    this.years = draft.years;
    this.unverified = draft.unverified;
    this.knownOn = draft.knownOn;
    this.undated = draft.undated;
    this.parents = new TreeSet<>(draft.parents);
    this.ties = List.copyOf(draft.ties);
  }

  /** The parts of a policy while one of them is changed. */
  private static final class Draft {
    private List<FactorKind> kinds = List.of();
    private YearRule years = YearRule.sameYear();
    private boolean unverified;
    private @Nullable LocalDate knownOn;
    private boolean undated;
    private Set<Region.Level> parents = Set.of();
    private List<TieRule> ties = List.of();
  }

  private Draft draft() {
    Draft draft = new Draft();
    draft.kinds = kinds;
    draft.years = years;
    draft.unverified = unverified;
    draft.knownOn = knownOn;
    draft.undated = undated;
    draft.parents = parents;
    draft.ties = ties;
    return draft;
  }

  /**
   * Begins a policy for a Scope 2 figure.
   *
   * @param first the kind to try first
   * @param then the kinds to try when there is none of those before
   * @return the policy
   * @throws IllegalArgumentException if a kind is not one of Scope 2
   */
  public static FactorPolicy forScope2(FactorKind first, FactorKind... then) {
    Draft draft = new Draft();
    List<FactorKind> kinds = new ArrayList<>(List.of(first));
    kinds.addAll(List.of(then));
    for (FactorKind kind : kinds) {
      if (!kind.isScope2()) {
        throw new IllegalArgumentException(kind + " is no factor for Scope 2");
      }
    }
    draft.kinds = kinds;
    return new FactorPolicy(draft);
  }

  /**
   * Begins a policy for a figure outside Scope 2, such as one of network losses.
   *
   * @param kind the kind
   * @return the policy
   */
  public static FactorPolicy forKind(FactorKind kind) {
    Draft draft = new Draft();
    draft.kinds = List.of(kind);
    return new FactorPolicy(draft);
  }

  /**
   * Returns this policy with a rule of years.
   *
   * @param rule which year's factor goes with a year of activity
   * @return a policy that differs in this
   */
  public FactorPolicy years(YearRule rule) {
    Draft draft = draft();
    draft.years = Objects.requireNonNull(rule, "rule");
    return new FactorPolicy(draft);
  }

  /**
   * Returns this policy with factors admitted that were not confirmed.
   *
   * @return a policy that differs in this
   */
  public FactorPolicy admittingUnverified() {
    Draft draft = draft();
    draft.unverified = true;
    return new FactorPolicy(draft);
  }

  /**
   * Returns this policy as it works on what was published by the end of a day, and nothing later.
   *
   * <p>A factor of which only the month or year of publication is stated counts as published when
   * that is over; one without any date does not count, unless {@link #admittingUndated()}.
   *
   * @param day the day, such as that of an old report
   * @return a policy that differs in this
   */
  public FactorPolicy knownOn(LocalDate day) {
    Draft draft = draft();
    draft.knownOn = Objects.requireNonNull(day, "day");
    return new FactorPolicy(draft);
  }

  /**
   * Returns this policy with factors admitted that may have been published by the day it looks
   * from, but whose source does not say so.
   *
   * @return a policy that differs in this
   */
  public FactorPolicy admittingUndated() {
    Draft draft = draft();
    draft.undated = true;
    return new FactorPolicy(draft);
  }

  /**
   * Returns this policy with a turn to the parents of a region that has no factor.
   *
   * @param levels the levels of parents that may be used; all of them if none is named
   * @return a policy that differs in this
   */
  public FactorPolicy fallingBackTo(Region.Level... levels) {
    Draft draft = draft();
    draft.parents =
        new TreeSet<>(Arrays.asList(levels.length == 0 ? Region.Level.values() : levels));
    return new FactorPolicy(draft);
  }

  /**
   * Returns this policy with rules for factors that are equally good.
   *
   * @param rules the rules, each applied to what those before it leave
   * @return a policy that differs in this
   */
  public FactorPolicy breakingTiesBy(TieRule... rules) {
    Draft draft = draft();
    draft.ties = Arrays.asList(rules.clone());
    return new FactorPolicy(draft);
  }

  /**
   * Returns the kinds.
   *
   * @return the kinds in the order they are tried
   */
  public List<FactorKind> kinds() {
    return kinds;
  }

  /**
   * Returns the rule of years.
   *
   * @return the rule
   */
  public YearRule years() {
    return years;
  }

  /**
   * Returns whether factors are admitted that were not confirmed.
   *
   * @return whether they are
   */
  public boolean admitsUnverified() {
    return unverified;
  }

  /**
   * Returns the day that the policy looks from.
   *
   * @return the day, or empty when everything counts as published
   */
  public Optional<LocalDate> knownOn() {
    return Optional.ofNullable(knownOn);
  }

  /**
   * Returns whether factors are admitted whose publication by a day is not stated.
   *
   * @return whether they are
   */
  public boolean admitsUndated() {
    return undated;
  }

  /**
   * Returns the levels of parents that a region without a factor may turn to.
   *
   * @return the levels, none for the region alone
   */
  public Set<Region.Level> fallback() {
    return Collections.unmodifiableSet(parents);
  }

  /**
   * Returns the rules for factors that are equally good.
   *
   * @return the rules in order, none to make a tie an error
   */
  public List<TieRule> ties() {
    return ties;
  }

  private List<Object> parts() {
    return List.of(kinds, years, unverified, knownOn(), undated, parents, ties);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactorPolicy that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  /**
   * Returns the policy in words.
   *
   * @return one line
   */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    words.add(kinds.stream().map(FactorKind::words).reduce((a, b) -> a + ", else " + b).orElse(""));
    words.add("of " + years);
    words.add(unverified ? "verified or not" : "verified only");
    if (knownOn != null) {
      words.add("known on " + knownOn + (undated ? " or undated" : ""));
    }
    if (!parents.isEmpty()) {
      words.add("falling back to " + parents);
    }
    if (!ties.isEmpty()) {
      words.add("ties by " + ties);
    }
    return String.join("; ", words);
  }
}
