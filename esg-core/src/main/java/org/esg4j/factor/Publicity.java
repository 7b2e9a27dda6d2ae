package org.esg4j.factor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What counts as published.
 *
 * @param day by the end of which day, or null for any
 * @param undated whether a factor counts whose source does not say
 */
record Publicity(@Nullable LocalDate day, boolean undated) {

  static Publicity of(FactorPolicy policy) {
    LocalDate known = policy.knownOn().orElse(null);
    LocalDate latest = policy.years().day();
    boolean earlier = known == null || (latest != null && latest.isBefore(known));
    return new Publicity(earlier ? latest : known, policy.admitsUndated());
  }

  /** Why a factor does not count as published, or null if it does. */
  @Nullable Verdict refusal(EmissionFactor factor) {
    if (day == null) {
      return null;
    }
    return switch (factor.knownOn(day)) {
      case YES -> null;
      case NO -> Verdict.NOT_YET_PUBLISHED;
      case UNSTATED -> undated ? null : Verdict.PUBLICATION_DATE_NOT_STATED;
    };
  }

  /** Whether a factor counts although its source does not say. */
  boolean isUnstated(EmissionFactor factor) {
    return day != null && factor.knownOn(day) == EmissionFactor.Known.UNSTATED;
  }
}
