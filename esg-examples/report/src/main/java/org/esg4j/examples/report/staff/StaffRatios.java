package org.esg4j.examples.report.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.esg4j.examples.report.words.Words;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.TypedMetric;
import org.esg4j.table.Ratio;
import org.esg4j.workforce.HeadcountBasis;
import org.esg4j.workforce.HireRate;
import org.esg4j.workforce.HoursBase;
import org.esg4j.workforce.InjuryRates;
import org.esg4j.workforce.LeavingReason;
import org.esg4j.workforce.PersonMeasures;
import org.esg4j.workforce.TurnoverRate;
import org.esg4j.workforce.WorkforceRatios;
import org.esg4j.workforce.WorkforceTotals;

/** The usual ratios of a workforce, by gender and by level, each with its definition. */
final class StaffRatios {
  private StaffRatios() {}

  static List<StaffRatio> of(WorkforceTotals totals) {
    List<StaffRatio> ratios = new ArrayList<>();
    for (HeadcountBasis basis : HeadcountBasis.values()) {
      add(ratios, Metrics.TURNOVER, TurnoverRate.over(basis).of(totals));
      add(ratios, Metrics.HIRE_RATE, HireRate.over(basis).of(totals));
    }
    TurnoverRate overClosing = TurnoverRate.over(HeadcountBasis.YEAR_END_HEADCOUNT);
    add(ratios, Metrics.TURNOVER, TurnoverRate.overLeaversPlusYearEnd().of(totals));
    add(
        ratios,
        Metrics.VOLUNTARY_TURNOVER,
        overClosing.because(LeavingReason.VOLUNTARY).of(totals));
    add(
        ratios,
        Metrics.INVOLUNTARY_TURNOVER,
        overClosing.because(LeavingReason.INVOLUNTARY).of(totals));
    add(
        ratios,
        Metrics.RETIREMENT_TURNOVER,
        overClosing.because(LeavingReason.RETIREMENT).of(totals));
    WorkforceRatios others = WorkforceRatios.of(totals);
    add(ratios, Metrics.SHARE_OF_EMPLOYEES, others.shares());
    add(ratios, Metrics.SHARE_TRAINED, others.trainingCoverage());
    add(ratios, Metrics.TRAINING_COMPOSITION, others.trainingComposition());
    add(ratios, Metrics.TRAINING_HOURS_PER_EMPLOYEE, others.trainingHours());
    add(ratios, Metrics.ABSENCE_RATE, others.absenceRate());
    add(ratios, Metrics.PROMOTION_RATE, others.promotionRate());
    for (HoursBase base : List.of(HoursBase.OF_200_000, HoursBase.OF_1_000_000)) {
      InjuryRates rates = InjuryRates.per(base, totals.get(PersonMeasures.HOURS_WORKED));
      add(
          ratios,
          Metrics.RECORDABLE_RATE,
          rates.recordable(totals.get(PersonMeasures.RECORDABLE_INJURIES)));
      add(ratios, Metrics.LOST_DAY_RATE, rates.lostDays(totals.get(PersonMeasures.LOST_DAYS)));
    }
    return ratios;
  }

  private static void add(List<StaffRatio> ratios, TypedMetric metric, Ratio<?> ratio) {
    ratios.add(StaffRatio.of(metric, ratio, Axes.GENDER, Axes.LEVEL));
  }

  /** The ratios as text, each with its definition under it. */
  static String text(List<StaffRatio> ratios, Words words) {
    return ratios.stream().map(ratio -> ratio.text(words) + "\n").collect(Collectors.joining("\n"));
  }
}
