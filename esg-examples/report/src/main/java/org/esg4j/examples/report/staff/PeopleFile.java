package org.esg4j.examples.report.staff;

import static org.esg4j.units.Units.DAY;
import static org.esg4j.units.Units.FULL_TIME_EQUIVALENT;
import static org.esg4j.units.Units.HOUR;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.esg4j.workforce.ContractType;
import org.esg4j.workforce.EmploymentType;
import org.esg4j.workforce.Gender;
import org.esg4j.workforce.Injury;
import org.esg4j.workforce.InjurySeverity;
import org.esg4j.workforce.LeavingReason;
import org.esg4j.workforce.Marks;
import org.esg4j.workforce.Person;
import org.esg4j.workforce.PersonBuilder;
import org.esg4j.workforce.WorkforceCounter;

/** A personnel file in CSV, a row for each person. */
final class PeopleFile {
  /** Stands in the first line, so that nobody takes the people for real. */
  static final String NOTICE = "made up by a program from a seed; nobody in this file exists";

  private PeopleFile() {}

  static void write(Path file, List<StaffRecord> records) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(Csv.LINES).build(file)) {
      csv.writeComment(NOTICE);
      csv.writeRecord(StaffRecord.COLUMNS);
      records.forEach(record -> csv.writeRecord(record.row()));
    }
  }

  /** Reads the rows one after the other into a counter, which keeps none of them. */
  static void count(Path file, WorkforceCounter counter) throws IOException {
    read(file, record -> counter.add(person(record)));
  }

  private static void read(Path file, Consumer<NamedCsvRecord> each) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = Csv.reader(file)) {
      csv.forEach(each);
    }
  }

  /** What stands in a row; what is empty is not said. */
  static Person person(NamedCsvRecord row) {
    PersonBuilder person = Person.of(row.getField("id"));
    given(row, "start", text -> person.start(LocalDate.parse(text)));
    given(row, "end", text -> person.end(LocalDate.parse(text), reason(row.getField("reason"))));
    given(row, "gender", text -> person.gender(named(Gender.values(), Gender::category, text)));
    given(row, "born", text -> person.born(LocalDate.parse(text)));
    given(row, "region", person::region);
    given(row, "level", person::level);
    given(
        row,
        "employment",
        text -> person.employment(named(EmploymentType.values(), EmploymentType::category, text)));
    given(
        row,
        "contract",
        text -> person.contract(named(ContractType.values(), ContractType::category, text)));
    given(row, "fte", text -> person.fullTimeEquivalent(FULL_TIME_EQUIVALENT.of(text)));
    given(row, "absence-days", text -> person.absent(DAY.of(text)));
    given(row, "scheduled-days", text -> person.scheduled(DAY.of(text)));
    given(row, "hours-worked", text -> person.worked(HOUR.of(text)));
    given(row, "training", text -> trained(person, text));
    given(row, "injury", text -> person.injured(injury(text)));
    if (row.getField("promoted").equals("yes")) {
      person.mark(Marks.PROMOTED);
    }
    return person.build();
  }

  private static void given(NamedCsvRecord row, String column, Consumer<String> use) {
    String text = row.getField(column);
    if (!text.isEmpty()) {
      use.accept(text);
    }
  }

  private static LeavingReason reason(String text) {
    return named(LeavingReason.values(), LeavingReason::category, text);
  }

  private static void trained(PersonBuilder person, String text) {
    for (String course : text.split(";", -1)) {
      int sign = course.indexOf('=');
      person.trained(course.substring(0, sign), HOUR.of(course.substring(sign + 1)));
    }
  }

  private static Injury injury(String text) {
    String[] parts = text.split("/", -1);
    return new Injury(
        LocalDate.parse(parts[0]),
        named(InjurySeverity.values(), InjurySeverity::category, parts[1]),
        DAY.of(parts[2]));
  }

  private static <T> T named(T[] values, Function<T, String> category, String text) {
    return Arrays.stream(values)
        .filter(value -> category.apply(value).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a category: " + text));
  }
}
