package org.esg4j.factor;

import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That no factor fits a query, and why: never a factor of zero, and never a near miss.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactorGap implements FactorSelection {
  @Serial private static final long serialVersionUID = 1L;

  private final FactorQuery query;
  private final FactorPolicy policy;
  private final List<String> regions;
  private final boolean regionKnown;
  private final List<Considered> considered;

  FactorGap(
      FactorQuery query,
      FactorPolicy policy,
      List<String> regions,
      boolean regionKnown,
      List<Considered> considered) {
    this.query = query;
    this.policy = policy;
    this.regions = List.copyOf(regions);
    this.regionKnown = regionKnown;
    this.considered = List.copyOf(considered);
  }

  @Override
  public FactorQuery query() {
    return query;
  }

  /**
   * Returns the policy that found none.
   *
   * @return the policy
   */
  public FactorPolicy policy() {
    return policy;
  }

  /**
   * Returns the regions that were looked at.
   *
   * @return the region of the query and those of its parents that the policy allows
   */
  public List<String> regions() {
    return regions;
  }

  /**
   * Returns whether the region of the query is one of the catalogue's tree.
   *
   * @return false for what may be a slip of the pen
   */
  public boolean isRegionKnown() {
    return regionKnown;
  }

  @Override
  public List<Considered> considered() {
    return considered;
  }

  @Override
  public String reason() {
    StringBuilder reason = new StringBuilder("no factor for ").append(query);
    reason.append(" in ").append(regions).append(" by the policy: ").append(policy);
    if (!regionKnown) {
      reason.append("; the region is not in the tree");
    }
    if (considered.isEmpty()) {
      reason.append("; no set has any of these kinds there");
    }
    for (Considered each : considered) {
      reason.append("; ").append(each);
    }
    return reason.toString();
  }

  @Override
  public Optional<FactorChoice> choice() {
    return Optional.empty();
  }

  @Override
  public FactorChoice orElseThrow() {
    throw new NoFactorException(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactorGap that
        && query.equals(that.query)
        && policy.equals(that.policy)
        && regions.equals(that.regions)
        && regionKnown == that.regionKnown
        && considered.equals(that.considered);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, policy);
  }

  /**
   * Returns why there is none.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return reason();
  }
}
