package org.esg4j.index.crosswalk;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.Provision;

/**
 * A provision that binds more or less strictly than before.
 *
 * @param provision the provision, as the later edition has it
 * @param before how strictly it bound
 * @param after how strictly it binds
 */
public record ObligationChange(Provision provision, Obligation before, Obligation after)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param provision the provision, as the later edition has it
   * @param before how strictly it bound
   * @param after how strictly it binds
   */
  public ObligationChange {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Whether more is asked than before.
   *
   * @return true if it binds more strictly
   */
  public boolean isStricter() {
    return after.compareTo(before) < 0;
  }
}
