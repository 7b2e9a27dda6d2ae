package org.esg4j.workforce;

/** A constant that stands for a category of an axis. */
public sealed interface Category
    permits Gender, EmploymentType, ContractType, LeavingReason, InjurySeverity {

  /**
   * The category as breakdowns name it.
   *
   * @return such as {@code female}
   */
  String category();
}
