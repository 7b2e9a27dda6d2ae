package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.factor.SetIdentity;
import org.esg4j.scope2.activity.OrganisationalBoundary;

/**
 * On what basis a result was worked out, apart from records and instruments.
 *
 * @param rules the id of the market rules
 * @param rulesVersion their version
 * @param proposal whether they are a proposal that is not in force
 * @param allocation how volume is spread that is not assigned explicitly
 * @param boundary the organisational boundary
 * @param gaps what happens when a rate is missing
 * @param policy the policy by which factors were chosen, in words
 * @param statedFactors the factors that the caller named, by carrier and region
 * @param sets the sets of factors, from the top
 * @param potentials the set of global warming potentials for factors by gas
 * @param gasesCompleted whether instruments of CO2 alone were completed by other gases of the grid
 * @param losses whether losses of networks were worked out
 */
public record Scope2Basis(
    String rules,
    String rulesVersion,
    boolean proposal,
    AllocationRule allocation,
    OrganisationalBoundary boundary,
    GapRule gaps,
    String policy,
    SortedMap<String, String> statedFactors,
    List<SetIdentity> sets,
    String potentials,
    boolean gasesCompleted,
    boolean losses)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there, and keeps copies.
   *
   * @param rules the id of the market rules
   * @param rulesVersion their version
   * @param proposal whether they are a proposal that is not in force
   * @param allocation how volume is spread that is not assigned explicitly
   * @param boundary the organisational boundary
   * @param gaps what happens when a rate is missing
   * @param policy the policy by which factors were chosen, in words
   * @param statedFactors the factors that the caller named, by carrier and region
   * @param sets the sets of factors, from the top
   * @param potentials the set of global warming potentials for factors by gas
   * @param gasesCompleted whether instruments of CO2 alone were completed by other gases of the
   *     grid
   * @param losses whether losses of networks were worked out
   */
  public Scope2Basis {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(rulesVersion, "rulesVersion");
    Objects.requireNonNull(allocation, "allocation");
    Objects.requireNonNull(boundary, "boundary");
    Objects.requireNonNull(gaps, "gaps");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(potentials, "potentials");
    statedFactors = Collections.unmodifiableSortedMap(new TreeMap<>(statedFactors));
    sets = List.copyOf(sets);
  }
}
