package org.esg4j.index.recorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.esg4j.fact.Origin;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.GivenAnswer;
import org.esg4j.index.Status;
import org.esg4j.index.framework.Answer;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.Obligation;
import org.esg4j.json.JsonObject;

/** Reads an index that was written as JSON; members that a later version added are passed over. */
final class JsonRecord {
  private static final String PERIOD = "a year, a day, or two days with a slash between";

  private JsonRecord() {}

  static RecordedIndex read(JsonObject file) {
    List<RecordedRow> rows = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (JsonObject from : file.objects("rows")) {
      RecordedRow row = row(from);
      if (!keys.add(row.key())) {
        throw from.refusal(from.has("key") ? "key" : "code", "a provision that has no row before");
      }
      rows.add(row);
    }
    return new RecordedIndex(
        file.object("framework").converted("id", "the id of a framework", FrameworkId::of),
        file.string("mapping"),
        file.optionalString("entity").orElse(""),
        file.converted("period", PERIOD, ReportingPeriod::parse),
        file.converted("published", "a date such as 2025-03-31", LocalDate::parse),
        file.optionalString("issuerClass").orElse(""),
        rows);
  }

  private static RecordedRow row(JsonObject from) {
    String code = from.string("code");
    String where = from.string("where");
    return new RecordedRow(
        from.optionalString("key").orElse(code),
        code,
        constant(from, "obligation", Obligation.class),
        constant(from, "status", Status.class),
        from.bool("settled"),
        from.optionalBool("summary").orElse(false),
        from.optionalStrings("places").orElse(where.isEmpty() ? List.of() : List.of(where)),
        from.optionalObject("answer").map(JsonRecord::answer).orElse(null),
        from.optionalObjects("figures").orElse(List.of()).stream()
            .map(JsonRecord::figure)
            .toList());
  }

  private static GivenAnswer answer(JsonObject from) {
    return new GivenAnswer(
        constant(from, "answer", Answer.class),
        from.optionalString("ground").orElse(""),
        from.string("text"));
  }

  private static RecordedFigure figure(JsonObject from) {
    return new RecordedFigure(
        from.string("metric"),
        from.converted("period", PERIOD, ReportingPeriod::parse),
        from.decimal("value"),
        from.string("unit"),
        constant(from, "origin", Origin.class),
        from.converted("degree", "exact or partial", JsonRecord::isPartial));
  }

  static boolean isPartial(String degree) {
    return switch (degree) {
      case "partial" -> true;
      case "exact" -> false;
      default -> throw new IllegalArgumentException(degree);
    };
  }

  private static <E extends Enum<E>> E constant(JsonObject from, String name, Class<E> type) {
    return from.converted(name, Written.all(type), id -> Written.constant(type, id));
  }
}
