package org.esg4j.factor;

import java.io.Serial;
import java.util.List;
import java.util.Objects;

/**
 * Several factors that are equally good for a query: the reporter must say which, by id or by a
 * {@link TieRule}.
 */
public final class AmbiguousFactorException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  /** What was asked. */
  private final FactorQuery query;

  /** How it was to be chosen. */
  private final FactorPolicy policy;

  /** The set they lie in. */
  private final SetIdentity set;

  /** The factors, in order of id. */
  private final List<EmissionFactor> candidates;

  /**
   * Creates an exception.
   *
   * @param query what was asked
   * @param policy how it was to be chosen
   * @param set the set they lie in
   * @param candidates the factors that are equally good
   */
  public AmbiguousFactorException(
      FactorQuery query, FactorPolicy policy, SetIdentity set, List<EmissionFactor> candidates) {
    super(
        "for "
            + Objects.requireNonNull(query, "query")
            + " these are equally good, by the policy ("
            + Objects.requireNonNull(policy, "policy")
            + "): "
            + candidates
            + "; name one by id, or state a tie rule");
    this.query = query;
    this.policy = policy;
    this.set = Objects.requireNonNull(set, "set");
    this.candidates = List.copyOf(candidates);
  }

  /**
   * Returns what was asked.
   *
   * @return the query
   */
  public FactorQuery query() {
    return query;
  }

  /**
   * Returns how it was to be chosen.
   *
   * @return the policy
   */
  public FactorPolicy policy() {
    return policy;
  }

  /**
   * Returns the set that the factors lie in.
   *
   * @return id, version and digest of the set
   */
  public SetIdentity set() {
    return set;
  }

  /**
   * Returns the factors that are equally good.
   *
   * @return two or more, in order of id
   */
  public List<EmissionFactor> candidates() {
    return candidates;
  }
}
