package org.esg4j.index.recorded;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.index.GivenAnswer;
import org.esg4j.index.Status;
import org.esg4j.index.framework.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * What an index said of one provision.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RecordedRow implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final String code;
  private final Obligation obligation;
  private final Status status;
  private final boolean settled;
  private final boolean summary;

  @SuppressWarnings("serial") // an immutable list
  private final List<String> places;

  private final @Nullable GivenAnswer answer;

  @SuppressWarnings("serial") // an immutable list
  private final List<RecordedFigure> figures;

  /** The row with nothing missing; the readers have checked it. */
  RecordedRow(
      String key,
      String code,
      Obligation obligation,
      Status status,
      boolean settled,
      boolean summary,
      List<String> places,
      @Nullable GivenAnswer answer,
      List<RecordedFigure> figures) {
    this.key = Objects.requireNonNull(key, "key");
    this.code = Objects.requireNonNull(code, "code");
    this.obligation = Objects.requireNonNull(obligation, "obligation");
    this.status = Objects.requireNonNull(status, "status");
    this.settled = settled;
    this.summary = summary;
    this.places = List.copyOf(places);
    this.answer = answer;
    this.figures = List.copyOf(figures);
  }

  /**
   * What tells the provision from others of its edition.
   *
   * @return the key; often the code
   */
  public String key() {
    return key;
  }

  /**
   * The code as the framework prints it.
   *
   * @return such as {@code B2.1}
   */
  public String code() {
    return code;
  }

  /**
   * How strictly the provision bound then.
   *
   * @return the obligation
   */
  public Obligation obligation() {
    return obligation;
  }

  /**
   * What was disclosed, or said instead.
   *
   * @return the status
   */
  public Status status() {
    return status;
  }

  /**
   * Whether nothing was left to do for compliance.
   *
   * @return true if so
   */
  public boolean isSettled() {
    return settled;
  }

  /**
   * Whether the row summed up rows below it.
   *
   * @return true for headings and for provisions with sub-provisions
   */
  public boolean isSummary() {
    return summary;
  }

  /**
   * Where the disclosure was found.
   *
   * @return the places
   */
  public List<String> places() {
    return places;
  }

  /**
   * What the reporter said of what was not disclosed.
   *
   * @return the answer, or empty if none was given
   */
  public Optional<GivenAnswer> answer() {
    return Optional.ofNullable(answer);
  }

  /**
   * The figures that answered.
   *
   * @return the figures in the order of the index
   */
  public List<RecordedFigure> figures() {
    return figures;
  }

  private List<Object> parts() {
    return List.of(key, code, obligation, status, settled, summary, places, answer(), figures);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordedRow row && parts().equals(row.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  /** Code and status. */
  @Override
  public String toString() {
    return code + " " + status.id();
  }
}
