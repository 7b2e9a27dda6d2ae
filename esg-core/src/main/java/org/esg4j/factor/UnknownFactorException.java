package org.esg4j.factor;

import java.io.Serial;
import java.util.List;
import java.util.Objects;

/** An id that no set of a catalogue has. */
public final class UnknownFactorException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** The id. */
  private final String id;

  /**
   * Creates an exception.
   *
   * @param id the id that was asked for
   * @param sets the sets that were looked through
   */
  public UnknownFactorException(String id, List<SetIdentity> sets) {
    super("no factor " + Objects.requireNonNull(id, "id") + " in " + sets);
    this.id = id;
  }

  /**
   * Returns the id.
   *
   * @return what was asked for
   */
  public String id() {
    return id;
  }
}
