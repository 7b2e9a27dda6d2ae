package org.esg4j.index.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.esg4j.fact.Entity;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.PrintedCase;
import org.esg4j.index.SchemaCheck;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonIndexTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final SchemaCheck SCHEMA = new SchemaCheck("render/index.schema.json");

  static List<FrameworkId> bundled() {
    return CATALOG.ids();
  }

  private static JsonObject json(DisclosureIndex index) {
    return JsonDocument.read(Written.text(IndexFormats.JSON, index), "index");
  }

  private static JsonObject row(JsonObject index, String code) {
    return index.objects("rows").stream()
        .filter(row -> row.string("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void anIndexOfEachEditionMeetsTheSchema(FrameworkId id) {
    DisclosureIndex index =
        DisclosureIndex.of(CATALOG.framework(id)).with(PrintedCase.of("oneconnect-2024").facts());
    assertThat(SCHEMA.faults(Written.text(IndexFormats.JSON, index))).isEmpty();
  }

  @Test
  void aRowSaysCodeStatusMetricsAndWhere() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .forIssuerClass(HkexEsgCode.MAIN_BOARD_OTHER)
            .with(PrintedCase.of("oneconnect-2024").facts())
            .narrative("A1.5", "4.1 Climate")
            .notApplicable("A1.1", "no manufacturing");
    JsonObject json = json(index);
    assertThat(SCHEMA.faults(Written.text(IndexFormats.JSON, index))).isEmpty();
    assertThat(json.object("framework").string("id")).isEqualTo("hkex-appendix-c2-2025");
    assertThat(json.string("mapping")).isEqualTo("1");
    assertThat(json.string("entity")).isEqualTo("6638.HK");
    assertThat(json.string("period")).isEqualTo("2024");
    assertThat(json.string("published")).isEqualTo("2025-01-01");
    assertThat(json.string("issuerClass")).isEqualTo("main-board-other");
    JsonObject waste = row(json, "A1.3");
    assertThat(waste.string("status")).isEqualTo("disclosed");
    assertThat(waste.string("where")).isEqualTo("5.1 environmental performance");
    assertThat(waste.strings("metrics"))
        .containsExactly("waste.hazardous", "waste.hazardous.intensity.per-employee");
    assertThat(waste.objects("figures").get(0).string("value")).isEqualTo("4.68");
    assertThat(waste.objects("figures").get(0).string("unit")).isEqualTo("t");
    assertThat(waste.objects("figures").get(0).string("origin")).isEqualTo("printed");
    assertThat(row(json, "A1.5").string("where")).isEqualTo("4.1 Climate");
    assertThat(row(json, "A1.5").strings("metrics")).isEmpty();
    JsonObject air = row(json, "A1.1");
    assertThat(air.string("status")).isEqualTo("not-applicable");
    assertThat(air.object("answer").string("answer")).isEqualTo("not-applicable");
    assertThat(air.object("answer").string("text")).isEqualTo("no manufacturing");
    assertThat(air.string("where")).isEmpty();
    assertThat(air.bool("settled")).isTrue();
    JsonObject complaints = row(json, "B6.2");
    assertThat(complaints.string("status")).isEqualTo("partly-disclosed");
    assertThat(complaints.objects("lacks").get(0).string("kind")).isEqualTo("words");
    assertThat(complaints.objects("lacks").get(0).object("text").string("zh-Hant"))
        .isEqualTo("缺少文字說明");
    assertThat(complaints.strings("related")).contains("complaints.resolved-rate");
  }

  @Test
  void severalPlacesStandOneByOneToo() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .forPeriod(ReportingPeriod.ofYear(2025))
            .narrative("A1.5", "p. 3; p. 4")
            .narrative("A1.5", "p. 9")
            .narrative("A1.6", "p. 5");
    assertThat(row(json(index), "A1.5").string("where")).isEqualTo("p. 3; p. 4; p. 9");
    assertThat(row(json(index), "A1.5").strings("places")).containsExactly("p. 3; p. 4", "p. 9");
    assertThat(row(json(index), "A1.6").has("places")).isFalse();
    assertThat(SCHEMA.faults(Written.text(IndexFormats.JSON, index))).isEmpty();
  }

  @Test
  void unverifiedNumbersAreMarked() {
    JsonObject json =
        json(DisclosureIndex.of(HkexEsgCode.C2_2025).forPeriod(ReportingPeriod.ofYear(2025)));
    assertThat(row(json, "D-19(a)").string("numberVerified")).isEqualTo("unverified");
    assertThat(row(json, "D-28(b)").string("numberVerified")).isEqualTo("partly-verified");
    assertThat(row(json, "A1.1").string("numberVerified")).isEqualTo("verified");
    assertThat(row(json, "A1-general").string("numberVerified")).isEqualTo("ours");
    assertThat(row(json, "A1-general").strings("aliases")).containsExactly("A1.GD");
    assertThat(json.has("entity")).isFalse();
    assertThat(json.has("issuerClass")).isFalse();
  }

  @Test
  void aCodeThatIsUsedTwiceHasItsKey() {
    JsonObject json =
        json(DisclosureIndex.of(GriStandards.REGISTER).forPeriod(ReportingPeriod.ofYear(2024)));
    assertThat(json.objects("rows"))
        .filteredOn(row -> row.string("code").equals("306-3"))
        .extracting(row -> row.string("key"))
        .containsExactly("GRI306-2020#306-3", "GRI306-2016#306-3");
  }

  @Test
  void completenessCountsWhatIsSettled() {
    JsonObject json =
        json(
            DisclosureIndex.of(HkexEsgCode.C2_2025)
                .forIssuerClass(HkexEsgCode.GEM)
                .forPeriod(ReportingPeriod.ofYear(2025))
                .narrative("reporting-boundary", "p. 2"));
    assertThat(json.objects("completeness"))
        .extracting(
            count ->
                count.string("obligation")
                    + " "
                    + count.integer("settled")
                    + "/"
                    + count.integer("rows"))
        .containsExactly("mandatory 1/12", "comply-or-explain 0/45", "voluntary 35/35");
  }

  @Test
  void theSameIndexGivesTheSameBytes() {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025).with(PrintedCase.of("oneconnect-2024").facts());
    DisclosureIndex again =
        DisclosureIndex.of(HkexEsgCode.C2_2025).with(PrintedCase.of("oneconnect-2024").facts());
    assertThat(Written.text(IndexFormats.JSON, index, Locale.ENGLISH))
        .isEqualTo(Written.text(IndexFormats.JSON, again))
        .endsWith("}\n");
  }

  @Test
  void hostileTextComesBackAsItWas() {
    String hostile = "a\"b\\c\n</script>|`=1+1`\u202E\u0000\u2028";
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025)
            .with(
                Written.printed(
                    Entity.of("E"), hostile, "waste.hazardous 1 t", "safety.lost-days 2 d"))
            .narrative("A1.5", hostile)
            .explained("A1.1", hostile);
    JsonObject json = json(index);
    assertThat(row(json, "A1.5").string("where")).isEqualTo(hostile.strip());
    assertThat(row(json, "A1.1").object("answer").string("text")).isEqualTo(hostile.strip());
    assertThat(row(json, "B2.2").string("where")).isEqualTo(hostile);
    assertThat(SCHEMA.faults(Written.text(IndexFormats.JSON, index))).isEmpty();
  }

  @Test
  void theStreamStaysOpenAndItsFaultsComeThrough() throws IOException {
    DisclosureIndex index =
        DisclosureIndex.of(HkexEsgCode.C2_2025).forPeriod(ReportingPeriod.ofYear(2025));
    for (var format :
        List.of(
            IndexFormats.JSON,
            IndexFormats.MARKDOWN,
            IndexFormats.HTML,
            IndexFormats.CSV,
            IndexFormats.XLSX)) {
      CountingStream out = new CountingStream();
      index.write(format, Locale.ENGLISH, out);
      assertThat(out.closed).isFalse();
      assertThat(out.flushed).isTrue();
      out.broken = true;
      assertThatThrownBy(() -> index.write(format, Locale.ENGLISH, out))
          .isInstanceOf(IOException.class)
          .hasMessage("full");
    }
  }

  private static final class CountingStream extends OutputStream {
    private boolean closed;
    private boolean flushed;
    private boolean broken;

    @Override
    public void write(int b) throws IOException {
      if (broken) {
        throw new IOException("full");
      }
    }

    @Override
    public void flush() {
      flushed = true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
