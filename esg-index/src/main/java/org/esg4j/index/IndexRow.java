package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.Provision;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of one provision.
 *
 * <p>The row of a provision with sub-provisions, such as a heading, sums up the rows below it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class IndexRow implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Provision provision;
  private final boolean summary;
  private final Obligation obligation;
  private final Status status;
  private final boolean settled;
  private final @Nullable GivenAnswer answer;

  @SuppressWarnings("serial") // an immutable list
  private final List<RowFigure> figures;

  @SuppressWarnings("serial") // an immutable list
  private final List<String> related;

  @SuppressWarnings("serial") // an immutable list
  private final List<String> places;

  @SuppressWarnings("serial") // an immutable list
  private final List<Lack> lacks;

  IndexRow(
      Provision provision,
      boolean summary,
      Obligation obligation,
      Status status,
      boolean settled,
      @Nullable GivenAnswer answer,
      Evidence evidence,
      List<String> places,
      List<Lack> lacks) {
    this.provision = Objects.requireNonNull(provision, "provision");
    this.summary = summary;
    this.obligation = Objects.requireNonNull(obligation, "obligation");
    this.status = Objects.requireNonNull(status, "status");
    this.settled = settled;
    this.answer = answer;
    this.figures = evidence.figures();
    this.related = evidence.related();
    this.places = List.copyOf(places);
    this.lacks = List.copyOf(lacks);
  }

  /**
   * The provision.
   *
   * @return the provision, with its labels and marks
   */
  public Provision provision() {
    return provision;
  }

  /**
   * The code as the framework prints it.
   *
   * @return such as {@code B2.1}
   */
  public String code() {
    return provision.code();
  }

  /**
   * Whether the row sums up the rows below it.
   *
   * @return true for headings and for provisions with sub-provisions
   */
  public boolean isSummary() {
    return summary;
  }

  /**
   * How strictly the provision binds.
   *
   * @return the obligation; of a summary, the strictest below it
   */
  public Obligation obligation() {
    return obligation;
  }

  /**
   * What is disclosed, or said instead.
   *
   * @return the status
   */
  public Status status() {
    return status;
  }

  /**
   * Whether nothing is left to do for compliance.
   *
   * @return true if the provision is disclosed, or answered in a way that the framework accepts, or
   *     does not bind
   */
  public boolean isSettled() {
    return settled;
  }

  /**
   * What the reporter says of what is not disclosed.
   *
   * @return the answer, or empty if none is given
   */
  public Optional<GivenAnswer> answer() {
    return Optional.ofNullable(answer);
  }

  /**
   * The figures that answer the provision, exactly or in part.
   *
   * @return the figures, the best of each question, in the order of a fact set
   */
  public List<RowFigure> figures() {
    return figures;
  }

  /**
   * The ids of the figures that answer the provision.
   *
   * @return each id once, such as {@code headcount.gender.female}
   */
  public List<String> metrics() {
    return figures.stream().map(figure -> figure.fact().id()).distinct().toList();
  }

  /**
   * The ids of figures on the same subject that do not answer the provision.
   *
   * @return each id once
   */
  public List<String> related() {
    return related;
  }

  /**
   * Where the disclosure is found: places that were given, then those where figures are printed.
   *
   * @return each place once
   */
  public List<String> places() {
    return places;
  }

  /**
   * What keeps the provision from being disclosed in full.
   *
   * @return what lacks; nothing if all is there, or if nothing is
   */
  public List<Lack> lacks() {
    return lacks;
  }

  /** Code and status. */
  @Override
  public String toString() {
    return code() + ": " + status.id();
  }
}
