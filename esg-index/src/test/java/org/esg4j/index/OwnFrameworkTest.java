package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.mapping.Mapping;
import org.esg4j.index.render.IndexFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user adds a framework of their own with two files, and no line of Java. */
class OwnFrameworkTest {
  private static final String FRAMEWORK =
      """
      {
        "schemaVersion": 1,
        "id": "lender-questions-2026",
        "family": "lender-questions",
        "edition": "2026",
        "name": {"en": "Questions of our bank", "zh-Hant": "銀行問卷", "zh-Hans": "银行问卷"},
        "inForce": {"basis": "financial-year", "from": "2020-01-01"},
        "verification": {"status": "verified", "sources": ["Q"]},
        "sources": [{"id": "Q", "title": "The questionnaire"}],
        "obligations": [
          {"id": "answer", "rules": [{"obligation": "comply-or-explain"}],
           "verification": {"status": "verified", "sources": ["Q"]}}
        ],
        "answers": {"comply-or-explain": ["explained"]},
        "provisions": [
          {"code": "Q1", "kind": "question", "obligation": "answer", "nature": "quantitative",
           "label": {"en": "Purchased electricity", "zh-Hant": "外購電力", "zh-Hans": "外购电力"},
           "asks": [{"id": "electricity", "dimension": "energy", "unit": "GWh",
                     "unitText": "GWh", "unitBasis": "stated"}],
           "verification": {"status": "verified", "sources": ["Q"]}},
          {"code": "Q2", "kind": "question", "obligation": "answer", "nature": "narrative",
           "label": {"en": "Is there a climate policy?"},
           "verification": {"status": "verified", "sources": ["Q"]}},
          {"code": "Q3", "kind": "question", "obligation": "answer", "nature": "quantitative",
           "label": {"en": "Employees"},
           "asks": [{"id": "people", "dimension": "people", "unit": "person"}],
           "verification": {"status": "unverified", "sources": ["Q"]}}
        ]
      }
      """;

  private static final String MAPPING =
      """
      {
        "schemaVersion": 1, "family": "lender-questions", "version": "1", "asOf": "2026-01-01",
        "provisions": [
          {"provision": "Q1", "uses": [
            {"metrics": ["energy.electricity.purchased"], "ask": "electricity", "degree": "exact",
             "reason": "The figure asked for."}]},
          {"provision": "Q3", "uses": [
            {"metrics": ["headcount.total"], "ask": "people", "degree": "exact",
             "reason": "The figure asked for."}]}
        ]
      }
      """;

  @TempDir Path folder;
  private DisclosureIndex index;

  @BeforeEach
  void read() throws IOException {
    Path framework = Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
    Path mapping = Files.writeString(folder.resolve("mapping.json"), MAPPING);
    index =
        DisclosureIndex.of(Framework.read(framework))
            .mappedBy(Mapping.read(mapping))
            .with(PrintedCase.of("oneconnect-2024").facts());
  }

  @Test
  void bothFilesMeetTheirSchemas() {
    assertThat(new SchemaCheck("framework/framework.schema.json").faults(FRAMEWORK)).isEmpty();
    assertThat(new SchemaCheck("mapping/mapping.schema.json").faults(MAPPING)).isEmpty();
  }

  @Test
  void theirIndexHasRowsStatusesAndFiguresInTheUnitAskedFor() {
    assertThat(index.rows())
        .extracting(IndexRow::toString)
        .containsExactly("Q1: disclosed", "Q2: missing", "Q3: disclosed");
    RowFigure electricity = index.row("Q1").orElseThrow().figures().get(0);
    assertThat(electricity.number() + " " + electricity.value().unit().symbol())
        .isEqualTo("1.41088 GWh");
    assertThat(index.missing()).extracting(IndexRow::code).containsExactly("Q2");
    assertThat(index.narrative("Q2", "p. 3").completeness().isComplete()).isTrue();
    assertThat(index.explained("Q2", "next year").completeness().isComplete()).isTrue();
  }

  @Test
  void itIsWrittenInEachFormatAndLanguage() throws IOException {
    for (var format :
        new IndexWriter[] {
          IndexFormats.MARKDOWN,
          IndexFormats.HTML,
          IndexFormats.JSON,
          IndexFormats.CSV,
          IndexFormats.XLSX
        }) {
      for (String language : new String[] {"en", "zh-Hant", "zh-Hans"}) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.write(format, Locale.forLanguageTag(language), out);
        assertThat(out.size()).isPositive();
        if (format == IndexFormats.MARKDOWN && language.equals("zh-Hant")) {
          assertThat(out.toString(StandardCharsets.UTF_8)).contains("外購電力", "1.41088 GWh", "Q3†");
        }
      }
    }
  }

  @Test
  void aCatalogueGivesItBesideTheBundledOnes() {
    FrameworkCatalog catalog = FrameworkCatalog.bundled().with(index.framework());
    assertThat(catalog.framework(index.framework().id())).isSameAs(index.framework());
    assertThat(catalog.editions("lender-questions")).containsExactly(index.framework());
  }
}
