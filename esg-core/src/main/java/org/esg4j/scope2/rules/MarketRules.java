package org.esg4j.scope2.rules;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.json.JsonDocument;
import org.esg4j.metric.Labels;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.CriterionCheck;
import org.esg4j.scope2.instrument.CriterionCheck.Outcome;
import org.esg4j.scope2.instrument.InstrumentKind;

/**
 * A versioned set of rules of the market-based method: which instruments count, in what order rates
 * are sought, and what must be true of an instrument.
 *
 * <p>The rules are data, because they change: those in force come from the GHG Protocol Scope 2
 * Guidance (2015), tables 6.3 and 7.1; those of the proposed revision are bundled beside them and
 * marked as a proposal. A program can read its own.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MarketRules {
  private final Head head;
  private final MarketBoundary market;
  private final VintageRule vintage;
  private final List<Criterion> criteria;
  private final List<MarketStep> steps;

  /**
   * What a set of rules is, and where it comes from.
   *
   * @param id what names the set
   * @param version its version
   * @param proposal whether it is a proposal that is not in force
   * @param title what it is called
   * @param publisher who published it
   * @param document the document that it follows
   * @param verified whether its content was read in at least one source
   * @param verification how it was verified, or why not
   */
  public record Head(
      String id,
      String version,
      boolean proposal,
      Labels title,
      String publisher,
      String document,
      boolean verified,
      String verification) {
    /**
     * Checks that all parts are there.
     *
     * @param id what names the set
     * @param version its version
     * @param proposal whether it is a proposal that is not in force
     * @param title what it is called
     * @param publisher who published it
     * @param document the document that it follows
     * @param verified whether its content was read in at least one source
     * @param verification how it was verified, or why not
     */
    public Head {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(publisher, "publisher");
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(verification, "verification");
    }
  }

  MarketRules(
      Head head,
      MarketBoundary market,
      VintageRule vintage,
      List<Criterion> criteria,
      List<MarketStep> steps) {
    this.head = head;
    this.market = market;
    this.vintage = vintage;
    this.criteria = List.copyOf(criteria);
    this.steps = List.copyOf(steps);
  }

  /**
   * The rules in force: GHG Protocol Scope 2 Guidance (2015).
   *
   * @return the bundled set {@code ghgp-scope2-2015}
   */
  public static MarketRules ghgProtocol2015() {
    return RulesReader.bundled("ghgp-2015.json");
  }

  /**
   * The rules of the revision proposed by the GHG Protocol in October 2025, which are not in force.
   *
   * @return the bundled set {@code ghgp-scope2-2025-proposal}
   */
  public static MarketRules ghgProtocolProposal2025() {
    return RulesReader.bundled("ghgp-2025-proposal.json");
  }

  /**
   * Reads a set of rules.
   *
   * @param in JSON by {@link #schema()}; not closed
   * @param name what to call it in messages
   * @return the rules
   * @throws IllegalArgumentException if it is not by the schema
   * @throws IOException if it cannot be read
   */
  public static MarketRules read(InputStream in, String name) throws IOException {
    return RulesReader.read(JsonDocument.read(in, name));
  }

  /**
   * The JSON Schema of sets of rules.
   *
   * @return the schema, draft 2020-12
   */
  public static String schema() {
    return RulesReader.text("market-rules.schema.json");
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * What the set is, and where it comes from.
   *
   * @return id, version, status and source
   */
  public Head head() {
    return head;
  }

  /**
   * Which market a use of energy lies in.
   *
   * @return the boundary
   */
  public MarketBoundary market() {
    return market;
  }

  /**
   * How close generation and use must be.
   *
   * @return the rule
   */
  public VintageRule vintage() {
    return vintage;
  }

  /**
   * The quality criteria.
   *
   * @return the criteria in the order of the source
   */
  public List<Criterion> criteria() {
    return criteria;
  }

  /**
   * The steps by which a rate is sought.
   *
   * @return the steps in order
   */
  public List<MarketStep> steps() {
    return steps;
  }

  /**
   * The steps that follow when no instrument covers a use of energy.
   *
   * @param carrier the carrier
   * @return the steps of factors in order
   */
  public List<MarketStep> fallbacks(EnergyCarrier carrier) {
    return steps.stream()
        .filter(step -> !step.isOfInstruments() && step.appliesTo(carrier))
        .toList();
  }

  /**
   * The step that honours instruments of a kind.
   *
   * @param kind the kind
   * @return the step, or empty if these rules do not honour the kind
   */
  public Optional<MarketStep> stepOf(InstrumentKind kind) {
    Objects.requireNonNull(kind, "kind");
    return steps.stream().filter(step -> step.instruments().contains(kind)).findFirst();
  }

  /**
   * Why an instrument cannot be used under these rules, whatever it is to cover.
   *
   * @param instrument the instrument
   * @return the id of the first criterion that it does not meet, or {@code no-step} if the rules do
   *     not honour its kind; empty if it can be used
   */
  public Optional<String> refusal(ContractualInstrument instrument) {
    if (stepOf(instrument.kind()).isEmpty()) {
      return Optional.of("no-step");
    }
    for (Criterion criterion : criteria) {
      if (criterion.appliesTo(instrument.kind()) && !isMet(criterion, instrument)) {
        return Optional.of(criterion.id());
      }
    }
    return Optional.empty();
  }

  private static boolean isMet(Criterion criterion, ContractualInstrument instrument) {
    Optional<Outcome> outcome = instrument.check(criterion.id()).map(CriterionCheck::outcome);
    return criterion.check() == Criterion.Check.EVIDENCE
        ? outcome.equals(Optional.of(Outcome.MET))
        : !outcome.equals(Optional.of(Outcome.NOT_MET));
  }

  /**
   * Checks for all criteria of which an instrument must bring evidence, as met.
   *
   * @param kind the kind of the instrument
   * @param evidence where all of that can be looked up
   * @return one check for each criterion
   * @throws IllegalArgumentException if the evidence is blank
   */
  public List<CriterionCheck> allMet(InstrumentKind kind, String evidence) {
    List<CriterionCheck> checks = new ArrayList<>();
    for (Criterion criterion : criteria) {
      if (criterion.check() == Criterion.Check.EVIDENCE && criterion.appliesTo(kind)) {
        checks.add(CriterionCheck.met(criterion.id(), evidence));
      }
    }
    return List.copyOf(checks);
  }

  /**
   * These rules without one of their steps, for reporters who rule out a fallback.
   *
   * @param step the id of the step
   * @return rules whose id says that the step is left out
   * @throws IllegalArgumentException if there is no such step
   */
  public MarketRules without(String step) {
    List<MarketStep> rest = steps.stream().filter(one -> !one.id().equals(step)).toList();
    if (rest.size() == steps.size()) {
      throw new IllegalArgumentException("rules " + head.id() + " have no step '" + step + "'");
    }
    Head changed =
        new Head(
            head.id() + "-without-" + step,
            head.version(),
            head.proposal(),
            head.title(),
            head.publisher(),
            head.document(),
            head.verified(),
            head.verification());
    return new MarketRules(changed, market, vintage, criteria, rest);
  }

  /**
   * What names the set.
   *
   * @return id and version
   */
  @Override
  public String toString() {
    return head.id() + ' ' + head.version();
  }
}
