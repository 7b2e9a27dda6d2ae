package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.REASON;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.workforce.HeadcountBasis.AVERAGE_HEADCOUNT;
import static org.esg4j.workforce.HeadcountBasis.MONTHLY_AVERAGE_HEADCOUNT;
import static org.esg4j.workforce.HeadcountBasis.OPENING_HEADCOUNT;
import static org.esg4j.workforce.HeadcountBasis.YEAR_END_HEADCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.table.Outcome;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnoverRateTest {
  private static final Breakdown WOMEN = Breakdown.of(GENDER, "female");

  private static CrossTable<People> people(long total, long women, long men) {
    return CrossTable.stating(PERSON)
        .total(total)
        .put(GENDER, "female", women)
        .put(GENDER, "male", men)
        .build();
  }

  private static final StaffCount<People> STAFF =
      StaffCount.atClosing(people(240, 80, 160))
          .withOpening(people(200, 60, 140))
          .withMonthEnds(List.of(people(210, 70, 140), people(240, 80, 160)));

  private static final CrossTable<People> LEAVERS = people(60, 12, 48);

  private static String percent(Outcome<Quantity<Share>> rate, int decimals) {
    return rate.orElseThrow().in(PERCENT).rounded(decimals).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "OPENING_HEADCOUNT,30.00 %,20.00 %",
    "YEAR_END_HEADCOUNT,25.00 %,15.00 %",
    "AVERAGE_HEADCOUNT,27.27 %,17.14 %",
    "MONTHLY_AVERAGE_HEADCOUNT,26.67 %,16.00 %"
  })
  void overAHeadcount(HeadcountBasis basis, String total, String women) {
    TurnoverRate rate = TurnoverRate.over(basis);
    assertThat(percent(rate.of(LEAVERS, STAFF).total(), 2)).isEqualTo(total);
    assertThat(percent(rate.of(LEAVERS, STAFF).by(GENDER).row(WOMEN), 2)).isEqualTo(women);
  }

  @Test
  void overLeaversPlusYearEnd() {
    TurnoverRate rate = TurnoverRate.overLeaversPlusYearEnd();
    assertThat(percent(rate.of(LEAVERS, STAFF).total(), 2)).isEqualTo("20.00 %");
    assertThat(rate.method().id()).isEqualTo("leavers-over-leavers-plus-closing");
    assertThat(rate.method().formula()).isEqualTo("share(leavers, headcount)");
  }

  @Test
  void theDefinitionTravelsWithTheResultAndIsPrintedWithIt() {
    assertThat(TurnoverRate.over(YEAR_END_HEADCOUNT).of(LEAVERS, STAFF).by(GENDER))
        .hasToString(
            "gender.female  15 %\ngender.male  30 %\n"
                + "Leavers over closing headcount: leavers / headcount (leavers-over-closing, v1)");
    assertThat(
            TurnoverRate.over(AVERAGE_HEADCOUNT)
                .of(LEAVERS, STAFF)
                .by()
                .in(Locale.forLanguageTag("zh-Hant")))
        .endsWith("離職人數除以期初與期末平均人數: leavers / headcount.average (leavers-over-average, v1)");
    assertThat(TurnoverRate.over(MONTHLY_AVERAGE_HEADCOUNT))
        .hasToString(
            "Leavers over the mean headcount at the ends of the months:"
                + " leavers / headcount.monthly-average (leavers-over-monthly-average, v1)");
  }

  @Test
  void oneReasonIsDividedByTheSame() {
    CrossTable<People> leavers =
        CrossTable.stating(PERSON).total(60).put(REASON, "voluntary", 45).build();
    assertThat(
            percent(
                TurnoverRate.over(YEAR_END_HEADCOUNT)
                    .because(LeavingReason.VOLUNTARY)
                    .of(leavers, STAFF)
                    .total(),
                2))
        .isEqualTo("18.75 %");
    assertThat(
            percent(
                TurnoverRate.overLeaversPlusYearEnd()
                    .because(LeavingReason.VOLUNTARY)
                    .of(leavers, STAFF)
                    .total(),
                2))
        .isEqualTo("15.00 %");
    assertThat(
            TurnoverRate.over(OPENING_HEADCOUNT)
                .because(LeavingReason.RETIREMENT)
                .of(leavers, STAFF)
                .total())
        .hasToString("not applicable (total: leavers.reason.retirement is not stated)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TurnoverRate.over(OPENING_HEADCOUNT).because(LeavingReason.OTHER))
        .withMessage("no metric is declared for OTHER");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TurnoverRate.over(OPENING_HEADCOUNT)
                    .because(LeavingReason.INVOLUNTARY)
                    .of(LEAVERS, STAFF))
        .withMessage("the leavers are not broken down by reason");
  }

  @Test
  void anEmptyGroupHasNoRate() {
    StaffCount<People> gone = StaffCount.atClosing(people(10, 0, 10));
    assertThat(
            TurnoverRate.over(YEAR_END_HEADCOUNT).of(people(3, 3, 0), gone).by(GENDER).row(WOMEN))
        .hasToString("not applicable (gender.female: headcount is zero, nothing to divide by)");
    assertThat(
            TurnoverRate.overLeaversPlusYearEnd()
                .of(people(0, 0, 0), gone)
                .by(GENDER)
                .row(WOMEN)
                .value())
        .isEmpty();
  }

  @Test
  void aCountThatIsNeededHasToBeKnown() {
    StaffCount<People> closing = StaffCount.atClosing(people(10, 0, 10));
    assertThat(closing.hasOpening()).isFalse();
    assertThat(STAFF.hasOpening()).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(() -> TurnoverRate.over(OPENING_HEADCOUNT).of(LEAVERS, closing))
        .withMessage("the opening count is not known: see withOpening");
    assertThatIllegalStateException()
        .isThrownBy(() -> TurnoverRate.over(AVERAGE_HEADCOUNT).of(LEAVERS, closing));
    assertThatIllegalStateException()
        .isThrownBy(() -> TurnoverRate.over(MONTHLY_AVERAGE_HEADCOUNT).of(LEAVERS, closing))
        .withMessage("the month ends are not known: see withMonthEnds");
  }

  private static WorkforceTotals totals(CrossTable<People> leavers) {
    return WorkforceTotals.stating(ReportingPeriod.ofYear(2024))
        .put(PersonMeasures.OPENING_HEADCOUNT, people(200, 60, 140))
        .put(PersonMeasures.CLOSING_HEADCOUNT, people(240, 80, 160))
        .put(PersonMeasures.HIRES, people(100, 40, 60))
        .put(PersonMeasures.LEAVERS, leavers)
        .build();
  }

  @Test
  void moreLeaversThanPeopleAreRefused() {
    TurnoverRate rate = TurnoverRate.over(YEAR_END_HEADCOUNT);
    assertThat(percent(rate.of(totals(people(60, 20, 40))).total(), 0)).isEqualTo("25 %");
    assertThat(percent(rate.of(totals(people(300, 100, 200))).total(), 0)).isEqualTo("125 %");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rate.of(totals(people(301, 100, 201))))
        .withMessage("total: 301 person left, and only 300 person were there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rate.of(totals(people(300, 101, 199))))
        .withMessage("gender.female: 101 person left, and only 100 person were there");
  }

  @Test
  void theBridgeFromOpeningToClosing() {
    assertThat(RollForward.of(totals(people(60, 20, 40))))
        .singleElement()
        .extracting(RollForward::difference)
        .isEqualTo(PERSON.of(0));
    assertThat(RollForward.of(totals(people(61, 20, 41)), GENDER))
        .extracting(bridge -> bridge.part() + " " + bridge.difference())
        .containsExactly("gender.female 0 person", "gender.male 1 person");
  }

  @Test
  void hiresAreRatedInTheSameWays() {
    CrossTable<People> hires = people(120, 20, 100);
    assertThat(percent(HireRate.over(YEAR_END_HEADCOUNT).of(hires, STAFF).total(), 0))
        .isEqualTo("50 %");
    assertThat(percent(HireRate.over(OPENING_HEADCOUNT).of(hires, STAFF).total(), 0))
        .isEqualTo("60 %");
    assertThat(percent(HireRate.over(AVERAGE_HEADCOUNT).of(hires, STAFF).total(), 2))
        .isEqualTo("54.55 %");
    assertThat(percent(HireRate.over(MONTHLY_AVERAGE_HEADCOUNT).of(hires, STAFF).total(), 2))
        .isEqualTo("53.33 %");
    assertThat(percent(HireRate.over(YEAR_END_HEADCOUNT).of(totals(LEAVERS)).total(), 2))
        .isEqualTo("41.67 %");
    assertThat(HireRate.over(YEAR_END_HEADCOUNT).method().formula()).isEqualTo("hires / headcount");
    assertThat(HireRate.over(OPENING_HEADCOUNT))
        .hasToString(
            "Divided by the headcount at the start of the period:"
                + " hires / previous(headcount) (opening-headcount, v1)");
  }

  @Test
  void everyBasisHasItsTable() {
    assertThat(OPENING_HEADCOUNT.of(STAFF).total()).isEqualTo(PERSON.of(200));
    assertThat(YEAR_END_HEADCOUNT.of(STAFF).total()).isEqualTo(PERSON.of(240));
    assertThat(AVERAGE_HEADCOUNT.of(STAFF).total()).isEqualTo(PERSON.of(220));
    assertThat(MONTHLY_AVERAGE_HEADCOUNT.of(STAFF).total()).isEqualTo(PERSON.of(225));
  }

  @Test
  void aReasonForWhichNobodyLeftIsARateOfZero() {
    Person stays = Person.of("stays").start(LocalDate.of(2020, 1, 1)).build();
    Person retires =
        Person.of("retires")
            .start(LocalDate.of(2020, 1, 1))
            .end(LocalDate.of(2024, 6, 30), LeavingReason.RETIREMENT)
            .build();
    WorkforceTotals totals =
        Stream.of(stays, retires)
            .collect(
                WorkforcePlan.over(ReportingPeriod.ofYear(2024))
                    .by(PersonAxis.GENDER)
                    .measuring(PersonMeasures.LEAVERS)
                    .collector());
    TurnoverRate closing = TurnoverRate.over(YEAR_END_HEADCOUNT);
    assertThat(closing.because(LeavingReason.RETIREMENT).of(totals).total()).hasToString("100 %");
    assertThat(closing.because(LeavingReason.VOLUNTARY).of(totals).total()).hasToString("0 %");
    assertThat(
            closing
                .because(LeavingReason.VOLUNTARY)
                .of(totals)
                .at(Breakdown.of("gender", "not-disclosed")))
        .hasToString("0 %");
  }
}
