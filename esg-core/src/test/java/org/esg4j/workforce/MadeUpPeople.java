package org.esg4j.workforce;

import static org.esg4j.units.Units.DAY;
import static org.esg4j.units.Units.FULL_TIME_EQUIVALENT;
import static org.esg4j.units.Units.HOUR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.javamoney.moneta.Money;

/**
 * Records of people who do not exist, made from a seed: the same seed gives the same people.
 *
 * <p>The people are made up: names, numbers and habits are drawn by a generator of random numbers,
 * and any likeness to a workforce is chance.
 */
final class MadeUpPeople {
  private static final String[] REGIONS = {"mainland-china", "hk-macau-taiwan", "overseas"};
  private static final String[] LEVELS = {"senior", "middle", "junior", "junior", "junior"};
  private static final String[] COURSES = {"safety", "ethics", "data-security", "languages"};
  private static final int DAYS = 3_650;

  private final Random random;

  private MadeUpPeople(long seed) {
    this.random = new Random(seed);
  }

  /** So many made-up people around the year 2024. */
  static List<Person> of(long seed, int number) {
    MadeUpPeople made = new MadeUpPeople(seed);
    List<Person> people = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      people.add(made.person("made-up-" + i));
    }
    return people;
  }

  private Person person(String id) {
    LocalDate start = LocalDate.of(2015, 6, 1).plusDays(random.nextInt(DAYS));
    PersonBuilder person =
        Person.of(id)
            .start(start)
            .gender(Gender.values()[Math.min(random.nextInt(12) / 3, 3)])
            .region(REGIONS[random.nextInt(REGIONS.length)])
            .level(LEVELS[random.nextInt(LEVELS.length)])
            .contract(ContractType.values()[random.nextInt(3)])
            .scheduled(DAY.of(250))
            .absent(DAY.of(BigDecimal.valueOf(random.nextInt(40), 1)))
            .worked(HOUR.of(1_500 + random.nextInt(400)))
            .paid(money(60_000 + random.nextInt(400_000)))
            .basicPay(money(60_000));
    if (random.nextInt(20) > 0) {
      person.born(start.minusYears(20).minusDays(random.nextInt(15_000)));
    }
    if (random.nextInt(4) == 0) {
      LeavingReason[] reasons = LeavingReason.values();
      person.end(start.plusDays(random.nextInt(DAYS)), reasons[random.nextInt(reasons.length)]);
    }
    boolean full = random.nextInt(8) > 0;
    person.employment(full ? EmploymentType.FULL_TIME : EmploymentType.PART_TIME);
    person.fullTimeEquivalent(
        FULL_TIME_EQUIVALENT.of(full ? BigDecimal.ONE : BigDecimal.valueOf(random.nextInt(9), 1)));
    for (int i = random.nextInt(4); i > 0; i--) {
      person.trained(
          COURSES[random.nextInt(COURSES.length)],
          HOUR.of(BigDecimal.valueOf(random.nextInt(160), 1)));
    }
    if (random.nextInt(50) == 0) {
      InjurySeverity[] severities = InjurySeverity.values();
      person.injured(
          new Injury(
              LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400)),
              severities[random.nextInt(severities.length)],
              DAY.of(random.nextInt(30))));
    }
    if (random.nextInt(10) == 0) {
      person.mark(Marks.PROMOTED);
    }
    return person.build();
  }

  private static Money money(int yuan) {
    return Money.of(yuan, "CNY");
  }
}
