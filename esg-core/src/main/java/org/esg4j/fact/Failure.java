package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something that could not be used or worked out, and why.
 *
 * <p>Mistakes in a program are exceptions; faults in data come back as failures, so that one bad
 * record does not hide the others.
 *
 * @param reason the sort of fault
 * @param record what it happened to: the id of a record, a fact or a place in a file
 * @param field the part of the record at fault; empty if the record as a whole is
 * @param found what was there
 * @param expected what should have been there
 */
public record Failure(Reason reason, String record, String field, String found, String expected)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param reason the sort of fault
   * @param record what it happened to: the id of a record, a fact or a place in a file
   * @param field the part of the record at fault; empty if the record as a whole is
   * @param found what was there
   * @param expected what should have been there
   */
  public Failure {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(expected, "expected");
  }

  /** The sorts of fault. */
  public enum Reason {
    /** An input is not there. Use it where another one would have been used had it been there. */
    MISSING_DATA,

    /** A text cannot be read as the number, date or unit that it should be. */
    PARSING,

    /** An id is of no metric that the catalogue knows. */
    UNKNOWN_METRIC,

    /** A printed unit is none that is known. A known unit of a wrong kind is a mismatch. */
    UNKNOWN_UNIT,

    /** A known unit does not fit the metric, or units of inputs do not go together. */
    UNIT_MISMATCH,

    /** A value is readable and cannot be, such as a negative count or a date in no period. */
    OUT_OF_RANGE,

    /** Several facts answer one question, are equally good, and do not agree. */
    CONFLICT,

    /** A divisor is zero, so that there is no ratio; not the same as a ratio of zero. */
    DIVISION_BY_ZERO,

    /** There is nothing to work out for this record, and with other data there would have been. */
    NOT_APPLICABLE
  }

  /**
   * The fault in one line.
   *
   * @return record, field, what was expected and what was found
   */
  public String message() {
    String place = field.isEmpty() ? record : record + ", " + field;
    return place + ": expected " + expected + ", found " + found;
  }
}
