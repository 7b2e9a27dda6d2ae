package org.esg4j.metric;

/** How far a reference to a standard was checked. */
public enum Verification {
  /** Seen in a published document that states it. */
  VERIFIED,

  /** Seen in a summary by others, or only in part. */
  PARTLY_VERIFIED,

  /** From general knowledge; to be compared with an official copy before it is relied on. */
  UNVERIFIED
}
