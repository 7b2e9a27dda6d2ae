package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.units.Units.FULL_TIME_EQUIVALENT;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.PERSON;

import java.util.List;
import org.esg4j.fact.Failure;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Axes;
import org.esg4j.table.CrossTable;
import org.esg4j.units.kind.People;
import org.junit.jupiter.api.Test;

/** Totals are equal if every part of them is, and say what they do not have. */
class WorkforceTotalsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

  private static CrossTable<People> people(long number) {
    return CrossTable.stating(PERSON).total(number).build();
  }

  private static CrossTable<People> byReason(long number) {
    return CrossTable.stating(PERSON).put(Axes.REASON, "voluntary", number).build();
  }

  private static WorkforceTotalsBuilder some() {
    return WorkforceTotals.stating(YEAR)
        .put(PersonMeasures.CLOSING_HEADCOUNT, people(10))
        .putSplit(PersonMeasures.LEAVERS, byReason(2))
        .monthEnds(List.of(people(9)))
        .fullTimeEquivalentsAtMonthEnds(
            List.of(CrossTable.stating(FULL_TIME_EQUIVALENT).total(8).build()));
  }

  private static final Failure FAULT =
      new Failure(Failure.Reason.MISSING_DATA, "p1", "start", "nothing", "a day");

  @Test
  void eachPartCountsInEquality() {
    WorkforceTotals totals = some().build();
    assertThat(totals).isEqualTo(some().build()).hasSameHashCodeAs(some().build());
    assertThat(totals)
        .isNotEqualTo(WorkforceTotals.stating(ReportingPeriod.ofYear(2023)).build())
        .isNotEqualTo(some().put(PersonMeasures.CLOSING_HEADCOUNT, people(11)).build())
        .isNotEqualTo(some().putSplit(PersonMeasures.LEAVERS, byReason(3)).build())
        .isNotEqualTo(some().monthEnds(List.of(people(8))).build())
        .isNotEqualTo(some().fullTimeEquivalentsAtMonthEnds(List.of()).build())
        .isNotEqualTo(some().build(List.of(), List.of(FAULT), 0, 0))
        .isNotEqualTo(some().build(List.of(), List.of(), 1, 0))
        .isNotEqualTo(some().build(List.of(), List.of(), 0, 1))
        .isNotEqualTo("totals");
    assertThat(some().build(List.of(), List.of(), 1, 0).hashCode()).isNotEqualTo(totals.hashCode());
  }

  @Test
  void howMuchWasCountedIsSaid() {
    WorkforceTotals totals = some().build(List.of("gender (as stated)"), List.of(FAULT), 5, 3);
    assertThat(totals).hasToString("2024: 5 records counted, 3 outside the period, 1 refused");
    assertThat(totals.axes()).containsExactly("gender (as stated)");
    assertThat(totals.failures()).containsExactly(FAULT);
    assertThat(totals.counted()).isEqualTo(5);
    assertThat(totals.outside()).isEqualTo(3);
    assertThat(totals.period()).isEqualTo(YEAR);
  }

  @Test
  void whatIsNotThereIsRefusedByName() {
    WorkforceTotals totals = some().build();
    assertThat(totals.has(PersonMeasures.CLOSING_HEADCOUNT)).isTrue();
    assertThat(totals.has(PersonMeasures.HIRES)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.get(PersonMeasures.HIRES))
        .withMessage("hires was not measured");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.split(PersonMeasures.HIRES))
        .withMessage("hires was not measured");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.distribution(PersonMeasures.pay("CNY")))
        .withMessage("the amounts of pay were not kept");
    assertThatIllegalStateException().isThrownBy(() -> totals.headcount().opening());
    assertThatNullPointerException().isThrownBy(() -> WorkforceTotals.stating(nothing()));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // a null that should be refused
  private static <T> T nothing() {
    return null;
  }

  @Test
  void aTableOfAnotherKindIsRefused() {
    PersonMeasure<org.esg4j.units.kind.Time> hours =
        PersonMeasure.summing(
            "headcount", HOUR, Population.DURING, person -> java.util.Optional.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> some().build().get(hours))
        .withMessage("headcount is in person, not in h");
  }

  @Test
  void monthEndsStateWhatIsAveraged() {
    WorkforceTotals totals = some().monthEnds(List.of(people(9), people(12))).build();
    assertThat(totals.headcount().monthlyAverage().total()).isEqualTo(PERSON.of("10.5"));
    assertThat(totals.headcount().hasOpening()).isFalse();
    assertThat(totals.headcount().closing().total()).isEqualTo(PERSON.of(10));
  }
}
