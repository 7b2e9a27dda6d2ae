package org.esg4j.index.crosswalk;

/** What is to be done for a row of a draft. */
public enum Task {
  /** The place is that of the source: check that the report still says it there. */
  CHECK_PLACE,

  /** The source had figures, or gives only some that are asked for: give them. */
  GIVE_FIGURES,

  /** The source was answered otherwise: decide whether that still holds. */
  CONFIRM_ANSWER,

  /** Nothing in the source helps: write it. */
  WRITE
}
