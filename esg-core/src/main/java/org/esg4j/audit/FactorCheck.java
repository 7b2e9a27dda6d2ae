package org.esg4j.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.Origin;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.GasCoverage;
import org.esg4j.metric.MetricId;

/** The factors that emissions were made with, and whether they cover what the line says. */
final class FactorCheck implements Check {
  private static final String TONNES = "tCO2e/MWh";

  @Override
  public String id() {
    return "factor";
  }

  @Override
  public List<Finding> findings(Evidence evidence) {
    Map<Use, List<Fact>> byFactor = new LinkedHashMap<>();
    for (Fact fact : evidence.published()) {
      for (FactorUse factor : stated(fact, evidence)) {
        if (isCarbonDioxideOnly(factor, evidence)) {
          Use use = new Use(fact.entity(), fact.id(), factor);
          byFactor.computeIfAbsent(use, one -> new ArrayList<>()).add(fact);
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    byFactor.forEach((use, facts) -> findings.add(gas(facts, use.factor(), evidence)));
    return findings;
  }

  /** A factor behind a series of figures. */
  private record Use(Entity entity, String figure, FactorUse factor) {}

  private static boolean isCarbonDioxideOnly(FactorUse factor, Evidence evidence) {
    return evidence
        .factors()
        .find(factor.id())
        .filter(known -> !known.isKnownGap() && known.coverage() == GasCoverage.CO2_ONLY)
        .isPresent();
  }

  private static Finding gas(List<Fact> facts, FactorUse factor, Evidence evidence) {
    Fact first = facts.get(0);
    Fact last = facts.get(facts.size() - 1);
    String period =
        facts.size() == 1 ? first.period().toString() : first.period() + "-" + last.period();
    return Finding.about(FindingKind.GAS, Severity.NOTE, first)
        .period(period)
        .printed(String.join("; ", facts.stream().map(Written::number).toList()))
        .resting(facts)
        .proof(first.id() + ": " + first.value().unit().symbol())
        .proof(
            factor.id()
                + ": "
                + factor.number()
                + " "
                + factor.unit()
                + ", "
                + factor.citation().publisher()
                + ", "
                + factor.citation().document()
                + ": CO2")
        .sentence(
            Messages.text(
                "gas",
                "name",
                evidence.name(first.key()),
                "period",
                period,
                "unit",
                first.value().unit().symbol(),
                "factor",
                factor.number() + " " + factor.unit() + " (" + factor.id() + ")"))
        .build();
  }

  /** The factors that a calculation of a published figure was given. */
  private static List<FactorUse> stated(Fact published, Evidence evidence) {
    List<FactorUse> used = new ArrayList<>();
    for (Fact fact : evidence.facts().find(published.key())) {
      if (fact.origin() == Origin.CALCULATED) {
        Contradicted.factors(fact.derivation().orElseThrow(), used);
      }
    }
    return used;
  }

  // ---------------------------------------------------------------------------------------------

  @Override
  public List<Inference> inferences(Evidence evidence) {
    List<Inference> inferences = new ArrayList<>();
    for (AuditRules.Product product : AuditRules.bundled().products()) {
      for (Fact figure : evidence.published()) {
        if (figure.metric().equals(product.figure()) && isAlone(figure, product, evidence)) {
          activity(figure, product.activity(), evidence)
              .flatMap(activity -> inference(figure, activity, product, evidence))
              .ifPresent(inferences::add);
        }
      }
    }
    return inferences;
  }

  /** Whether nothing else was bought that the figure would be made of. */
  private static boolean isAlone(Fact figure, AuditRules.Product product, Evidence evidence) {
    return product.unless().stream()
        .flatMap(other -> evidence.facts().find(at(figure, other)).stream())
        .allMatch(fact -> fact.value().signum() == 0);
  }

  private static FactKey at(Fact figure, MetricId metric) {
    return new FactKey(metric, figure.breakdown(), figure.entity(), figure.period());
  }

  private static Optional<Fact> activity(Fact figure, MetricId metric, Evidence evidence) {
    return evidence.facts().find(at(figure, metric)).stream()
        .filter(fact -> fact.origin() != Origin.CALCULATED)
        .findFirst();
  }

  private static Optional<Inference> inference(
      Fact figure, Fact activity, AuditRules.Product product, Evidence evidence) {
    Optional<Interval> implied =
        evidence
            .canonical(figure)
            .flatMap(
                stated ->
                    evidence
                        .canonical(activity)
                        .filter(used -> used.low().signum() > 0)
                        .flatMap(stated::dividedBy));
    return implied
        .filter(interval -> interval.high().signum() > 0)
        .map(interval -> inference(figure, activity, product, interval, evidence));
  }

  private static Inference inference(
      Fact figure, Fact activity, AuditRules.Product product, Interval implied, Evidence evidence) {
    Optional<FactorUse> confirmed =
        stated(figure, evidence).stream()
            .filter(factor -> implied.contains(factor.number()))
            .findFirst();
    List<EmissionFactor> fitting =
        ImpliedFactors.within(implied, evidence).stream()
            .filter(factor -> factor.carrier().id().equals(product.carrier()))
            .toList();
    boolean told = confirmed.isPresent() || fitting.size() == 1;
    List<String> candidates =
        confirmed.isPresent()
            ? List.of(confirmed.get().id())
            : fitting.stream().map(ImpliedFactors::name).toList();
    String redone =
        Written.number(activity)
            + " x "
            + confirmed.map(factor -> factor.number().toString()).orElse("f")
            + " = "
            + Written.number(figure);
    String message =
        confirmed.isPresent()
            ? "factor-confirmed"
            : told ? "factor-told" : fitting.isEmpty() ? "factor-unknown" : "factor-untold";
    return new Inference(
        figure.id(),
        figure.entity().id(),
        figure.period().toString(),
        told,
        Messages.text(
            message,
            "factor",
            confirmed.map(factor -> factor.number().toString()).orElse(""),
            "product",
            redone,
            "implied",
            Written.between(implied, 3) + " " + TONNES,
            "candidates",
            String.join("; ", candidates)),
        candidates,
        List.of(
            Written.number(figure)
                + " / "
                + Written.number(activity)
                + " = "
                + Written.between(implied, 3)
                + " "
                + TONNES,
            redone));
  }
}
