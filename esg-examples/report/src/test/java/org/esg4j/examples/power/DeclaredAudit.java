package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.esg4j.audit.Audit;
import org.esg4j.audit.Finding;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorQuery;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.scope2.LocationBasedFigure;

/** The audit of the library, told the definition of turnover and the factor of each report. */
final class DeclaredAudit implements Power.Auditor {
  private static final MetricId TURNOVER = MetricId.of("turnover.total");
  private static final MetricId ELECTRICITY = MetricId.of("energy.electricity.purchased");
  private final FactorCatalog factors = FactorCatalog.bundled();
  private final Map<Turnover, Audit> audits = new EnumMap<>(Turnover.class);

  DeclaredAudit() {
    FormulaCalculator usual = FormulaCalculator.using(MetricCatalog.bundled());
    for (Turnover turnover : Turnover.values()) {
      audits.put(turnover, Audit.using(usual.choosing(TURNOVER, turnover.definition())));
    }
  }

  @Override
  public List<Finding> findings(MadeUpReport report, List<BigDecimal> numbers) {
    FactSet printed = report.facts(numbers);
    return audits
        .get(report.turnover())
        .run(printed.merge(scope2(printed, report.factor())))
        .findings();
  }

  /** Scope 2 of each year, by the factor that the report declares. */
  private FactSet scope2(FactSet printed, Optional<GridFactor> declared) {
    List<Fact> scope2 = new ArrayList<>();
    if (declared.isPresent()) {
      EmissionFactor factor = factors.find(declared.get().id()).orElseThrow();
      for (Fact electricity : printed.metric(ELECTRICITY)) {
        FactorQuery query =
            new FactorQuery(
                factor.region(), factor.carrier(), electricity.period().start().getYear());
        if (isFromTable(electricity)) {
          scope2.add(LocationBasedFigure.of(electricity, factors.named(factor.id(), query)).fact());
        }
      }
    }
    return FactSet.of(scope2);
  }

  private static boolean isFromTable(Fact fact) {
    return fact.printed().orElseThrow().where().equals(MadeUpReport.TABLE);
  }
}
