package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.units.Units.DAY;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;

import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.table.Ratio;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.junit.jupiter.api.Test;

class WorkforceRatiosTest {
  private static final Breakdown WOMEN = Breakdown.of(GENDER, "female");

  private static CrossTable<People> people(long women, long men) {
    return CrossTable.stating(PERSON)
        .total(women + men)
        .put(GENDER, "female", women)
        .put(GENDER, "male", men)
        .build();
  }

  private static final WorkforceTotals TOTALS =
      WorkforceTotals.stating(ReportingPeriod.ofYear(2024))
          .put(PersonMeasures.CLOSING_HEADCOUNT, people(40, 60))
          .put(PersonMeasures.TRAINED, people(30, 20))
          .put(
              PersonMeasures.TRAINING_HOURS,
              CrossTable.stating(HOUR).total(600).put(GENDER, "female", 320).build())
          .put(PersonMeasures.ABSENCE, CrossTable.stating(DAY).total(100).build())
          .put(PersonMeasures.SCHEDULED_DAYS, CrossTable.stating(DAY).total(25_000).build())
          .put(PersonMeasures.PROMOTED, people(4, 9))
          .put(PersonMeasures.REVIEWED, people(40, 30))
          .put(PersonMeasures.COVERED_BY_AGREEMENT, people(10, 10))
          .put(PersonMeasures.TRAINED_IN_ANTI_CORRUPTION, people(40, 60))
          .put(PersonMeasures.DUE_BACK, people(10, 5))
          .put(PersonMeasures.CAME_BACK, people(9, 5))
          .put(PersonMeasures.CAME_BACK_BEFORE, people(8, 0))
          .put(PersonMeasures.STAYED, people(6, 0))
          .build();

  private static final WorkforceRatios RATIOS = WorkforceRatios.of(TOTALS);

  private static String women(Ratio<Quantity<Share>> ratio) {
    return ratio.by(GENDER).at(WOMEN).in(PERCENT).rounded(1).toString();
  }

  private static String total(Ratio<Quantity<Share>> ratio) {
    return ratio.total().orElseThrow().in(PERCENT).rounded(1).toString();
  }

  @Test
  void coverageIsWithinAGroupAndCompositionAmongThoseTrained() {
    assertThat(women(RATIOS.trainingCoverage())).isEqualTo("75.0 %");
    assertThat(total(RATIOS.trainingCoverage())).isEqualTo("50.0 %");
    assertThat(women(RATIOS.trainingComposition())).isEqualTo("60.0 %");
    assertThat(total(RATIOS.trainingComposition())).isEqualTo("100.0 %");
    assertThat(RATIOS.trainingCoverage().method().formula())
        .isEqualTo("training.trained / headcount");
    assertThat(RATIOS.trainingComposition().method().formula())
        .isEqualTo("training.trained / training.trained.total");
  }

  @Test
  void hoursAreForEveryEmployeeTrainedOrNot() {
    assertThat(RATIOS.trainingHours().total()).hasToString("6 h/person");
    assertThat(RATIOS.trainingHours().by(GENDER).at(WOMEN)).hasToString("8 h/person");
  }

  @Test
  void sharesAreOfTheWholeOrWithinACategory() {
    assertThat(women(RATIOS.shares())).isEqualTo("40.0 %");
    assertThat(women(RATIOS.sharesWithin(GENDER))).isEqualTo("100.0 %");
  }

  @Test
  void theOtherRatios() {
    assertThat(total(RATIOS.absenceRate())).isEqualTo("0.4 %");
    assertThat(total(RATIOS.promotionRate())).isEqualTo("13.0 %");
    assertThat(women(RATIOS.promotionRate())).isEqualTo("10.0 %");
    assertThat(total(RATIOS.reviewCoverage())).isEqualTo("70.0 %");
    assertThat(total(RATIOS.bargainingCoverage())).isEqualTo("20.0 %");
    assertThat(total(RATIOS.antiCorruptionCoverage())).isEqualTo("100.0 %");
    assertThat(women(RATIOS.returnRate())).isEqualTo("90.0 %");
    assertThat(total(RATIOS.retentionRate())).isEqualTo("75.0 %");
    assertThat(RATIOS.retentionRate().at(Breakdown.of(GENDER, "male")))
        .hasToString(
            "not applicable (gender.male: parental-leave.came-back-before is zero, nothing to"
                + " divide by)");
  }

  @Test
  void aPartAboveItsWholeIsRefused() {
    WorkforceTotals wrong =
        WorkforceTotals.stating(ReportingPeriod.ofYear(2024))
            .put(PersonMeasures.CLOSING_HEADCOUNT, people(40, 60))
            .put(PersonMeasures.TRAINED, people(41, 60))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkforceRatios.of(wrong).trainingCoverage().by(GENDER))
        .withMessage("gender.female: a part of 102.5 % is more than the whole");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkforceRatios.of(wrong).absenceRate())
        .withMessage("absence.days was not measured");
  }
}
