package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.LEVEL;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.workforce.PersonMeasures.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.Outcome;
import org.esg4j.table.Ratio;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.esg4j.units.number.Rational;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class PayRatiosTest {
  private static final PersonMeasure<org.esg4j.units.kind.Money> PAY = pay("CNY");
  private static final Unit<org.esg4j.units.kind.Money> CNY = Units.money("CNY");

  private static final WorkforceTotals TOTALS =
      totals(
          person("a", Gender.FEMALE, "senior", 300),
          person("b", Gender.FEMALE, "junior", 100),
          person("c", Gender.FEMALE, "junior", 110),
          person("d", Gender.MALE, "senior", 500),
          person("e", Gender.MALE, "senior", 300),
          person("f", Gender.MALE, "junior", 120),
          person("g", Gender.NOT_DISCLOSED, "junior", 90));

  private static Person person(String id, Gender gender, String level, int pay) {
    return Person.of(id)
        .start(LocalDate.of(2020, 1, 1))
        .gender(gender)
        .level(level)
        .paid(Money.of(pay, "CNY"))
        .basicPay(Money.of(pay / 10 * 9, "CNY"))
        .build();
  }

  private static WorkforceTotals totals(Person... people) {
    return List.of(people).stream()
        .collect(
            WorkforcePlan.over(ReportingPeriod.ofYear(2024))
                .by(PersonAxis.GENDER, PersonAxis.LEVEL)
                .measuring(PersonMeasures.basicPay("CNY"))
                .distributing(PAY)
                .collector());
  }

  private static Ratio<Rate<org.esg4j.units.kind.Money, People>> mean() {
    return PayRatios.meanRemuneration(TOTALS.get(PAY), TOTALS.headcount().closing());
  }

  private static String percent(Outcome<Quantity<Share>> share) {
    return share.orElseThrow().in(PERCENT).rounded(2).toString();
  }

  @Test
  void womenToMenIsOneRatioAndTheGapIsAnother() {
    assertThat(mean().by(GENDER).at(GENDER, "female")).hasToString("170 CNY/person");
    Ratio<Quantity<Share>> ratio = PayRatios.womenToMen(mean());
    assertThat(percent(ratio.total())).isEqualTo("55.43 %");
    assertThat(percent(ratio.by(LEVEL).row(Breakdown.of(LEVEL, "senior")))).isEqualTo("75.00 %");
    assertThat(percent(ratio.by(LEVEL).row(Breakdown.of(LEVEL, "junior")))).isEqualTo("87.50 %");
    Ratio<Quantity<Share>> gap = PayRatios.meanGap(mean());
    assertThat(percent(gap.total())).isEqualTo("44.57 %");
    assertThat(gap.total().orElseThrow().plus(ratio.total().orElseThrow()).in(PERCENT))
        .isEqualTo(PERCENT.of(100));
    assertThat(gap.method().formula())
        .isEqualTo(
            "(remuneration.mean.gender.male - remuneration.mean.gender.female)"
                + " / remuneration.mean.gender.male");
  }

  @Test
  void basicSalariesAreAMetricOfTheirOwn() {
    Ratio<Rate<org.esg4j.units.kind.Money, People>> salary =
        PayRatios.meanSalary(
            TOTALS.get(PersonMeasures.basicPay("CNY")), TOTALS.headcount().closing());
    assertThat(salary.by(GENDER).at(GENDER, "female")).hasToString("153 CNY/person");
    assertThat(percent(PayRatios.womenToMenBySalary(salary).total())).isEqualTo("55.43 %");
  }

  @Test
  void mediansComeFromTheAmounts() {
    Distribution<org.esg4j.units.kind.Money> amounts = TOTALS.distribution(PAY);
    assertThat(amounts.at(Breakdown.of(GENDER, "female")).median().orElseThrow())
        .isEqualTo(CNY.of(110));
    assertThat(amounts.at(Breakdown.of(GENDER, "male")).median().orElseThrow())
        .isEqualTo(CNY.of(300));
    Ratio<Quantity<Share>> gap = PayRatios.medianGap(amounts);
    assertThat(percent(gap.total())).isEqualTo("63.33 %");
    assertThat(percent(gap.by(LEVEL).row(Breakdown.of(LEVEL, "senior")))).isEqualTo("25.00 %");
    assertThat(percent(gap.by(LEVEL).row(Breakdown.of(LEVEL, "junior")))).isEqualTo("12.50 %");
  }

  @Test
  void withoutMenThereIsNoGap() {
    WorkforceTotals women = totals(person("a", Gender.FEMALE, "senior", 300));
    assertThat(
            PayRatios.meanGap(
                    PayRatios.meanRemuneration(women.get(PAY), women.headcount().closing()))
                .total())
        .isInstanceOf(Outcome.NotApplicable.class);
    assertThat(PayRatios.medianGap(women.distribution(PAY)).total().value()).isEmpty();
    assertThat(PayRatios.annualTotalCompensationRatio(women.distribution(PAY).total()))
        .hasToString("not applicable (at least two people are needed)");
  }

  @Test
  void theHighestPaidIsComparedWithTheMedianOfTheOthers() {
    assertThat(PayRatios.annualTotalCompensationRatio(TOTALS.distribution(PAY).total()))
        .hasToString("100/23 1"); // 500 over the median of 90, 100, 110, 120, 300, 300: 115
    Amounts<org.esg4j.units.kind.Money> twins = Amounts.of(CNY, List.of(CNY.of(5), CNY.of(5)));
    assertThat(PayRatios.annualTotalCompensationRatio(twins)).hasToString("1 1");
    Amounts<org.esg4j.units.kind.Money> unpaid = Amounts.of(CNY, List.of(CNY.of(5), CNY.of(0)));
    assertThat(PayRatios.annualTotalCompensationRatio(unpaid))
        .hasToString(
            "not applicable (total: compensation.median-of-others is zero, nothing to divide by)");
  }

  @Test
  void nobodyHasNoMedian() {
    Amounts<org.esg4j.units.kind.Money> none = Amounts.of(CNY, List.of());
    assertThat(none.median().value()).isEmpty();
    assertThat(none.mean().value()).isEmpty();
    assertThat(none.highest().value()).isEmpty();
    assertThat(none.lowest().value()).isEmpty();
    assertThat(none.sum()).isEqualTo(CNY.of(0));
    assertThat(none.count()).isZero();
    assertThat(none.withoutHighest().count()).isZero();
    assertThat(
            TOTALS
                .distribution(PAY)
                .at(Breakdown.of(Map.of(GENDER, "other", LEVEL, "senior")))
                .count())
        .isZero();
  }

  @Property
  void theMedianIsTheMiddleOfTheSortedAmounts(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 12) Integer> pays) {
    List<Quantity<org.esg4j.units.kind.Money>> amounts = new ArrayList<>();
    pays.forEach(pay -> amounts.add(CNY.of(pay)));
    Amounts<org.esg4j.units.kind.Money> all = Amounts.of(CNY, amounts);
    List<Integer> sorted = pays.stream().sorted().toList();
    int size = sorted.size();
    Rational middle =
        Rational.of(sorted.get((size - 1) / 2) + sorted.get(size / 2)).dividedBy(Rational.of(2));
    assertThat(all.median().orElseThrow().number()).isEqualTo(middle);
    assertThat(all.lowest().orElseThrow()).isEqualTo(CNY.of(sorted.get(0)));
    assertThat(all.highest().orElseThrow()).isEqualTo(CNY.of(sorted.get(size - 1)));
    assertThat(all.count()).isEqualTo(size);
    assertThat(all.sum()).isEqualTo(CNY.of(pays.stream().mapToInt(Integer::intValue).sum()));
    assertThat(all.mean().orElseThrow().times(size)).isEqualTo(all.sum());
    assertThat(all.withoutHighest().sum()).isEqualTo(all.sum().minus(all.highest().orElseThrow()));
  }
}
