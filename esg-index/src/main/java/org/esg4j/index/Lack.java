package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * One thing that keeps a provision from being disclosed in full.
 *
 * @param kind what sort of thing it is
 * @param labels what it is, in words
 */
public record Lack(Kind kind, Labels labels) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both parts are there.
   *
   * @param kind what sort of thing it is
   * @param labels what it is, in words
   */
  public Lack {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(labels, "labels");
  }

  /** What sort of thing lacks. */
  public enum Kind {
    /** A figure. */
    FIGURE,

    /** The total of a figure that is broken down. */
    TOTAL,

    /** A breakdown, or a category of one. */
    BREAKDOWN,

    /** An earlier year. */
    YEAR,

    /** The figure per something. */
    INTENSITY,

    /** A description. */
    WORDS,

    /** What a figure that answers only in part leaves open. */
    DETAIL,

    /** A provision below. */
    PROVISION,

    /** An answer that the framework accepts: the one given is not enough. */
    ANSWER;

    /**
     * The kind as an index in JSON writes it.
     *
     * @return such as {@code breakdown}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
