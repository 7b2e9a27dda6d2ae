package org.esg4j.scope2.instrument;

import java.util.Locale;
import java.util.Optional;

/**
 * Forms in which attributes of generation are conveyed, or kept from being conveyed.
 *
 * <p>Source: GHG Protocol Scope 2 Guidance (2015), table 6.3; standard supply after the proposed
 * revision of 2025. Which of them a rule set honours, and in what order, is data of the rule set.
 */
public enum InstrumentKind {
  /**
   * An energy attribute certificate bought apart from energy: GEC, I-REC, GO, REC, LGC and others.
   */
  CERTIFICATE,

  /** Energy bought together with its certificates. */
  BUNDLED_CONTRACT,

  /**
   * A contract, such as a power purchase agreement, that conveys attributes without certificates.
   */
  CONTRACT,

  /** Energy taken directly from a generator that is not connected through the grid. */
  DIRECT_LINE,

  /** The rate of a supplier for all that it delivers. */
  SUPPLIER_RATE,

  /** Publicly funded or mandated supply that every customer shares pro rata. */
  STANDARD_SUPPLY,

  /** The reporter's own generation whose certificates it sold: conveys nothing to the reporter. */
  SOLD_SELF_GENERATION;

  /**
   * The name of this kind in data.
   *
   * @return such as {@code bundled-contract}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds a kind by its name in data.
   *
   * @param id such as {@code bundled-contract}
   * @return the kind, or empty when there is none of that name
   */
  public static Optional<InstrumentKind> find(String id) {
    for (InstrumentKind kind : values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
