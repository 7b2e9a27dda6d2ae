package org.esg4j.index.claim;

/** What only the reporter can say. */
public enum Attestation {
  /** The reporting principles were applied. */
  PRINCIPLES_APPLIED,

  /** The index is published. */
  INDEX_PUBLISHED,

  /** The issuer of the framework was told. */
  ISSUER_NOTIFIED,

  /** The sector standards that apply were used, or none applies. */
  SECTOR_STANDARDS_USED
}
