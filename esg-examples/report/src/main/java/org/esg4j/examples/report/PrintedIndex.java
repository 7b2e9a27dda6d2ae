package org.esg4j.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.framework.UnknownProvisionException;
import org.esg4j.json.JsonObject;

/**
 * What a report's own printed content index says: the places of disclosures, and what it holds not
 * applicable.
 *
 * <p>Read from a file beside the case; its statements go into the index that is built, its statuses
 * are not believed where figures decide them.
 *
 * @param statements the rows that say something
 */
record PrintedIndex(List<Statement> statements) {
  private static final Set<String> NOT_APPLICABLE = Set.of("不適用", "不适用", "not applicable");

  /** Keeps its own copy of the rows. */
  PrintedIndex {
    statements = List.copyOf(statements);
  }

  /** An index that says nothing. */
  static PrintedIndex none() {
    return new PrintedIndex(List.of());
  }

  /**
   * One row.
   *
   * @param row where it stands
   * @param code the provision, by its key, its code or an alias
   * @param text the place, or the reason
   * @param applicable whether it is a place
   */
  record Statement(JsonObject row, String code, String text, boolean applicable) {

    DisclosureIndex addTo(DisclosureIndex index) {
      try {
        return applicable ? index.narrative(code, text) : index.notApplicable(code, text);
      } catch (UnknownProvisionException e) {
        throw row.refusal("code", "one provision of " + e.framework() + ": " + e.getMessage());
      }
    }
  }

  /** Reads {@code {"rows": [{"code", "status", "where"} or {"code", "text"}]}}. */
  static PrintedIndex read(JsonObject root) {
    List<Statement> statements = new ArrayList<>();
    for (JsonObject row : root.objects("rows")) {
      Optional<String> place = row.optionalString("where").or(() -> row.optionalString("text"));
      boolean applicable = row.optionalString("status").filter(NOT_APPLICABLE::contains).isEmpty();
      // A slash in the place of a place says that there is none.
      if (place.isPresent() && !place.get().isBlank() && !place.get().strip().endsWith("/")) {
        statements.add(new Statement(row, key(row), place.get(), applicable));
      }
    }
    return new PrintedIndex(statements);
  }

  /** The code alone names two disclosures where a standard has had several editions. */
  private static String key(JsonObject row) {
    return row.optionalString("standard")
        .map(name -> name.replace(" ", "") + "-" + row.integer("edition") + "#")
        .orElse("")
        .concat(row.string("code"));
  }

  DisclosureIndex addTo(DisclosureIndex index) {
    DisclosureIndex result = index;
    for (Statement statement : statements) {
      result = statement.addTo(result);
    }
    return result;
  }
}
