package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.LEVEL;
import static org.esg4j.units.Units.FRACTION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.table.Outcome;
import org.esg4j.table.Ratio;
import org.esg4j.table.RatioTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.esg4j.units.number.Rational;

/** What holds for every workforce. */
class WorkforceLawsTest {
  private static final WorkforcePlan PLAN =
      WorkforcePlan.over(ByHand.YEAR)
          .by(PersonAxis.GENDER, PersonAxis.LEVEL, PersonAxis.age(AgeBands.GRI))
          .measuring(
              PersonMeasures.HIRES,
              PersonMeasures.LEAVERS,
              PersonMeasures.TRAINED,
              PersonMeasures.TRAINING_HOURS,
              PersonMeasures.TRAINING_HOURS_BY_COURSE,
              PersonMeasures.CLOSING_FTE,
              PersonMeasures.LOST_DAYS,
              PersonMeasures.PROMOTED)
          .distributing(PersonMeasures.pay("CNY"))
          .monthly();

  /** Made-up people, some of whose records are bad. */
  private static List<Person> people(long seed, int number) {
    List<Person> people = new ArrayList<>(MadeUpPeople.of(seed, number));
    if (number % 3 == 0) {
      people.add(Person.of("no start").build());
      people.add(Person.of("no pay").start(ByHand.YEAR.start()).build());
    }
    return people;
  }

  private static WorkforceTotals count(List<Person> people) {
    return people.stream().collect(PLAN.collector());
  }

