package org.esg4j.index.recorded;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.json.JsonDocument;

/**
 * An index as it was written before, such as last year's.
 *
 * @param framework the edition it was made for
 * @param mapping the version of the mapping of metrics to provisions
 * @param entity the id of whose index it was; empty if it did not say
 * @param period the period it was about
 * @param published the day of publication
 * @param issuerClass the class of issuer or the claim of use; empty if none was said
 * @param rows the rows, in the order of the edition
 */
public record RecordedIndex(
    FrameworkId framework,
    String mapping,
    String entity,
    ReportingPeriod period,
    LocalDate published,
    String issuerClass,
    List<RecordedRow> rows)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param framework the edition it was made for
   * @param mapping the version of the mapping of metrics to provisions
   * @param entity the id of whose index it was; empty if it did not say
   * @param period the period it was about
   * @param published the day of publication
   * @param issuerClass the class of issuer or the claim of use; empty if none was said
   * @param rows the rows, in the order of the edition
   */
  public RecordedIndex {
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(mapping, "mapping");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(issuerClass, "issuerClass");
    rows = List.copyOf(rows);
  }

  /**
   * What an index says now, as it would be read back.
   *
   * @param index the index
   * @return its record
   * @throws IllegalStateException if entity or period of the index have to be said
   */
  public static RecordedIndex of(DisclosureIndex index) {
    return Recorder.record(Objects.requireNonNull(index, "index"));
  }

  /**
   * Reads an index in JSON from a file.
   *
   * @param file the file
   * @return the index
   * @throws IOException if the file cannot be read
   * @throws org.esg4j.json.JsonException if it does not meet {@code index.schema.json}, with the
   *     place of the fault
   */
  public static RecordedIndex readJson(Path file) throws IOException {
    return JsonRecord.read(JsonDocument.read(file));
  }

  /**
   * Reads an index in JSON from a stream, which stays open.
   *
   * @param in the stream, in UTF-8
   * @param name what messages call it
   * @return the index
   * @throws IOException if the stream cannot be read
   * @throws org.esg4j.json.JsonException if it does not meet {@code index.schema.json}, with the
   *     place of the fault
   */
  public static RecordedIndex readJson(InputStream in, String name) throws IOException {
    return JsonRecord.read(JsonDocument.read(in, name));
  }

  /**
   * Reads an index in JSON from its text.
   *
   * @param text the text
   * @param name what messages call it
   * @return the index
   * @throws org.esg4j.json.JsonException if it does not meet {@code index.schema.json}, with the
   *     place of the fault
   */
  public static RecordedIndex readJson(String text, String name) {
    return JsonRecord.read(JsonDocument.read(text, name));
  }

  /**
   * Reads an index in CSV from a stream, which stays open.
   *
   * <p>Needs FastCSV ({@code de.siegmar:fastcsv}), which esg-index does not bring along.
   *
   * @param in the stream, in UTF-8
   * @param name what messages call it
   * @return the index
   * @throws IOException if the stream cannot be read
   * @throws RecordedIndexException if it is not as an index is written, with line and column
   * @throws IllegalStateException if FastCSV is missing
   */
  public static RecordedIndex readCsv(InputStream in, String name) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    try {
      return CsvRecords.read(in, name);
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "reading an index in CSV needs the Maven artifact de.siegmar:fastcsv:4.4.0 or later on"
              + " the class path, or its module de.siegmar.fastcsv among the root modules",
          missing);
    }
  }

  /**
   * The row of a provision.
   *
   * @param key the key of the provision, or a code that no other row has
   * @return the row, or empty if there is none, or several
   */
  public Optional<RecordedRow> row(String key) {
    Objects.requireNonNull(key, "key");
    return rows.stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .or(
            () -> {
              List<RecordedRow> coded =
                  rows.stream().filter(row -> row.code().equals(key)).toList();
              return coded.size() == 1 ? Optional.of(coded.get(0)) : Optional.empty();
            });
  }

  /** Edition, entity and period. */
  @Override
  public String toString() {
    return framework + " index of " + (entity.isEmpty() ? "nobody" : entity) + " for " + period;
  }
}
