package org.esg4j.factor;

import java.io.Serial;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A factor that was chosen, from which set, why, and what to tell of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactorChoice implements FactorSelection {
  @Serial private static final long serialVersionUID = 1L;

  private final FactorQuery query;
  private final @Nullable FactorPolicy policy;
  private final EmissionFactor factor;
  private final SetIdentity set;
  private final TreeSet<Caution> cautions;
  private final List<Considered> considered;

  FactorChoice(
      FactorQuery query,
      @Nullable FactorPolicy policy,
      EmissionFactor factor,
      SetIdentity set,
      Collection<Caution> cautions,
      List<Considered> considered) {
    this.query = query;
    this.policy = policy;
    this.factor = factor;
    this.set = set;
    this.cautions = new TreeSet<>(cautions);
    this.considered = List.copyOf(considered);
  }

  @Override
  public FactorQuery query() {
    return query;
  }

  /**
   * Returns the policy that chose.
   *
   * @return the policy, or empty when the caller named the factor
   */
  public Optional<FactorPolicy> policy() {
    return Optional.ofNullable(policy);
  }

  /**
   * Returns the factor.
   *
   * @return the factor, which has a value
   */
  public EmissionFactor factor() {
    return factor;
  }

  /**
   * Returns the set that the factor lies in.
   *
   * @return id, version and digest of the set
   */
  public SetIdentity set() {
    return set;
  }

  /**
   * Returns what a reader of the result must be told.
   *
   * @return cautions, possibly none
   */
  public Set<Caution> cautions() {
    return Collections.unmodifiableSet(cautions);
  }

  @Override
  public List<Considered> considered() {
    return considered;
  }

  @Override
  public String reason() {
    StringBuilder reason = new StringBuilder(factor.kind().words());
    reason.append(" of ").append(factor.region());
    factor.year().ifPresent(year -> reason.append(" describing ").append(year));
    factor.edition().ifPresent(edition -> reason.append(", edition ").append(edition));
    reason.append(", for ").append(query).append(": ");
    if (policy == null) {
      reason.append("named by the caller");
    } else {
      reason.append(policy.years());
      policy.knownOn().ifPresent(day -> reason.append(", as known on ").append(day));
    }
    for (Caution caution : cautions) {
      reason.append("; ").append(caution);
      if (caution == Caution.TIE_BROKEN && policy != null) {
        reason.append(' ').append(policy.ties());
      }
    }
    return reason.append("; set ").append(set).toString();
  }

  @Override
  public Optional<FactorChoice> choice() {
    return Optional.of(this);
  }

  @Override
  public FactorChoice orElseThrow() {
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactorChoice that
        && query.equals(that.query)
        && Objects.equals(policy, that.policy)
        && factor.equals(that.factor)
        && set.equals(that.set)
        && cautions.equals(that.cautions)
        && considered.equals(that.considered);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, factor, set);
  }

  /**
   * Returns the factor and why.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return factor + " (" + reason() + ')';
  }
}
