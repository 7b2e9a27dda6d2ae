package org.esg4j.scope2.activity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * How an amount of energy came to be known.
 *
 * @param kind whether it was measured, estimated, or nobody said
 * @param method how it was estimated, such as "floor area times the mean of similar sites"; empty
 *     unless it was estimated
 */
public record DataQuality(Kind kind, String method) implements Serializable {
  /** Read from a meter or an invoice that rests on one. */
  public static final DataQuality MEASURED = new DataQuality(Kind.MEASURED, "");

  /** The source does not say. */
  public static final DataQuality NOT_STATED = new DataQuality(Kind.NOT_STATED, "");

  @Serial private static final long serialVersionUID = 1L;

  /** Whether an amount was measured. */
  public enum Kind {
    /** Read from a meter or an invoice that rests on one. */
    MEASURED,
    /** Worked out from something else. */
    ESTIMATED,
    /** The source does not say. */
    NOT_STATED;

    /**
     * The name of this kind in data.
     *
     * @return such as {@code not-stated}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Checks that an estimate, and only an estimate, says how it was made.
   *
   * @param kind whether it was measured, estimated, or nobody said
   * @param method how it was estimated, such as "floor area times the mean of similar sites"; empty
   *     unless it was estimated
   * @throws IllegalArgumentException if it does not
   */
  public DataQuality {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(method, "method");
    if ((kind == Kind.ESTIMATED) == method.isBlank()) {
      throw new IllegalArgumentException(
          "an estimate says how it was made, and nothing else does: " + kind + " '" + method + "'");
    }
  }

  /**
   * An estimate.
   *
   * @param method how it was made
   * @return the quality
   * @throws IllegalArgumentException if the method is blank
   */
  public static DataQuality estimated(String method) {
    return new DataQuality(Kind.ESTIMATED, method);
  }

  /**
   * Whether the amount was estimated.
   *
   * @return true for an estimate
   */
  public boolean isEstimated() {
    return kind == Kind.ESTIMATED;
  }
}
