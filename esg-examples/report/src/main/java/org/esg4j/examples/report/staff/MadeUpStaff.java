package org.esg4j.examples.report.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes up a workforce from a seed: the same seed gives the same people, on any machine.
 *
 * <p>Nobody here exists. Every two-thousandth record lacks its first day, as records do.
 */
final class MadeUpStaff {
  /** The year that the people are made up around. */
  static final int YEAR = 2024;

  private static final List<String> GENDERS = List.of("female", "male", "other", "not-disclosed");
  private static final List<String> REGIONS =
      List.of("mainland-china", "hk-macau-taiwan", "overseas");
  private static final List<String> LEVELS = List.of("senior", "middle", "junior");
  private static final List<String> CONTRACTS =
      List.of("permanent", "temporary", "non-guaranteed-hours");
  private static final List<String> REASONS =
      List.of("voluntary", "involuntary", "retirement", "end-of-contract", "death", "other");
  private static final List<String> COURSES = List.of("ethics", "languages", "safety");
  private static final List<String> SEVERITIES =
      List.of("first-aid", "recordable", "high-consequence", "fatal");
  private static final int FAULTY_EACH = 2_000;
  private static final int DAYS = 3_650;

  private final SplittableRandom random;

  private MadeUpStaff(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** So many made-up records. */
  static List<StaffRecord> of(long seed, int number) {
    MadeUpStaff made = new MadeUpStaff(seed);
    List<StaffRecord> records = new ArrayList<>(number);
    for (int i = 1; i <= number; i++) {
      records.add(made.record(i));
    }
    return records;
  }

  private StaffRecord record(int number) {
    Map<String, String> fields = new LinkedHashMap<>();
    LocalDate start = LocalDate.of(YEAR - 9, 6, 1).plusDays(random.nextInt(DAYS));
    boolean fullTime = random.nextInt(8) > 0;
    fields.put("id", "made-up-%05d".formatted(number));
    fields.put("start", number % FAULTY_EACH == 0 ? "" : start.toString());
    fields.put("gender", skewed(GENDERS));
    fields.put("born", start.minusYears(20).minusDays(random.nextInt(15_000)).toString());
    fields.put("region", skewed(REGIONS));
    fields.put("level", LEVELS.get(Math.min(random.nextInt(6), 2)));
    fields.put("employment", fullTime ? "full-time" : "part-time");
    fields.put("contract", skewed(CONTRACTS));
    fields.put("fte", fullTime ? "1" : tenths(1 + random.nextInt(9)));
    fields.put("absence-days", tenths(random.nextInt(150)));
    fields.put("scheduled-days", "250");
    fields.put("hours-worked", Integer.toString(1_500 + random.nextInt(400)));
    fields.put("training", training());
    fields.put("promoted", random.nextInt(12) == 0 ? "yes" : "no");
    if (random.nextInt(4) == 0) {
      LocalDate end = start.plusDays(random.nextInt(DAYS));
      fields.put("end", end.toString());
      fields.put("reason", skewed(REASONS));
    }
    if (random.nextInt(60) == 0) {
      fields.put("injury", injury());
    }
    return new StaffRecord(fields);
  }

  /** The first of some things more often than the last. */
  private String skewed(List<String> things) {
    return things.get(Math.min(random.nextInt(things.size()), random.nextInt(things.size())));
  }

  private String training() {
    List<String> courses = new ArrayList<>();
    for (String course : COURSES) {
      if (random.nextInt(3) == 0) {
        courses.add(course + "=" + tenths(5 + random.nextInt(160)));
      }
    }
    return String.join(";", courses);
  }

  private String injury() {
    LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(366));
    return day + "/" + skewed(SEVERITIES) + "/" + random.nextInt(30);
  }

  private static String tenths(int number) {
    return number / 10 + "." + number % 10;
  }
}
