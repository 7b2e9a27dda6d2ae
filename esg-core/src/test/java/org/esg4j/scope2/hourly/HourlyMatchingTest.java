package org.esg4j.scope2.hourly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.esg4j.Copies;
import org.esg4j.factor.GasCoverage;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HourlyMatchingTest {
  private static final EmissionRate RESIDUAL =
      EmissionRate.of(Units.TONNE_CO2E.per(Units.MEGAWATT_HOUR).of("0.9"), GasCoverage.CO2E);

  private static EnergyPeriod hour(int hour) {
    return EnergyPeriod.ofHour(LocalDateTime.of(2024, 1, 1, 0, 0).plusHours(hour));
  }

  private static Quantity<Energy> mwh(long number) {
    return Units.MEGAWATT_HOUR.of(number);
  }

  /** Hours with use 10, 10, 10 and generation 4, 16, 10. */
  private static HourlyMatching threeHours() {
    return new HourlyMatching()
        .use("AA", hour(0), mwh(10))
        .generation("AA", hour(0), mwh(4))
        .generation("AA", hour(1), mwh(16))
        .use("AA", hour(1), mwh(10))
        .use("AA", hour(2), mwh(10))
        .generation("AA", hour(2), mwh(10));
  }

  @Test
  void nothingIsCarriedOver() {
    MatchedEnergy energy = threeHours().result().market("AA");
    assertThat(energy.used()).isEqualTo(mwh(30));
    assertThat(energy.generated()).isEqualTo(mwh(30));
    assertThat(energy.matched()).isEqualTo(mwh(24));
    assertThat(energy.unmatched()).isEqualTo(mwh(6));
    assertThat(energy.surplus()).isEqualTo(mwh(6));
    assertThat(energy.matchedShare()).contains(Units.PERCENT.of(80));
    assertThat(energy).hasToString("24 MWh matched of 30 MWh");
  }

  @Test
  void theYearlyFigureStandsBeside() {
    MatchedEnergy energy = threeHours().result().market("AA");
    assertThat(energy.matchedOverAll()).isEqualTo(mwh(30));
    assertThat(energy.matchedShareOverAll()).contains(Units.PERCENT.of(100));
    assertThat(energy.residualEmissions(RESIDUAL)).isEqualTo(Units.TONNE_CO2E.of("5.4"));
    assertThat(energy.residualEmissionsOverAll(RESIDUAL)).isEqualTo(Units.TONNE_CO2E.of(0));
    MatchedEnergy more = threeHours().use("AA", hour(3), mwh(5)).result().market("AA");
    assertThat(more.matchedOverAll()).isEqualTo(mwh(30));
    assertThat(more.residualEmissionsOverAll(RESIDUAL)).isEqualTo(Units.TONNE_CO2E.of("4.5"));
  }

  @Test
  void oneMarketsSurplusCoversNoOthersUse() {
    HourlyResult result =
        new HourlyMatching()
            .use("AA", hour(0), mwh(10))
            .generation("BB", hour(0), mwh(10))
            .result();
    assertThat(result.market("AA").matched()).isEqualTo(mwh(0));
    assertThat(result.market("BB").surplus()).isEqualTo(mwh(10));
    assertThat(result.market("BB").matchedShare()).isEmpty();
    assertThat(result.market("BB").matchedShareOverAll()).isEmpty();
    assertThat(result.market("CC").used()).isEqualTo(mwh(0));
    assertThat(result.markets()).containsOnlyKeys("AA", "BB");
    assertThat(result.residualEmissions(Map.of("AA", RESIDUAL))).isEqualTo(Units.TONNE_CO2E.of(9));
    assertThatThrownBy(() -> result.residualEmissions(Map.of("BB", RESIDUAL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AA");
  }

  @Test
  void recordsOfOneIntervalAreAddedUpFirst() {
    HourlyResult result =
        new HourlyMatching()
            .use("AA", hour(0), mwh(3))
            .generation("AA", hour(0), mwh(4))
            .use("AA", hour(0), mwh(3))
            .result();
    assertThat(result.market("AA").matched()).isEqualTo(mwh(4));
  }

  @Test
  void quartersOfAnHourAreIntervalsToo() {
    LocalDateTime start = LocalDateTime.of(2024, 1, 1, 0, 0);
    HourlyMatching matching = new HourlyMatching();
    for (int i = 0; i < 4; i++) {
      EnergyPeriod quarter =
          EnergyPeriod.of(start.plusMinutes(15L * i), start.plusMinutes(15L * i + 15));
      matching.use("AA", quarter, mwh(1)).generation("AA", quarter, mwh(2L * (i % 2)));
    }
    assertThat(matching.result().market("AA").matched()).isEqualTo(mwh(2));
  }

  @Test
  void timeGoesForward() {
    HourlyMatching matching = threeHours();
    assertThatThrownBy(() -> matching.use("AA", hour(1), mwh(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not after");
    assertThat(matching.use("BB", hour(1), mwh(1)).result().market("AA").matched())
        .isEqualTo(mwh(24));
    matching.use("AA", hour(9), mwh(1));
    assertThatThrownBy(() -> matching.generation("AA", hour(2), mwh(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClosedIntervalStaysClosed() {
    HourlyMatching matching = threeHours();
    matching.result();
    assertThatThrownBy(() -> matching.use("AA", hour(2), mwh(1)))
        .isInstanceOf(IllegalArgumentException.class);
    matching.use("AA", hour(3), mwh(1)).generation("AA", hour(3), mwh(1));
    assertThat(matching.result().market("AA").matched()).isEqualTo(mwh(25));
  }

  @Test
  void whatCannotBeIsRefused() {
    HourlyMatching matching = new HourlyMatching();
    assertThatThrownBy(() -> matching.use("AA", hour(0), mwh(-1))).hasMessageContaining("-1 MWh");
    assertThatThrownBy(() -> matching.generation("AA", hour(0), mwh(-1)))
        .hasMessageContaining("-1 MWh");
    assertThatThrownBy(() -> matching.use("AA", EnergyPeriod.parse("2024-01-01"), mwh(1)))
        .hasMessageContaining("at most an hour");
  }

  @Test
  void partsThatOverlapAreRefused() {
    HourlyResult one = threeHours().result();
    HourlyResult gap =
        new HourlyMatching().use("AA", hour(5), mwh(1)).use("AA", hour(9), mwh(1)).result();
    HourlyResult inside = new HourlyMatching().use("AA", hour(7), mwh(1)).result();
    assertThat(one.merge(gap).merge(inside)).isEqualTo(inside.merge(one).merge(gap));
    assertThatThrownBy(() -> one.merge(one)).hasMessageContaining("both parts");
    HourlyResult across = new HourlyMatching().use("AA", hour(2), mwh(1)).result();
    assertThatThrownBy(() -> one.merge(across)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> across.merge(one)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void resultsAreValues() {
    HourlyResult result = threeHours().result();
    assertThat(result).isEqualTo(threeHours().result()).hasSameHashCodeAs(threeHours().result());
    assertThat(Copies.serialized(result)).isEqualTo(result);
    assertThat(result).hasToString("{AA=24 MWh matched of 30 MWh}").isNotEqualTo("AA");
    MatchedEnergy energy = result.market("AA");
    assertThat(energy).isNotEqualTo("24").isNotEqualTo(MatchedEnergy.none());
    assertThat(energy)
        .isNotEqualTo(
            HourlySeries.of(Units.MEGAWATT_HOUR, 0)
                .match(new long[] {10, 10, 10}, new long[] {4, 16, 10}));
  }

  // ---------------------------------------------------------------------------------------------

  @Provide
  Arbitrary<List<Integer>> amounts() {
    return Arbitraries.integers().between(0, 50).list().ofSize(12);
  }

  private static HourlyResult match(List<Integer> use, List<Integer> generation, int from, int to) {
    HourlyMatching matching = new HourlyMatching();
    for (int i = from; i < to; i++) {
      String market = i % 3 == 0 ? "BB" : "AA";
      matching.use(market, hour(i), mwh(use.get(i)));
      matching.generation(market, hour(i), mwh(generation.get(i)));
    }
    return matching.result();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theLawsOfMatching(
      @ForAll("amounts") List<Integer> use,
      @ForAll("amounts") List<Integer> generation,
      @ForAll @IntRange(min = 0, max = 12) int one,
      @ForAll @IntRange(min = 0, max = 12) int two) {
    HourlyResult whole = match(use, generation, 0, 12);
    for (MatchedEnergy energy : whole.markets().values()) {
      assertThat(energy.matched().plus(energy.unmatched())).isEqualTo(energy.used());
      assertThat(energy.matched().plus(energy.surplus())).isEqualTo(energy.generated());
      assertThat(energy.unmatched().signum()).isNotNegative();
      assertThat(energy.surplus().signum()).isNotNegative();
      assertThat(energy.matched()).isLessThanOrEqualTo(energy.matchedOverAll());
    }
    int from = Math.min(one, two);
    int to = Math.max(one, two);
    HourlyResult a = match(use, generation, 0, from);
    HourlyResult b = match(use, generation, from, to);
    HourlyResult c = match(use, generation, to, 12);
    assertThat(a.merge(b).merge(c)).isEqualTo(whole);
    assertThat(c.merge(a.merge(b))).isEqualTo(whole);
    assertThat(b.merge(c).merge(a)).isEqualTo(whole);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void seriesGiveTheSame(
      @ForAll("amounts") List<Integer> use, @ForAll("amounts") List<Integer> generation) {
    HourlyMatching matching = new HourlyMatching();
    for (int i = 0; i < 12; i++) {
      matching.use("AA", hour(i), Units.MEGAWATT_HOUR.of(use.get(i), 2));
      matching.generation("AA", hour(i), Units.MEGAWATT_HOUR.of(generation.get(i), 2));
    }
    MatchedEnergy stream = matching.result().market("AA");
    MatchedEnergy series =
        HourlySeries.of(Units.MEGAWATT_HOUR, 2)
            .match(
                use.stream().mapToLong(Integer::longValue).toArray(),
                generation.stream().mapToLong(Integer::longValue).toArray());
    assertThat(series.used()).isEqualTo(stream.used());
    assertThat(series.generated()).isEqualTo(stream.generated());
    assertThat(series.matched()).isEqualTo(stream.matched());
  }

  @Test
  void seriesRefuseWhatTheyCannotAdd() {
    HourlySeries series = HourlySeries.of(Units.MEGAWATT_HOUR, 0);
    assertThatThrownBy(() -> series.match(new long[1], new long[2]))
        .hasMessageContaining("1 and 2");
    assertThatThrownBy(() -> series.match(new long[] {1, -1}, new long[] {1, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("interval 1");
    assertThatThrownBy(() -> series.match(new long[] {1, 1}, new long[] {-1, 1}))
        .hasMessageContaining("interval 0");
    assertThatThrownBy(() -> series.match(new long[2], new long[2], 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    long[] late = new long[3_000];
    late[2_999] = -5;
    assertThatThrownBy(() -> series.match(late, new long[3_000]))
        .hasMessage("interval 2999: expected zero or more, found -5, 0");
  }

  @Test
  void sumsOfSeriesMayExceedSixtyFourBits() {
    HourlySeries series = HourlySeries.of(Units.MEGAWATT_HOUR, 0);
    long[] most = new long[3_000];
    long[] less = new long[3_000];
    Arrays.fill(most, Long.MAX_VALUE);
    Arrays.fill(less, Long.MAX_VALUE - 1);
    less[7] = 0;
    MatchedEnergy matched = series.match(most, less);
    BigDecimal largest = BigDecimal.valueOf(Long.MAX_VALUE);
    BigDecimal all = largest.multiply(BigDecimal.valueOf(3_000));
    BigDecimal lesser = largest.subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(2_999));
    assertThat(matched.used()).isEqualTo(Units.MEGAWATT_HOUR.of(all));
    assertThat(matched.generated()).isEqualTo(Units.MEGAWATT_HOUR.of(lesser));
    assertThat(matched.matched()).isEqualTo(Units.MEGAWATT_HOUR.of(lesser));
    for (long edge : new long[] {(1L << 53) - 1, 1L << 53}) {
      Arrays.fill(most, edge);
      assertThat(series.match(most, most).used())
          .isEqualTo(Units.MEGAWATT_HOUR.of(edge).times(3_000));
    }
  }

  @Test
  void marketsFollowOneAfterTheOther() {
    HourlySeries series = HourlySeries.of(Units.MEGAWATT_HOUR, 0);
    HourlyResult result =
        series.match(List.of("B", "A"), new long[] {5, 5, 1, 1}, new long[] {9, 1, 1, 0});
    assertThat(result.markets().keySet()).containsExactly("A", "B");
    assertThat(result.market("B").used()).isEqualTo(mwh(10));
    assertThat(result.market("B").matched()).isEqualTo(mwh(6));
    assertThat(result.market("A").matched()).isEqualTo(mwh(1));
    assertThat(result.market("A").surplus()).isEqualTo(mwh(0));
    HourlyResult later = series.match(List.of("A"), new long[] {2}, new long[] {3});
    assertThat(result.merge(later).market("A").matched()).isEqualTo(mwh(3));
    assertThat(later.merge(result)).isEqualTo(result.merge(later));
    assertThat(series.match(List.of(), new long[0], new long[0]).markets()).isEmpty();
    assertThatThrownBy(() -> series.match(List.of("A", "B"), new long[3], new long[3]))
        .hasMessage(
            "expected series of equal parts for each market, found 3 intervals of 2 markets");
    assertThatThrownBy(() -> series.match(List.of(), new long[3], new long[3]))
        .hasMessageContaining("3 intervals of 0 markets");
    assertThatThrownBy(() -> series.match(List.of("A", "A"), new long[2], new long[2]))
        .hasMessage("expected each market once, found A twice");
    assertThatThrownBy(() -> series.match(List.of("A"), new long[2], new long[3]))
        .hasMessage("expected series of one length, found 2 and 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 19})
  void decimalsOfSeriesAreLimited(int decimals) {
    assertThatThrownBy(() -> HourlySeries.of(Units.MEGAWATT_HOUR, decimals))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            HourlySeries.of(Units.MEGAWATT_HOUR, 18).match(new long[] {1}, new long[] {1}).used())
        .isEqualTo(Units.MEGAWATT_HOUR.of("1E-18"));
  }
}
