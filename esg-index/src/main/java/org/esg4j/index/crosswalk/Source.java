package org.esg4j.index.crosswalk;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.index.recorded.RecordedRow;
import org.esg4j.metric.Verification;

/**
 * A row of the index before that helps with a row of a draft.
 *
 * @param row the row
 * @param relation how near its provision is to that of the draft
 * @param verification how far that is checked
 * @param note what else is to be known of it, in English; empty if nothing
 */
public record Source(RecordedRow row, Relation relation, Verification verification, String note)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param row the row
   * @param relation how near its provision is to that of the draft
   * @param verification how far that is checked
   * @param note what else is to be known of it, in English; empty if nothing
   */
  public Source {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(verification, "verification");
    Objects.requireNonNull(note, "note");
  }
}
