package org.esg4j.index.claim;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * A requirement that is not met, and why.
 *
 * @param requirement the requirement, with its clause
 * @param subject the code of the provision or the name of the topic; empty if it is neither
 * @param reason what lacks
 */
public record UnmetRequirement(Requirement requirement, String subject, Labels reason)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param requirement the requirement, with its clause
   * @param subject the code of the provision or the name of the topic; empty if it is neither
   * @param reason what lacks
   */
  public UnmetRequirement {
    Objects.requireNonNull(requirement, "requirement");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(reason, "reason");
  }

  /** Clause, subject and reason, in English. */
  @Override
  public String toString() {
    return requirement.clause() + (subject.isEmpty() ? "" : ", " + subject) + ": " + reason.en();
  }
}
