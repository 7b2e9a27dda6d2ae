package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Verification;

/**
 * How far an entry of a framework is checked, and against what.
 *
 * @param content what is asked for, or what is said
 * @param number the code or paragraph number; unverified numbers are marked in every index
 * @param ownNumber whether the code is ours, because the framework gives none
 * @param asks the list of quantities asked for
 * @param confidence how sure the author is: high, medium or low
 * @param sources ids of the documents of the framework that were seen
 * @param note what else is to be known, in English; empty if nothing
 */
public record VerificationMark(
    Verification content,
    Verification number,
    boolean ownNumber,
    Verification asks,
    String confidence,
    List<String> sources,
    String note)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param content what is asked for, or what is said
   * @param number the code or paragraph number; unverified numbers are marked in every index
   * @param ownNumber whether the code is ours, because the framework gives none
   * @param asks the list of quantities asked for
   * @param confidence how sure the author is: high, medium or low
   * @param sources ids of the documents of the framework that were seen
   * @param note what else is to be known, in English; empty if nothing
   */
  public VerificationMark {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(asks, "asks");
    Objects.requireNonNull(confidence, "confidence");
    sources = List.copyOf(sources);
    Objects.requireNonNull(note, "note");
  }

  /**
   * Whether the number has to be compared with an official copy before it is relied on.
   *
   * @return true if an index marks it
   */
  public boolean isNumberMarked() {
    return number != Verification.VERIFIED;
  }
}
