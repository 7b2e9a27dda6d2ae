package org.esg4j.index.crosswalk;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.esg4j.metric.Verification;

/**
 * A provision of one framework and one of another that are about the same.
 *
 * @param from the key or an alias of the provision of the first framework
 * @param to the key of the provision of the second
 * @param relation how near they are
 * @param after reports published on or after this day; {@link LocalDate#MIN} for all
 * @param before reports published before this day; {@link LocalDate#MAX} for all
 * @param basis where it comes from, such as {@code derived}
 * @param verification how far it is checked
 * @param note what else is to be known, in English; empty if nothing
 */
public record Correspondence(
    String from,
    String to,
    Relation relation,
    LocalDate after,
    LocalDate before,
    String basis,
    Verification verification,
    String note)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param from the key or an alias of the provision of the first framework
   * @param to the key of the provision of the second
   * @param relation how near they are
   * @param after reports published on or after this day; {@link LocalDate#MIN} for all
   * @param before reports published before this day; {@link LocalDate#MAX} for all
   * @param basis where it comes from, such as {@code derived}
   * @param verification how far it is checked
   * @param note what else is to be known, in English; empty if nothing
   */
  public Correspondence {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(verification, "verification");
    Objects.requireNonNull(note, "note");
  }

  /**
   * Whether it holds for a report.
   *
   * @param published the day on which the report is published
   * @return true if it does
   */
  public boolean holdsOn(LocalDate published) {
    Objects.requireNonNull(published, "published");
    return !published.isBefore(after) && published.isBefore(before);
  }
}
