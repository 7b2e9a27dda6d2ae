package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How strictly provisions bind, by class of issuer and financial year.
 *
 * @param id how provisions of the framework name it
 * @param rules the first that fits decides
 * @param mark how far it is checked
 */
public record ObligationRules(String id, List<ObligationRule> rules, VerificationMark mark)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param id how provisions of the framework name it
   * @param rules the first that fits decides
   * @param mark how far it is checked
   */
  public ObligationRules {
    Objects.requireNonNull(id, "id");
    rules = List.copyOf(rules);
    Objects.requireNonNull(mark, "mark");
  }

  /**
   * The obligation of a class of issuers for a financial year.
   *
   * @param issuerClass the id of the class; empty if the framework knows none
   * @param commencing the first day of the financial year
   * @return the obligation; not yet in force if no rule fits
   */
  public Obligation of(String issuerClass, LocalDate commencing) {
    Objects.requireNonNull(issuerClass, "issuerClass");
    Objects.requireNonNull(commencing, "commencing");
    return rules.stream()
        .filter(rule -> rule.fits(issuerClass, commencing))
        .findFirst()
        .map(ObligationRule::obligation)
        .orElse(Obligation.NOT_YET_IN_FORCE);
  }
}
