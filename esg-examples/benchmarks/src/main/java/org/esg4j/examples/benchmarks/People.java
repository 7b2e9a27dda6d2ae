package org.esg4j.examples.benchmarks;

import static org.esg4j.units.Units.HOUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.esg4j.workforce.Gender;
import org.esg4j.workforce.LeavingReason;
import org.esg4j.workforce.Person;
import org.esg4j.workforce.PersonBuilder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Records of people who do not exist, drawn from a seed. */
@State(Scope.Benchmark)
public class People {
  static final int COUNT = 100_000;
  private static final String[] REGIONS = {"mainland-china", "hk-macau-taiwan", "overseas"};
  private static final String[] LEVELS = {"senior", "middle", "junior"};
  private static final int DAYS = 3_650;

  final List<Person> records;

  /** A hundred thousand records, as JMH asks for. */
  public People() {
    this(COUNT);
  }

  People(int count) {
    Random random = new Random(42);
    records = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      LocalDate start = LocalDate.of(2015, 6, 1).plusDays(random.nextInt(DAYS));
      PersonBuilder person =
          Person.of("p" + at)
              .start(start)
              .gender(Gender.values()[random.nextInt(2)])
              .region(REGIONS[random.nextInt(REGIONS.length)])
              .level(LEVELS[random.nextInt(LEVELS.length)])
              .born(start.minusYears(20).minusDays(random.nextInt(12_000)));
      if (random.nextInt(4) == 0) {
        person.end(start.plusDays(random.nextInt(DAYS)), LeavingReason.VOLUNTARY);
      }
      if (random.nextInt(2) == 0) {
        person.trained("safety", HOUR.of(1 + random.nextInt(30)));
      }
      records.add(person.build());
    }
  }
}
