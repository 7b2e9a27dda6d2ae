package org.esg4j.examples.report.staff;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.workforce.PersonAxis;
import org.esg4j.workforce.PersonMeasures;
import org.esg4j.workforce.WorkforceCounter;
import org.esg4j.workforce.WorkforcePlan;
import org.esg4j.workforce.WorkforceTotals;

/**
 * Makes up a workforce of 20,000, writes it as persons and as totals, and works out the ratios from
 * both files; they are the same.
 *
 * <p>Into the directory that is its only argument go {@code people.csv}, {@code totals.csv}, and
 * the ratios with their definitions in each language, such as {@code ratios.en.txt}.
 */
public final class StaffExample {
  static final long SEED = 20_241_231;
  static final int NUMBER = 20_000;
  static final ReportingPeriod PERIOD = ReportingPeriod.ofYear(MadeUpStaff.YEAR);

  private static final WorkforcePlan PLAN =
      WorkforcePlan.over(PERIOD)
          .by(PersonAxis.GENDER, PersonAxis.LEVEL)
          .measuring(
              PersonMeasures.HIRES,
              PersonMeasures.LEAVERS,
              PersonMeasures.TRAINED,
              PersonMeasures.PROMOTED,
              PersonMeasures.TRAINING_HOURS,
              PersonMeasures.HOURS_WORKED,
              PersonMeasures.ABSENCE,
              PersonMeasures.SCHEDULED_DAYS,
              PersonMeasures.RECORDABLE_INJURIES,
              PersonMeasures.LOST_DAYS)
          .monthly();

  private StaffExample() {}

  /**
   * Runs the example.
   *
   * @param args the directory to write to
   * @throws IOException if a file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("expected one argument, the directory to write to");
    }
    run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(Path directory, PrintStream out) throws IOException {
    Files.createDirectories(directory);
    List<StaffRecord> records = MadeUpStaff.of(SEED, NUMBER);
    Path people = directory.resolve("people.csv");
    Path totals = directory.resolve("totals.csv");
    PeopleFile.write(people, records);
    TotalsFile.write(totals, Tally.of(records));

    WorkforceTotals counted = counted(people);
    WorkforceTotals stated = TotalsFile.read(totals, PERIOD);
    List<StaffRatio> ratios = StaffRatios.of(counted);
    for (Locale language : Words.LANGUAGES) {
      Files.writeString(
          directory.resolve("ratios." + language.toLanguageTag() + ".txt"),
          StaffRatios.text(ratios, Words.in(language)));
    }
    out.println(counted);
    counted.failures().forEach(failure -> out.println("refused: " + failure.message()));
    out.println(
        ratios.size()
            + " ratios by gender and level, from persons and from totals: "
            + (ratios.equals(StaffRatios.of(stated)) ? "equal" : "not equal"));
    out.println("Written to " + directory);
  }

  /** The workforce counted from its persons, one at a time. */
  static WorkforceTotals counted(Path people) throws IOException {
    WorkforceCounter counter = PLAN.counter();
    PeopleFile.count(people, counter);
    return counter.totals();
  }
}
