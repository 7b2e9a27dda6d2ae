package org.esg4j.workforce;

/** Full or part of the usual working time (GRI 2-7, verified second-hand; HKEX B1.1, verified). */
public enum EmploymentType implements Category {
  /** Full time. */
  FULL_TIME("full-time"),
  /** Part time. */
  PART_TIME("part-time");

  private final String category;

  EmploymentType(String category) {
    this.category = category;
  }

  @Override
  public String category() {
    return category;
  }
}
