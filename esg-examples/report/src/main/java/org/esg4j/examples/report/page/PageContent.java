package org.esg4j.examples.report.page;

import java.util.List;
import java.util.Optional;
import org.esg4j.audit.AuditReport;
import org.esg4j.examples.report.table.FigureTables;
import org.esg4j.fact.Entity;
import org.esg4j.fact.FactSet;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.scope2.Scope2Result;

/**
 * What a page is about, in no language yet.
 *
 * @param entity who reports
 * @param year the year that the report is about
 * @param source the document that the figures were read from
 * @param currency the currency of the report
 * @param catalog the metrics
 * @param facts every figure
 * @param tables the figures in tables
 * @param audit what the figures contradict
 * @param scope2 Scope 2 by both methods, if there is energy by site
 * @param indexes the content indexes
 */
public record PageContent(
    Entity entity,
    int year,
    String source,
    String currency,
    MetricCatalog catalog,
    FactSet facts,
    FigureTables tables,
    AuditReport audit,
    Optional<Scope2Result> scope2,
    List<DisclosureIndex> indexes) {

  /** Keeps its own copy. */
  public PageContent {
    indexes = List.copyOf(indexes);
  }
}
