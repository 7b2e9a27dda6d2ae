package org.esg4j.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.audit.Finding;
import org.esg4j.examples.report.ReportCase.StatedFactor;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorQuery;
import org.esg4j.metric.MetricId;
import org.esg4j.scope2.LocationBasedFigure;
import org.esg4j.units.UnitParseException;
import org.esg4j.units.UnitReader;
import org.esg4j.units.Value;

/**
 * Location-based Scope 2 of the years for which a report states its emission factor.
 *
 * @param facts the calculated emissions, by year
 * @param findings factors that could not be used, or are not what was published
 */
record StatedScope2(FactSet facts, List<Finding> findings) {

  /** Keeps its own copy of the list. */
  StatedScope2 {
    findings = List.copyOf(findings);
  }

  static StatedScope2 of(ReportCase reportCase, PrintedFacts printed, FactorCatalog catalog) {
    Map<Integer, LocationBasedFigure> figures = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    for (StatedFactor stated : reportCase.factors()) {
      Optional<Failure> refusal = refusal(stated, catalog);
      if (refusal.isPresent()) {
        findings.add(
            Finding.notUnderstood(
                "stated.factor." + stated.carrier(),
                printed.entity().id(),
                Integer.toString(reportCase.reportingYear()),
                stated.value() + " " + stated.unit(),
                refusal.get()));
        continue;
      }
      EmissionFactor factor = catalog.find(stated.factorId().orElseThrow()).orElseThrow();
      for (int year : stated.years()) {
        energy(stated.carrier(), year, printed.entity(), printed.facts())
            .map(
                energy ->
                    LocationBasedFigure.of(
                        energy,
                        catalog.named(
                            factor.id(), new FactorQuery(factor.region(), factor.carrier(), year))))
            .ifPresent(figure -> figures.merge(year, figure, LocationBasedFigure::plus));
      }
    }
    List<Fact> facts = figures.values().stream().map(LocationBasedFigure::fact).toList();
    return new StatedScope2(FactSet.of(facts), findings);
  }

  private static Optional<Fact> energy(String carrier, int year, Entity entity, FactSet facts) {
    MetricId metric = MetricId.of("energy." + carrier + ".purchased");
    return facts.preferred(FactKey.of(metric, entity, ReportingPeriod.ofYear(year)));
  }

  /** Why a stated factor cannot be used; empty if it is a published one with the value stated. */
  private static Optional<Failure> refusal(StatedFactor stated, FactorCatalog catalog) {
    String record = "stated factor of " + stated.carrier();
    Optional<EmissionFactor> factor =
        stated.factorId().flatMap(catalog::find).filter(found -> !found.isKnownGap());
    if (factor.isEmpty()) {
      return Optional.of(
          new Failure(
              Failure.Reason.MISSING_DATA,
              record,
              "factor",
              stated.factorId().orElse("nothing"),
              "the id of a published factor with a value"));
    }
    if (EnergyCarrier.find(stated.carrier()).filter(factor.get().carrier()::equals).isEmpty()) {
      return Optional.of(
          new Failure(
              Failure.Reason.UNIT_MISMATCH,
              record,
              "factor",
              factor.get().id() + " for " + factor.get().carrier(),
              "a factor for " + stated.carrier()));
    }
    try {
      // Reports label CO2 and CO2e alike; the gases that a factor covers are the publisher's to
      // say.
      String unit = stated.unit().replaceFirst("CO2e?", "CO2e");
      Value value = UnitReader.standard().figure(stated.value(), unit).value();
      if (value.equals(factor.get().rate())) {
        return Optional.empty();
      }
    } catch (UnitParseException e) {
      return Optional.of(
          new Failure(
              Failure.Reason.PARSING,
              record,
              "value",
              stated.value(),
              "a rate: " + e.getMessage()));
    }
    return Optional.of(
        new Failure(
            Failure.Reason.CONFLICT,
            record,
            "value",
            stated.value() + " " + stated.unit(),
            factor.get().rate() + " as " + factor.get().id() + " was published"));
  }
}
