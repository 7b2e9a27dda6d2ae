package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.scope2.instrument.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * That an instrument, or one of its assignments, could not be used, and why.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Refusal implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable Assignment assignment;
  private final String criterion;

  Refusal(@Nullable Assignment assignment, String criterion) {
    this.assignment = assignment;
    this.criterion = Objects.requireNonNull(criterion, "criterion");
  }

  /**
   * The assignment that could not be met.
   *
   * @return the assignment, or empty if the instrument cannot be used at all
   */
  public Optional<Assignment> assignment() {
    return Optional.ofNullable(assignment);
  }

  /**
   * What is not met.
   *
   * @return the id of a criterion of the rules, {@code no-step} if they do not honour the kind of
   *     instrument, or {@code carrier} if it is of another carrier than the use
   */
  public String criterion() {
    return criterion;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Refusal that
        && Objects.equals(assignment, that.assignment)
        && criterion.equals(that.criterion);
  }

  @Override
  public int hashCode() {
    return Objects.hash(assignment, criterion);
  }

  /**
   * The refusal in one line.
   *
   * @return the criterion, and the assignment if it is about one
   */
  @Override
  public String toString() {
    return criterion + (assignment == null ? "" : " for " + assignment);
  }
}
