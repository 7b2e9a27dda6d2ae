package org.esg4j.workforce;

/** Names of what can be true of a person in the period; a program can use names of its own. */
public final class Marks {
  /** Promoted to a higher level. */
  public static final String PROMOTED = "promoted";

  /** Covered by collective bargaining agreements (GRI 2-30). */
  public static final String COVERED_BY_AGREEMENT = "covered-by-agreement";

  /** Hired for a vacancy from inside the company, for the internal fill rate. */
  public static final String INTERNAL_HIRE = "internal-hire";

  /** Had a regular performance review (GRI 404-3). */
  public static final String REVIEWED = "reviewed";

  /** Was due to return from parental leave (GRI 401-3). */
  public static final String DUE_BACK = "due-back-from-parental-leave";

  /** Came back from parental leave (GRI 401-3). */
  public static final String CAME_BACK = "came-back-from-parental-leave";

  /** Came back from parental leave in the prior period (GRI 401-3). */
  public static final String CAME_BACK_BEFORE = "came-back-in-prior-period";

  /** Still employed twelve months after coming back (GRI 401-3). */
  public static final String STAYED_AFTER_LEAVE = "stayed-after-parental-leave";

  /** Trained in anti-corruption (GRI 205-2). */
  public static final String TRAINED_IN_ANTI_CORRUPTION = "trained-in-anti-corruption";

  private Marks() {}
}
