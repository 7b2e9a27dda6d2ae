package org.esg4j.examples.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/**
 * Which metrics a reader looks for, and where.
 *
 * @param key the figures that come first of all
 * @param charts the figures that are drawn
 * @param divisors metrics that serve others, which are shown only where a report gives them
 * @param tables the tables
 */
public record TablePlan(
    List<String> key, List<String> charts, List<String> divisors, List<Table> tables) {
  private static final String RESOURCE = "tables.json";

  /** Keeps its own copies. */
  public TablePlan {
    key = List.copyOf(key);
    charts = List.copyOf(charts);
    divisors = List.copyOf(divisors);
    tables = List.copyOf(tables);
  }

  /**
   * A table.
   *
   * @param id what the page calls it
   * @param labels its name
   * @param groups its parts; a last one without metrics takes all that no table names
   */
  public record Table(String id, Labels labels, List<Group> groups) {
    /** Keeps its own copy. */
    public Table {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A part of a table.
   *
   * @param labels its name
   * @param metrics the ids of its metrics, in order
   */
  public record Group(Labels labels, List<String> metrics) {
    /** Keeps its own copy. */
    public Group {
      metrics = List.copyOf(metrics);
    }
  }

  /** The plan that comes with the program. */
  public static TablePlan bundled() {
    try (InputStream file = TablePlan.class.getResourceAsStream(RESOURCE)) {
      return read(JsonDocument.read(Objects.requireNonNull(file, RESOURCE), RESOURCE));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static TablePlan read(JsonObject root) {
    root.refuseUnknown("key", "charts", "divisors", "tables");
    return new TablePlan(
        root.strings("key"),
        root.strings("charts"),
        root.strings("divisors"),
        root.objects("tables").stream().map(TablePlan::table).toList());
  }

  private static Table table(JsonObject table) {
    table.refuseUnknown("id", "labels", "groups");
    return new Table(
        table.string("id"),
        labels(table),
        table.objects("groups").stream()
            .map(group -> group.refuseUnknown("labels", "metrics"))
            .map(group -> new Group(labels(group), group.strings("metrics")))
            .toList());
  }

  private static Labels labels(JsonObject object) {
    JsonObject labels = object.object("labels").refuseUnknown("en", "zh-Hant", "zh-Hans");
    return new Labels(labels.string("en"), labels.string("zh-Hant"), labels.string("zh-Hans"));
  }

  /** Every metric that a table names. */
  public Stream<String> named() {
    return tables.stream()
        .flatMap(table -> table.groups().stream())
        .flatMap(g -> g.metrics().stream());
  }
}
