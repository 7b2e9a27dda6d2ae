package org.esg4j.workforce;

/** How grave a work-related injury is (GRI 403-9, verified second-hand). */
public enum InjurySeverity implements Category {
  /** Treated with first aid; not recordable. */
  FIRST_AID("first-aid"),
  /**
   * Recordable: days away, restricted work or transfer, treatment beyond first aid, loss of
   * consciousness, or a significant diagnosis.
   */
  RECORDABLE("recordable"),
  /** The worker does not, or is not expected to, recover within six months; recordable as well. */
  HIGH_CONSEQUENCE("high-consequence"),
  /** Death; recordable, and not counted as high-consequence. */
  FATAL("fatal");

  private final String category;

  InjurySeverity(String category) {
    this.category = category;
  }

  @Override
  public String category() {
    return category;
  }

  /**
   * Whether the injury counts as recordable: all but first aid, deaths included.
   *
   * @return true unless treated with first aid
   */
  public boolean isRecordable() {
    return this != FIRST_AID;
  }
}
