package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.units.Units.DAY;
import static org.esg4j.units.Units.FULL_TIME_EQUIVALENT;
import static org.esg4j.units.Units.HOUR;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.esg4j.metric.Axes;
import org.esg4j.units.Units;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** A record gives back what was put in, and nothing for what was not. */
class PersonTest {
  private static final LocalDate START = LocalDate.of(2020, 3, 1);
  private static final Injury INJURY =
      new Injury(LocalDate.of(2024, 5, 6), InjurySeverity.RECORDABLE, DAY.of(3));

  @Test
  void aRecordGivesBackWhatWasPutIn() {
    Person person =
        Person.of("p1")
            .start(START)
            .end(START.plusYears(4), LeavingReason.RETIREMENT)
            .born(START.minusYears(60))
            .gender(Gender.FEMALE)
            .region("overseas")
            .level("senior")
            .employment(EmploymentType.PART_TIME)
            .contract(ContractType.PERMANENT)
            .fullTimeEquivalent(FULL_TIME_EQUIVALENT.of("0.5"))
            .trained("ethics", HOUR.of("1.5"))
            .trained("ethics", HOUR.of("0.5"))
            .trained("safety", HOUR.of(2))
            .absent(DAY.of(4))
            .scheduled(DAY.of(200))
            .worked(HOUR.of(900))
            .injured(INJURY)
            .paid(Money.of(new BigDecimal("1234.5"), "HKD"))
            .basicPay(Money.of(1000, "HKD"))
            .mark(Marks.PROMOTED)
            .build();
    assertThat(person).hasToString("p1");
    assertThat(person.id()).isEqualTo("p1");
    assertThat(person.start()).contains(START);
    assertThat(person.end()).contains(START.plusYears(4));
    assertThat(person.reason()).contains(LeavingReason.RETIREMENT);
    assertThat(person.birth()).contains(START.minusYears(60));
    assertThat(person.gender()).isEqualTo(Gender.FEMALE);
    assertThat(person.category(Axes.REGION)).contains("overseas");
    assertThat(person.category(Axes.LEVEL)).contains("senior");
    assertThat(person.category(Axes.EMPLOYMENT)).contains("part-time");
    assertThat(person.category(Axes.CONTRACT)).contains("permanent");
    assertThat(person.fullTimeEquivalent()).contains(FULL_TIME_EQUIVALENT.of("0.5"));
    assertThat(person.trainingHours()).isEqualTo(HOUR.of(4));
    assertThat(person.absence()).contains(DAY.of(4));
    assertThat(person.scheduled()).contains(DAY.of(200));
    assertThat(person.worked()).contains(HOUR.of(900));
    assertThat(person.injuries()).containsExactly(INJURY);
    assertThat(person.pay()).contains(Units.money("HKD").of("1234.5"));
    assertThat(person.basicPay()).contains(Units.money("HKD").of(1000));
    assertThat(person.has(Marks.PROMOTED)).isTrue();
    assertThat(person.has(Marks.REVIEWED)).isFalse();
  }

  @Test
  void whatWasNotSaidIsNotThere() {
    Person person = Person.of("p2").build();
    assertThat(person.start()).isEmpty();
    assertThat(person.end()).isEmpty();
    assertThat(person.reason()).isEmpty();
    assertThat(person.birth()).isEmpty();
    assertThat(person.gender()).isEqualTo(Gender.NOT_DISCLOSED);
    assertThat(person.category(Axes.REGION)).isEmpty();
    assertThat(person.fullTimeEquivalent()).isEmpty();
    assertThat(person.trainingHours().isZero()).isTrue();
    assertThat(person.absence()).isEmpty();
    assertThat(person.scheduled()).isEmpty();
    assertThat(person.worked()).isEmpty();
    assertThat(person.injuries()).isEmpty();
    assertThat(person.pay()).isEmpty();
    assertThat(person.basicPay()).isEmpty();
  }

  @Test
  void payAloneLeavesBasicPayOpen() {
    Person person = Person.of("p3").paid(Money.of(5, "CNY")).build();
    assertThat(person.pay()).contains(Units.money("CNY").of(5));
    assertThat(person.basicPay()).isEmpty();
  }

  @Test
  void aPersonIsPaidInOneCurrency() {
    PersonBuilder person = Person.of("p4").paid(Money.of(5, "CNY"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person.basicPay(Money.of(5, "HKD")))
        .withMessage("pay in CNY and in HKD");
  }

  @Test
  void timeIsLostWithADayOrADeath() {
    LocalDate day = LocalDate.of(2024, 5, 6);
    assertThat(new Injury(day, InjurySeverity.FIRST_AID, DAY.of(0)).isLostTime()).isFalse();
    assertThat(new Injury(day, InjurySeverity.FIRST_AID, DAY.of(1)).isLostTime()).isTrue();
    assertThat(new Injury(day, InjurySeverity.FATAL, DAY.of(0)).isLostTime()).isTrue();
    assertThat(InjurySeverity.values())
        .extracting(InjurySeverity::category)
        .containsExactly("first-aid", "recordable", "high-consequence", "fatal");
  }
}
