package org.esg4j.workforce;

/** Gender as people state it (GRI 2-7, verified second-hand), which may be not at all. */
public enum Gender implements Category {
  /** Female. */
  FEMALE("female"),
  /** Male. */
  MALE("male"),
  /** Another gender than female or male. */
  OTHER("other"),
  /** Not disclosed. */
  NOT_DISCLOSED(PersonAxis.NOT_DISCLOSED);

  private final String category;

  Gender(String category) {
    this.category = category;
  }

  @Override
  public String category() {
    return category;
  }
}
