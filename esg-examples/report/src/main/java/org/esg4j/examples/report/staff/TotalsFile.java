package org.esg4j.examples.report.staff;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.People;
import org.esg4j.workforce.PersonMeasure;
import org.esg4j.workforce.PersonMeasures;
import org.esg4j.workforce.WorkforceTotals;
import org.esg4j.workforce.WorkforceTotalsBuilder;

/** A file of totals in CSV: measure, part, gender, level and the sum. */
final class TotalsFile {
  private static final List<String> COLUMNS = List.of("measure", "part", "gender", "level", "sum");

  private final Map<String, SortedMap<String, Map<Breakdown, BigDecimal>>> sums = new HashMap<>();

  private TotalsFile() {}

  static void write(Path file, SortedMap<Tally.Cell, BigDecimal> cells) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(Csv.LINES).build(file)) {
      csv.writeComment(PeopleFile.NOTICE);
      csv.writeRecord(COLUMNS);
      cells.forEach(
          (cell, sum) ->
              csv.writeRecord(
                  cell.measure(), cell.part(), cell.gender(), cell.level(), sum.toPlainString()));
    }
  }

  /** Reads the totals of a year. */
  static WorkforceTotals read(Path file, ReportingPeriod year) throws IOException {
    TotalsFile totals = new TotalsFile();
    try (CsvReader<NamedCsvRecord> csv = Csv.reader(file)) {
      csv.forEach(totals::add);
    }
    return totals.of(year);
  }

  private void add(NamedCsvRecord row) {
    Breakdown at =
        Breakdown.of(
            Map.of(Axes.GENDER, row.getField("gender"), Axes.LEVEL, row.getField("level")));
    sums.computeIfAbsent(row.getField("measure"), measure -> new TreeMap<>())
        .computeIfAbsent(row.getField("part"), part -> new HashMap<>())
        .put(at, new BigDecimal(row.getField("sum")));
  }

  private WorkforceTotals of(ReportingPeriod year) {
    WorkforceTotalsBuilder totals = WorkforceTotals.stating(year);
    put(totals, PersonMeasures.OPENING_HEADCOUNT, "opening");
    put(totals, PersonMeasures.CLOSING_HEADCOUNT, "closing");
    put(totals, PersonMeasures.HIRES, "hires");
    put(totals, PersonMeasures.LEAVERS, "leavers");
    put(totals, PersonMeasures.TRAINED, "trained");
    put(totals, PersonMeasures.PROMOTED, "promoted");
    put(totals, PersonMeasures.TRAINING_HOURS, "training-hours");
    put(totals, PersonMeasures.HOURS_WORKED, "hours-worked");
    put(totals, PersonMeasures.ABSENCE, "absence-days");
    put(totals, PersonMeasures.SCHEDULED_DAYS, "scheduled-days");
    put(totals, PersonMeasures.RECORDABLE_INJURIES, "recordable-injuries");
    put(totals, PersonMeasures.LOST_DAYS, "lost-days");
    totals.putSplit(PersonMeasures.LEAVERS, leaversByReason());
    List<CrossTable<People>> months =
        parts("month-end").values().stream().map(month -> table(Units.PERSON, month)).toList();
    return totals.monthEnds(months).build();
  }

  private SortedMap<String, Map<Breakdown, BigDecimal>> parts(String measure) {
    return sums.getOrDefault(measure, new TreeMap<>());
  }

  private <K extends Kind> void put(
      WorkforceTotalsBuilder totals, PersonMeasure<K> measure, String name) {
    Map<Breakdown, BigDecimal> all = new HashMap<>();
    parts(name)
        .values()
        .forEach(part -> part.forEach((at, sum) -> all.merge(at, sum, BigDecimal::add)));
    totals.put(measure, table(measure.unit(), all));
  }

  private static <K extends Kind> CrossTable<K> table(
      Unit<K> unit, Map<Breakdown, BigDecimal> sums) {
    Map<Breakdown, Quantity<K>> cells = new HashMap<>();
    sums.forEach((at, sum) -> cells.put(at, unit.of(sum)));
    return CrossTable.ofCells(unit, List.of(Axes.GENDER, Axes.LEVEL), cells);
  }

  private CrossTable<People> leaversByReason() {
    Map<Breakdown, Quantity<People>> cells = new HashMap<>();
    parts("leavers")
        .forEach(
            (reason, part) ->
                part.forEach(
                    (at, sum) -> cells.put(at.with(Axes.REASON, reason), Units.PERSON.of(sum))));
    return CrossTable.ofCells(Units.PERSON, List.of(Axes.GENDER, Axes.LEVEL, Axes.REASON), cells);
  }
}
