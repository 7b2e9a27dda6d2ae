package org.esg4j.workforce;

/** The sort of contract (GRI 2-7, verified second-hand). */
public enum ContractType implements Category {
  /** Without an end. */
  PERMANENT("permanent"),
  /** With an end. */
  TEMPORARY("temporary"),
  /** Without guaranteed hours. */
  NON_GUARANTEED_HOURS("non-guaranteed-hours");

  private final String category;

  ContractType(String category) {
    this.category = category;
  }

  @Override
  public String category() {
    return category;
  }
}
