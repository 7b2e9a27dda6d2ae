package org.esg4j.examples.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.esg4j.audit.Audit;
import org.esg4j.audit.AuditReport;
import org.esg4j.audit.Finding;
import org.esg4j.audit.FindingJson;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.examples.report.page.Page;
import org.esg4j.examples.report.page.PageContent;
import org.esg4j.examples.report.table.FigureTables;
import org.esg4j.examples.report.table.Figures;
import org.esg4j.examples.report.table.MarkdownTables;
import org.esg4j.examples.report.table.TablePlan;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Entity;
import org.esg4j.fact.FactJson;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexWriter;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.render.IndexFormats;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.scope2.Scope2Json;
import org.esg4j.scope2.Scope2Result;
import org.esg4j.units.number.Rational;

/**
 * A report worked through: facts, findings and content indexes.
 *
 * @param reportCase what was read
 * @param entity who reports
 * @param facts every printed and every calculated figure
 * @param audit where printed figures cannot be true, what was not understood, and what the figures
 *     say of how they were made
 * @param scope2 Scope 2 by both methods, if the case lists energy by site
 * @param hkex the index for the HKEX ESG Code
 * @param gri the index for the GRI Standards
 */
record Report(
    ReportCase reportCase,
    Entity entity,
    FactSet facts,
    AuditReport audit,
    Optional<Scope2Result> scope2,
    DisclosureIndex hkex,
    DisclosureIndex gri) {
  /** How many times its neighbour a figure can be before the audit asks about it. */
  private static final Rational JUMP = Rational.of(10);

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"));

  static Report of(CaseFiles files) {
    ReportCase reportCase = files.reportCase();
    MetricCatalog metrics = MetricCatalog.bundled();
    PrintedFacts printed = PrintedFacts.of(reportCase, metrics);
    ReportingPeriod year = ReportingPeriod.ofYear(reportCase.reportingYear());
    FactorCatalog factors = FactorCatalog.bundled();
    StatedScope2 stated = StatedScope2.of(reportCase, printed, factors);
    Optional<Scope2Result> scope2 = files.energy().scope2(factors);
    FactSet inputs =
        printed
            .facts()
            .merge(stated.facts())
            .merge(
                scope2.map(result -> result.facts(printed.entity(), year)).orElse(FactSet.empty()));
    FormulaCalculator calculator = FormulaCalculator.using(metrics);
    FactSet facts = inputs.merge(calculator.calculate(inputs).facts());

    List<Finding> unread = new ArrayList<>(stated.findings());
    unread.addAll(printed.findings());
    AuditReport audit = Audit.using(calculator).jumpsBeyond(JUMP).run(facts).with(unread);

    return new Report(
        reportCase,
        printed.entity(),
        facts,
        audit,
        scope2,
        files.hkex().addTo(index(hkexEdition(reportCase), printed, year, facts)),
        files
            .gri()
            .addTo(
                index(GriStandards.REGISTER, printed, year, facts)
                    .forIssuerClass(GriStandards.WITH_REFERENCE)));
  }

  private static FrameworkId hkexEdition(ReportCase reportCase) {
    boolean earlier =
        reportCase.standards().stream().anyMatch(name -> name.contains("Appendix 27"));
    return earlier ? HkexEsgCode.APPENDIX_27_2022 : HkexEsgCode.C2_2025;
  }

  private static DisclosureIndex index(
      FrameworkId framework, PrintedFacts printed, ReportingPeriod year, FactSet facts) {
    return DisclosureIndex.of(framework).forEntity(printed.entity()).forPeriod(year).with(facts);
  }

  /** All that the job writes. */
  ReportFiles files() throws IOException {
    ReportFiles files = new ReportFiles();
    files.add("facts.json", FactJson.toText(facts));
    files.add("findings.json", FindingJson.toText(audit));
    files.add("hkex-index.json", written(hkex, IndexFormats.JSON));
    files.add("hkex-index.md", written(hkex, IndexFormats.MARKDOWN));
    files.add("gri-index.json", written(gri, IndexFormats.JSON));
    files.add("gri-index.md", written(gri, IndexFormats.MARKDOWN));
    if (scope2.isPresent()) {
      files.add("scope2.json", Scope2Json.toText(scope2.get()));
      for (Locale language : Words.LANGUAGES) {
        files.add(
            "scope2." + language.toLanguageTag() + ".txt", scope2.get().explain().text(language));
      }
    }
    PageContent page = page();
    for (Locale language : Words.LANGUAGES) {
      files.add(Page.fileName(language), Page.of(page, language));
      files.add("tables." + language.toLanguageTag() + ".md", tables(page, language));
    }
    return files;
  }

  private static String tables(PageContent page, Locale language) {
    Words words = Words.in(language);
    return MarkdownTables.of(
        page.tables().tables(),
        page.catalog(),
        words,
        Figures.of(page.catalog(), words, page.currency()));
  }

  private PageContent page() {
    MetricCatalog catalog = MetricCatalog.bundled();
    int year = reportCase.reportingYear();
    return new PageContent(
        entity,
        year,
        reportCase.source(),
        reportCase.currency(),
        catalog,
        facts,
        FigureTables.of(catalog, facts, year, TablePlan.bundled()),
        audit,
        scope2,
        List.of(hkex, gri));
  }

  private static byte[] written(DisclosureIndex index, IndexWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(index, LANGUAGES, out);
    return out.toByteArray();
  }

  String summary(Path directory) {
    return Summary.of(this, directory);
  }
}
