package org.esg4j.index.framework;

import java.io.Serial;
import java.util.List;

/** A framework has no provision of a code, or more than one. */
public final class UnknownProvisionException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  /** The framework that was asked. */
  private final FrameworkId framework;

  /** What was asked for. */
  private final String code;

  /** Keys of provisions that may be meant. */
  @SuppressWarnings("serial") // an immutable list of strings
  private final List<String> candidates;

  UnknownProvisionException(FrameworkId framework, String code, List<String> candidates) {
    super(
        "no single provision '"
            + Shortened.of(code)
            + "' in "
            + framework
            + (candidates.isEmpty() ? "" : "; is it " + String.join(" or ", candidates) + "?"));
    this.framework = framework;
    this.code = code;
    this.candidates = List.copyOf(candidates);
  }

  /**
   * The framework that was asked.
   *
   * @return its id
   */
  public FrameworkId framework() {
    return framework;
  }

  /**
   * What was asked for.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * Provisions that may be meant.
   *
   * @return their keys; empty if nothing is close
   */
  public List<String> candidates() {
    return candidates;
  }
}
