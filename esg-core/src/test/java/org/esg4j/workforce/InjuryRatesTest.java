package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.metric.Axes.WORKERS;
import static org.esg4j.units.Units.DAY;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.workforce.PersonMeasures.INJURY;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.table.Outcome;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Time;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjuryRatesTest {
  private static final CrossTable<Time> HOURS =
      CrossTable.stating(HOUR)
          .put(WORKERS, "employees", 4_000_000)
          .put(WORKERS, "other-workers", 0)
          .build();

  private static final Breakdown EMPLOYEES = Breakdown.of(WORKERS, "employees");

  private static CrossTable<Count> injuries(long number) {
    return CrossTable.stating(INJURY)
        .put(WORKERS, "employees", number)
        .put(WORKERS, "other-workers", 1)
        .build();
  }

  @Test
  void theBaseIsStatedInTheUnit() {
    InjuryRates rates = InjuryRates.per(HoursBase.OF_200_000, HOURS);
    assertThat(rates.recordable(injuries(6)).by(WORKERS).row(EMPLOYEES))
        .hasToString("0.30 injury/h_200k");
    InjuryRates millions = InjuryRates.per(HoursBase.OF_1_000_000, HOURS);
    assertThat(millions.recordable(injuries(6)).by(WORKERS).row(EMPLOYEES))
        .hasToString("1.5 injury/h_1m");
    assertThat(rates.base()).isEqualTo(HoursBase.OF_200_000);
    assertThat(rates.recordable(injuries(6)).method().formula())
        .isEqualTo("safety.recordable-injuries / safety.hours-worked");
  }

  @Test
  void everySortOfRateHasItsMetric() {
    InjuryRates rates = InjuryRates.per(HoursBase.OF_1_000_000, HOURS);
    assertThat(rates.highConsequence(injuries(2)).at(EMPLOYEES)).hasToString("0.5 injury/h_1m");
    assertThat(rates.lostTime(injuries(4)).at(EMPLOYEES)).hasToString("1 injury/h_1m");
    assertThat(
            rates
                .fatalities(CrossTable.stating(PERSON).put(WORKERS, "employees", 1).build())
                .at(EMPLOYEES))
        .hasToString("0.25 person/h_1m");
    assertThat(
            rates
                .lostDays(CrossTable.stating(DAY).put(WORKERS, "employees", 35).build())
                .at(EMPLOYEES))
        .hasToString("8.75 d/h_1m");
  }

  @Test
  void withoutHoursThereIsNoRate() {
    Outcome<? extends Value> none =
        InjuryRates.per(HoursBase.OF_200_000, HOURS)
            .recordable(injuries(6))
            .at(Breakdown.of(WORKERS, "other-workers"));
    assertThat(none)
        .hasToString(
            "not applicable (workers.other-workers: safety.hours-worked is zero, nothing to divide"
                + " by)");
  }

  @ParameterizedTest
  @CsvSource({"200000,h_200k", "1000000,h_1m", "1234,h_1234", "3000000,h_3m"})
  void aBaseIsAUnit(long hours, String symbol) {
    assertThat(new HoursBase(hours).unit().symbol()).isEqualTo(symbol);
    assertThat(new HoursBase(hours).unit().of(1)).isEqualTo(HOUR.of(hours));
    assertThat(new HoursBase(hours)).hasToString("per " + hours + " hours worked");
  }

  @Test
  void aBaseIsAboveZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HoursBase(0))
        .withMessage("a base of hours is above zero, not 0");
  }

  @Property
  void ratesScaleWithTheBase(
      @ForAll @IntRange(max = 10_000) int injuries,
      @ForAll @LongRange(min = 1, max = 1L << 40) long worked,
      @ForAll @LongRange(min = 1, max = 1L << 30) long base) {
    CrossTable<Time> hours = CrossTable.stating(HOUR).total(worked).build();
    CrossTable<Count> counted = CrossTable.stating(INJURY).total(injuries).build();
    Value rate =
        InjuryRates.per(new HoursBase(base), hours).recordable(counted).total().orElseThrow();
    Value each = InjuryRates.per(new HoursBase(1), hours).recordable(counted).total().orElseThrow();
    assertThat(rate).isEqualTo(each);
    assertThat(rate.number()).isEqualTo(each.number().times(Rational.of(base)));
  }

  @Test
  void recordableInjuriesIncludeTheOthers() {
    InjuryRates.check(PERSON.of(1), INJURY.of(2), INJURY.of(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InjuryRates.check(PERSON.of(1), INJURY.of(3), INJURY.of(3)))
        .withMessage("3 injury recordable, yet 4 injury were deaths or of high consequence");
  }
}
