package org.esg4j.scope2.instrument;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * What was found when an instrument was checked against one quality criterion.
 *
 * @param criterion the id of the criterion in its rule set, such as {@code tracked}
 * @param outcome what was found
 * @param evidence where that can be looked up: a registry entry, a contract clause, an audit file
 */
public record CriterionCheck(String criterion, Outcome outcome, String evidence)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** What a check can find. */
  public enum Outcome {
    /** The criterion is met. */
    MET,
    /** The criterion is not met, so the instrument cannot be used. */
    NOT_MET,
    /** The criterion is about other instruments. */
    NOT_APPLICABLE;

    /**
     * The name of this outcome in data.
     *
     * @return such as {@code not-met}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Checks that criterion and evidence are stated.
   *
   * @param criterion the id of the criterion in its rule set, such as {@code tracked}
   * @param outcome what was found
   * @param evidence where that can be looked up: a registry entry, a contract clause, an audit file
   * @throws IllegalArgumentException if one of them is blank
   */
  public CriterionCheck {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(evidence, "evidence");
    if (criterion.isBlank() || evidence.isBlank()) {
      throw new IllegalArgumentException(
          "a check names its criterion and its evidence: '" + criterion + "', '" + evidence + "'");
    }
  }

  /**
   * A criterion that is met.
   *
   * @param criterion the id of the criterion
   * @param evidence where that can be looked up
   * @return the check
   * @throws IllegalArgumentException if one of them is blank
   */
  public static CriterionCheck met(String criterion, String evidence) {
    return new CriterionCheck(criterion, Outcome.MET, evidence);
  }

  /**
   * A criterion that is not met.
   *
   * @param criterion the id of the criterion
   * @param evidence where that can be looked up
   * @return the check
   * @throws IllegalArgumentException if one of them is blank
   */
  public static CriterionCheck notMet(String criterion, String evidence) {
    return new CriterionCheck(criterion, Outcome.NOT_MET, evidence);
  }
}
