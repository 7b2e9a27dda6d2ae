package org.esg4j.index.internal;

import java.util.Locale;

/** The columns of an index in CSV that are the same in every language, in the order of the file. */
public enum CsvColumn {
  /** The code as the framework prints it. */
  CODE,
  /** What tells the provision from others of the same code. */
  KEY,
  /** How strictly it binds: an id. */
  OBLIGATION,
  /** The status: an id. */
  STATUS,
  /** Whether nothing is left to do for compliance. */
  SETTLED,
  /** Whether the row sums up those below it. */
  SUMMARY,
  /** Places in the report, one a line. */
  PLACES,
  /** What is said instead of disclosing: an id. */
  ANSWER,
  /** The relief, or the reason for omission. */
  GROUND,
  /** The reason or the statement, in the reporter's words. */
  REASON,
  /** Figures, one a line: metric, period, degree, origin, number, unit. */
  FIGURES,
  /** How far what is asked for is checked. */
  VERIFIED,
  /** How far the code is checked. */
  NUMBER_VERIFIED,
  /** The id of the edition. */
  FRAMEWORK,
  /** The version of the mapping. */
  MAPPING,
  /** Whose index it is. */
  ENTITY,
  /** The period. */
  PERIOD,
  /** The day of publication. */
  PUBLISHED,
  /** The class of issuer, or the claim of use. */
  ISSUER_CLASS;

  /**
   * The name of the column.
   *
   * @return such as {@code issuer_class}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
