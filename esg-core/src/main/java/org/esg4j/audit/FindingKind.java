package org.esg4j.audit;

import java.util.Locale;

/** What is wrong with a figure. */
public enum FindingKind {
  /** The formula of the figure gives another result from the other printed figures. */
  RECALCULATION,

  /** A total is not the sum of its printed parts. */
  TOTAL,

  /** Several figures were divided by another number than the one that is printed. */
  DENOMINATOR,

  /** One figure is stated twice, with numbers that cannot both be true. */
  CONTRADICTION,

  /** Means or rates over the groups of a whole do not agree with it or with each other. */
  WEIGHTED_MEAN,

  /** Different breakdowns of one total, or different figures, imply different totals. */
  PARTITION,

  /** No whole numbers give the printed share. */
  UNATTAINABLE,

  /** The shares of a whole cannot add to all of it. */
  SHARES,

  /** The printed unit does not fit what is measured. */
  UNIT,

  /** The figure fits once the point is moved or the unit is changed. */
  SLIP,

  /** The figure is many times that of a neighbouring year. */
  JUMP,

  /** Opening headcount, hires, leavers and closing headcount do not add up. */
  ROLL_FORWARD,

  /** A series claims one method for all of its years and shows several. */
  SERIES,

  /** A factor covers other gases than the line that it is used for. */
  GAS,

  /** The figure could not be read, so nothing can be said about it. */
  NOT_UNDERSTOOD,

  /** What a check of the caller's own looks for. */
  OWN;

  /**
   * The kind as findings files name it.
   *
   * @return such as {@code not-understood}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
