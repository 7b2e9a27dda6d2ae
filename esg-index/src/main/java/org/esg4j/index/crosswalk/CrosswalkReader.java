package org.esg4j.index.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Verification;

/** Reads a crosswalk file. */
final class CrosswalkReader {
  private static final int SCHEMA_VERSION = 1;

  /** The relations of two frameworks; the others are of editions. */
  private static final List<Relation> RELATIONS =
      List.of(Relation.EQUIVALENT, Relation.PARTIAL, Relation.RELATED);

  private CrosswalkReader() {}

  static Crosswalk read(JsonObject file) {
    file.refuseUnknown("schemaVersion", "version", "asOf", "about", "from", "to", "rows");
    if (file.integer("schemaVersion") != SCHEMA_VERSION) {
      throw file.refusal("schemaVersion", "version " + SCHEMA_VERSION + " of the schema");
    }
    List<Correspondence> rows = new ArrayList<>();
    for (JsonObject row : file.objects("rows")) {
      row.refuseUnknown("from", "to", "relation", "basis", "verification", "note");
      row.objects("to").forEach(to -> rows.add(correspondence(row, to)));
    }
    return new Crosswalk(file.string("from"), file.string("to"), file.string("version"), rows);
  }

  private static Correspondence correspondence(JsonObject row, JsonObject to) {
    to.refuseUnknown("key", "from", "before");
    return new Correspondence(
        row.string("from"),
        to.string("key"),
        row.converted("relation", "one of equivalent, partial, related", CrosswalkReader::relation),
        date(to, "from", LocalDate.MIN),
        date(to, "before", LocalDate.MAX),
        row.string("basis"),
        row.converted(
            "verification", "one of verified, partly-verified, unverified", CrosswalkReader::mark),
        row.optionalString("note").orElse(""));
  }

  private static Relation relation(String id) {
    return RELATIONS.stream()
        .filter(relation -> relation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  private static Verification mark(String id) {
    return Arrays.stream(Verification.values())
        .filter(mark -> mark.name().replace('_', '-').equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  private static LocalDate date(JsonObject from, String name, LocalDate otherwise) {
    return from.has(name)
        ? from.converted(name, "a date such as 2027-01-01", LocalDate::parse)
        : otherwise;
  }
}
