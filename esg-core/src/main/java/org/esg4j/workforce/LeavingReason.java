package org.esg4j.workforce;

/**
 * Why somebody left. GRI 401-1 counts all causes (unverified); the HKEX ESG Code leaves the scope
 * to the issuer (verified wording).
 */
public enum LeavingReason implements Category {
  /** Resignation. */
  VOLUNTARY("voluntary"),
  /** Dismissal or redundancy. */
  INVOLUNTARY("involuntary"),
  /** Retirement. */
  RETIREMENT("retirement"),
  /** End of a contract with a term. */
  END_OF_CONTRACT("end-of-contract"),
  /** Death in service. */
  DEATH("death"),
  /** Another reason, such as a transfer out of the group. */
  OTHER("other");

  private final String category;

  LeavingReason(String category) {
    this.category = category;
  }

  @Override
  public String category() {
    return category;
  }
}
