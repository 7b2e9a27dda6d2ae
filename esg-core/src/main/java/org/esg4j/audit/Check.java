package org.esg4j.audit;

import java.util.List;

/**
 * One way to test published figures.
 *
 * <p>A check looks at the evidence and at nothing else, and raises a finding only when no numbers
 * inside the printed intervals can satisfy what it tests. It does not depend on the order of the
 * facts. Checks have no state and are safe for use by several threads.
 */
public interface Check {

  /**
   * The name of the check, by which a caller can leave it out.
   *
   * @return such as {@code stated-twice}
   */
  String id();

  /**
   * What cannot be true.
   *
   * @param evidence the figures, and what can be worked out from them
   * @return the findings in any order, none if all can be true
   */
  List<Finding> findings(Evidence evidence);

  /**
   * What the figures say of how they were made.
   *
   * @param evidence the figures, and what can be worked out from them
   * @return the inferences in any order; none unless a check says otherwise
   */
  default List<Inference> inferences(Evidence evidence) {
    return List.of();
  }
}
