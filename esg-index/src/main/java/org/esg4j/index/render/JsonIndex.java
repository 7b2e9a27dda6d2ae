package org.esg4j.index.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.fact.Entity;
import org.esg4j.index.Completeness;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.GivenAnswer;
import org.esg4j.index.IndexRow;
import org.esg4j.index.IndexWriter;
import org.esg4j.index.Lack;
import org.esg4j.index.RowFigure;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.framework.VerificationMark;
import org.esg4j.json.JsonWriter;
import org.esg4j.metric.Labels;

/** Writes an index as JSON. */
final class JsonIndex implements IndexWriter {

  @Override
  public void write(DisclosureIndex index, List<Locale> languages, OutputStream out)
      throws IOException {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(languages, "languages");
    Objects.requireNonNull(out, "out");
    JsonWriter.write(out, json -> document(json, index));
  }

  private static void document(JsonWriter json, DisclosureIndex index) {
    json.object(
            "framework",
            framework -> {
              framework.put("id", index.framework().id().text());
              framework.put("family", index.framework().family());
              framework.put("edition", index.framework().edition().name());
              labels(framework, "name", index.framework().edition().labels());
            })
        .put("mapping", index.mapping().version())
        .put("entity", index.entity().map(Entity::id))
        .put("period", index.period().toString())
        .put("published", index.published().toString())
        .put("issuerClass", index.issuerClass())
        .objects("completeness", present(index.completeness()), JsonIndex::count)
        .objects("rows", index.rows(), JsonIndex::row);
  }

  /** How many rows of an obligation there are, and how many of them are settled. */
  private record Count(Obligation obligation, int rows, int settled) {}

  private static List<Count> present(Completeness completeness) {
    return List.of(Obligation.values()).stream()
        .map(
            obligation -> {
              List<IndexRow> rows = completeness.of(obligation);
              int settled = (int) rows.stream().filter(IndexRow::isSettled).count();
              return new Count(obligation, rows.size(), settled);
            })
        .filter(count -> count.rows() > 0)
        .toList();
  }

  private static void count(JsonWriter json, Count count) {
    json.put("obligation", count.obligation().id())
        .put("rows", count.rows())
        .put("settled", count.settled());
  }

  private static void row(JsonWriter json, IndexRow row) {
    Provision provision = row.provision();
    json.put("code", row.code());
    if (!provision.key().equals(row.code())) {
      json.put("key", provision.key());
    }
    if (!provision.aliases().isEmpty()) {
      json.strings("aliases", provision.aliases());
    }
    if (!provision.ref().isEmpty()) {
      json.put("ref", provision.ref());
    }
    labels(json, "label", provision.labels());
    json.put("kind", provision.kind());
    if (row.isSummary()) {
      json.put("summary", true);
    }
    json.put("obligation", row.obligation().id())
        .put("status", row.status().id())
        .put("settled", row.isSettled())
        .strings("metrics", row.metrics())
        .put("where", String.join("; ", row.places()));
    if (row.places().size() > 1) {
      json.strings("places", row.places());
    }
    row.answer().ifPresent(answer -> json.object("answer", each -> answer(each, answer)));
    if (!row.lacks().isEmpty()) {
      json.objects("lacks", row.lacks(), JsonIndex::lack);
    }
    if (!row.figures().isEmpty()) {
      json.objects("figures", row.figures(), JsonIndex::figure);
    }
    if (!row.related().isEmpty()) {
      json.strings("related", row.related());
    }
    VerificationMark mark = provision.mark();
    json.put("verified", Wording.id(mark.content()))
        .put("numberVerified", mark.ownNumber() ? "ours" : Wording.id(mark.number()));
  }

  private static void answer(JsonWriter json, GivenAnswer answer) {
    json.put("answer", answer.answer().id());
    if (!answer.ground().isEmpty()) {
      json.put("ground", answer.ground());
    }
    json.put("text", answer.text());
  }

  private static void lack(JsonWriter json, Lack lack) {
    json.put("kind", lack.kind().id());
    labels(json, "text", lack.labels());
  }

  private static void figure(JsonWriter json, RowFigure figure) {
    json.put("metric", figure.fact().id())
        .put("period", figure.fact().period().toString())
        .put("value", figure.number())
        .put("unit", figure.value().unit().symbol())
        .put("origin", Wording.id(figure.fact().origin()))
        .put("degree", figure.partial() ? "partial" : "exact");
  }

  private static void labels(JsonWriter json, String name, Labels labels) {
    json.object(
        name,
        text ->
            text.put("en", labels.en())
                .put("zh-Hant", labels.zhHant())
                .put("zh-Hans", labels.zhHans()));
  }
}
