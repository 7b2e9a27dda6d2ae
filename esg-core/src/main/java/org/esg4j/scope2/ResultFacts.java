package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/** Turns the figures of a result into facts with derivations. */
final class ResultFacts {
  private final Scope2Result result;
  private final Entity entity;
  private final ReportingPeriod period;

  ResultFacts(Scope2Result result, Entity entity, ReportingPeriod period) {
    this.result = result;
    this.entity = entity;
    this.period = period;
  }

  FactSet facts() {
    List<Fact> facts = new ArrayList<>();
    Map<EnergyCarrier, List<Load>> byCarrier = new TreeMap<>();
    for (Load load : result.loads()) {
      byCarrier.computeIfAbsent(load.record().carrier(), carrier -> new ArrayList<>()).add(load);
    }
    byCarrier.forEach((carrier, loads) -> facts.add(energy(carrier, loads)));
    emissions(result.locationBased(), Metrics.SCOPE2_LOCATION, facts);
    emissions(result.marketBased(), Metrics.SCOPE2_MARKET, facts);
    return FactSet.of(facts);
  }

  private FactKey key(QuantityMetric<?> metric) {
    return FactKey.of(metric.id(), entity, period);
  }

  private Fact energy(EnergyCarrier carrier, List<Load> loads) {
    List<Derivation> terms = new ArrayList<>();
    QuantitySum<Energy> sum = new QuantitySum<>(Units.MEGAWATT_HOUR);
    for (Load load : loads) {
      sum.add(load.amount());
      terms.add(
          Derivation.converted(
              record(load.record().id(), load.amount()),
              load.amount().unit(),
              Units.MEGAWATT_HOUR));
    }
    Quantity<Energy> total = sum.total();
    return Fact.calculated(key(EnergyMetrics.of(carrier)), total, added(total, terms));
  }

  private static Derivation added(Quantity<?> total, List<Derivation> terms) {
    return terms.size() == 1 ? terms.get(0) : Derivation.sum(total, terms);
  }

  private static Derivation record(String id, Quantity<?> amount) {
    return new Derivation.Constant(amount.number(), amount.unit().symbol(), "record " + id);
  }

  /** An incomplete figure is no fact. */
  private void emissions(MethodResult figure, QuantityMetric<Emissions> metric, List<Fact> facts) {
    if (!figure.isComplete() || figure.lines().isEmpty()) {
      return;
    }
    Map<RateSource, List<Scope2Line>> bySource = new LinkedHashMap<>();
    for (Scope2Line line : figure.lines()) {
      bySource.computeIfAbsent(line.source(), source -> new ArrayList<>()).add(line);
    }
    List<Derivation> terms = new ArrayList<>();
    bySource.forEach((source, lines) -> terms.add(term(source, lines)));
    Quantity<Emissions> total = figure.total();
    facts.add(Fact.calculated(key(metric), total, added(total, terms)));
  }

  /** The energy of all lines with one source, in the unit of the first, times its rate. */
  private static Derivation term(RateSource source, List<Scope2Line> lines) {
    Unit<Energy> unit = lines.get(0).amount().unit();
    List<Derivation> amounts = new ArrayList<>();
    QuantitySum<Energy> sum = new QuantitySum<>(unit);
    for (Scope2Line line : lines) {
      sum.add(line.amount());
      amounts.add(
          Derivation.converted(record(line.id(), line.amount()), line.amount().unit(), unit));
    }
    return Derivations.emissions(added(sum.total(), amounts), unit, source);
  }
}