  @Property(tries = 100)
  void anyOrderAndAnySplitGiveTheSame(
      @ForAll long seed, @ForAll @IntRange(max = 200) int number, @ForAll Random random) {
    List<Person> people = people(seed, number);
    WorkforceTotals expected = count(people);
    List<Person> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, random);
    List<WorkforceCounter> parts = new ArrayList<>(List.of(PLAN.counter()));
    for (Person person : shuffled) {
      if (random.nextInt(20) == 0) {
        parts.add(PLAN.counter());
      }
      parts.get(random.nextInt(parts.size())).add(person);
    }
    while (parts.size() > 1) {
      WorkforceCounter one = parts.remove(random.nextInt(parts.size()));
      parts.get(random.nextInt(parts.size())).merge(one);
    }
    WorkforceTotals actual = parts.get(0).totals();
    assertThat(actual).isEqualTo(expected);
    Breakdown women = Breakdown.of(GENDER, "female");
    PersonMeasure<Money> pay = PersonMeasures.pay("CNY");
    assertThat(actual.distribution(pay).at(women).median())
        .isEqualTo(expected.distribution(pay).at(women).median());
  }

  @Property(tries = 100)
  void mergingIsConcatenating(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int first,
      @ForAll @IntRange(max = 60) int second) {
    List<Person> one = people(seed, first);
    List<Person> other = people(~seed, second);
    WorkforceCounter left = PLAN.counter();
    one.forEach(left::add);
    WorkforceCounter right = PLAN.counter();
    other.forEach(right::add);
    WorkforceTotals rightBefore = right.totals();
    List<Person> both = new ArrayList<>(one);
    both.addAll(other);
    assertThat(left.merge(right).totals()).isEqualTo(count(both));
    assertThat(right.totals()).isEqualTo(rightBefore);
  }

  @Property(tries = 100)
  void recordsGiveWhatATallyGives(@ForAll long seed, @ForAll @IntRange(max = 150) int number) {
    List<Person> people = MadeUpPeople.of(seed, number);
    WorkforceTotals counted = count(people);
    WorkforceTotals tallied =
        new ByHand(people, LEVEL, person -> person.category(LEVEL).orElseThrow()).totals();
    assertThat(counted.headcount().monthEnds()).hasSize(12);
    for (int i = 0; i < 12; i++) {
      assertThat(counted.headcount().monthEnds().get(i).total())
          .isEqualTo(tallied.headcount().monthEnds().get(i).total());
    }
    for (PersonMeasure<?> measure :
        List.of(
            PersonMeasures.OPENING_HEADCOUNT,
            PersonMeasures.CLOSING_HEADCOUNT,
            PersonMeasures.HIRES,
            PersonMeasures.LEAVERS,
            PersonMeasures.TRAINED,
            PersonMeasures.TRAINING_HOURS,
            PersonMeasures.PROMOTED)) {
      CrossTable<?> table = tallied.get(measure);
      assertThat(counted.get(measure).total()).isEqualTo(table.total());
      table
          .cells(LEVEL)
          .forEach((at, sum) -> assertThat(counted.get(measure).at(at)).isEqualTo(sum));
    }
  }

  @Property(tries = 100)
  void splitsAddUpToTheirMeasure(@ForAll long seed, @ForAll @IntRange(max = 100) int number) {
    WorkforceTotals totals = count(MadeUpPeople.of(seed, number));
    assertThat(totals.split(PersonMeasures.LEAVERS).by("age", GENDER, LEVEL))
        .isEqualTo(totals.get(PersonMeasures.LEAVERS));
    assertThat(totals.split(PersonMeasures.TRAINING_HOURS_BY_COURSE).by("age", GENDER, LEVEL))
        .isEqualTo(totals.get(PersonMeasures.TRAINING_HOURS));
  }

  @Property(tries = 100)
  void sharesOfAPartitionAddUpToOne(
      @ForAll long seed, @ForAll @IntRange(min = 30, max = 200) int number) {
    WorkforceTotals totals = count(MadeUpPeople.of(seed, number));
    Assume.that(!totals.headcount().closing().total().isZero());
    for (String axis : List.of(GENDER, LEVEL, "age")) {
      assertThat(sum(WorkforceRatios.of(totals).shares().by(axis))).isEqualTo(FRACTION.of(1));
    }
    RatioTable<Quantity<Share>> within =
        WorkforceRatios.of(totals).sharesWithin(LEVEL).by(GENDER, LEVEL);
    for (String level : List.of("senior", "middle", "junior")) {
      Quantity<Share> sum =
          within.rows().entrySet().stream()
              .filter(row -> row.getKey().category(LEVEL).orElseThrow().equals(level))
              .map(row -> row.getValue().orElseThrow())
              .collect(Quantity.summing(FRACTION));
      assertThat(sum.isZero() || sum.equals(FRACTION.of(1))).isTrue();
    }
  }

  private static Quantity<Share> sum(RatioTable<Quantity<Share>> table) {
    return table.rows().values().stream()
        .map(Outcome::orElseThrow)
        .collect(Quantity.summing(FRACTION));
  }

  @Property(tries = 100)
  void everyDefinitionOfTurnoverStaysWithinItsBounds(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 200) int number) {
    WorkforceTotals totals = count(MadeUpPeople.of(seed, number));
    Quantity<People> opening = totals.headcount().opening().total();
    Quantity<People> closing = totals.headcount().closing().total();
    Assume.that(!opening.isZero() && !closing.isZero());
    Quantity<Share> overOpening = rate(totals, HeadcountBasis.OPENING_HEADCOUNT);
    Quantity<Share> overClosing = rate(totals, HeadcountBasis.YEAR_END_HEADCOUNT);
    Quantity<Share> overAverage = rate(totals, HeadcountBasis.AVERAGE_HEADCOUNT);
    Quantity<Share> bounded =
        TurnoverRate.overLeaversPlusYearEnd().of(totals).total().orElseThrow();
    assertThat(overAverage).isBetween(min(overOpening, overClosing), max(overOpening, overClosing));
    assertThat(bounded).isBetween(FRACTION.of(0), min(FRACTION.of(1), overClosing));
    assertThat(overOpening.signum()).isNotNegative();
    // Leavers are at most the people who were there: opening and hires.
    Quantity<People> there = opening.plus(totals.get(PersonMeasures.HIRES).total());
    assertThat(overOpening).isLessThanOrEqualTo(there.ratio(opening));
  }

  @Property(tries = 50)
  void ratesByReasonAddUpToTheRateOfAll(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 200) int number) {
    WorkforceTotals totals = count(MadeUpPeople.of(seed, number));
    Assume.that(!totals.headcount().closing().total().isZero());
    TurnoverRate overClosing = TurnoverRate.over(HeadcountBasis.YEAR_END_HEADCOUNT);
    CrossTable<People> leavers = totals.split(PersonMeasures.LEAVERS);
    Quantity<Share> named = FRACTION.of(0);
    Quantity<People> others = leavers.total();
    for (LeavingReason reason :
        List.of(LeavingReason.VOLUNTARY, LeavingReason.INVOLUNTARY, LeavingReason.RETIREMENT)) {
      named = named.plus(overClosing.because(reason).of(totals).total().orElseThrow());
      others = others.minus(leavers.at(Breakdown.of("reason", reason.category())));
    }
    Quantity<Share> rest = others.ratio(totals.headcount().closing().total());
    assertThat(named.plus(rest)).isEqualTo(rate(totals, HeadcountBasis.YEAR_END_HEADCOUNT));
  }

  private static Quantity<Share> rate(WorkforceTotals totals, HeadcountBasis basis) {
    return TurnoverRate.over(basis).of(totals).total().orElseThrow();
  }

  private static Quantity<Share> min(Quantity<Share> a, Quantity<Share> b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Quantity<Share> max(Quantity<Share> a, Quantity<Share> b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  @Property(tries = 100)
  void aRateOfAllLiesBetweenThoseOfTheGroups(
      @ForAll long seed, @ForAll @IntRange(min = 30, max = 200) int number) {
    WorkforceTotals totals = count(MadeUpPeople.of(seed, number));
    between(WorkforceRatios.of(totals).trainingHours());
    between(WorkforceRatios.of(totals).trainingCoverage());
    between(WorkforceRatios.of(totals).promotionRate());
  }

  /** The total, unless somebody left a group that nobody is in any more. */
  private static <V extends Value> void between(Ratio<V> ratio) {
    List<Outcome<V>> groups = List.copyOf(ratio.by(GENDER).rows().values());
    Assume.that(groups.stream().allMatch(group -> group.value().isPresent()));
    TreeSet<Rational> numbers = new TreeSet<>();
    groups.forEach(group -> numbers.add(group.orElseThrow().number()));
    assertThat(ratio.total().orElseThrow().number()).isBetween(numbers.first(), numbers.last());
  }
}
