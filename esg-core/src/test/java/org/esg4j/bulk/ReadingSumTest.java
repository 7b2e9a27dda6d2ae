package org.esg4j.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.bulk.Plans.JULY;
import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.KILOWATT_HOUR;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.esg4j.fact.Failure;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;

class ReadingSumTest {
  private final ReadingPlan<Emissions, Energy> plan = Plans.twoHalves();

  private static Failure outOfRange(long record, String field, String found, int last) {
    return new Failure(
        Failure.Reason.OUT_OF_RANGE,
        "reading " + record,
        field,
        found,
        "a number from 0 to " + last);
  }

  @Test
  void readingsAreSummedBySiteAndPeriodAndMultipliedByTheRateOfBoth() {
    ReadingSum<Emissions, Energy> sum = plan.newSum();
    sum.add(new Reading(1, 0, 0, 1_500));
    sum.add(2, 0, JULY - 1, 500);
    sum.add(3, 0, JULY, 1_000);
    sum.add(4, 1, 8_783, -250);
    assertThat(sum.totals().groups().stream().map(ReadingGroup::toString))
        .containsExactly(
            "S1, 2024-01-01/2024-06-30: 2 readings, 2.000 kWh x 0.5 tCO2e/MWh = 1.0000 kgCO2e",
            "S1, 2024-07-01/2024-12-31: 1 readings, 1.000 kWh x 0.6 tCO2e/MWh = 0.6000 kgCO2e",
            "S2, 2024-07-01/2024-12-31: 1 readings, -0.250 kWh x 0.6 tCO2e/MWh = -0.1500 kgCO2e");
    assertThat(sum.totals().isComplete()).isTrue();
    assertThat(sum.plan()).isSameAs(plan);
  }

  @Test
  void columnsGiveWhatSingleReadingsGive() {
    int number = 5_000;
    int[] sites = IntStream.range(0, number).map(i -> i * 7 % 2).toArray();
    int[] sorted = IntStream.range(0, number).map(i -> i * 8_784 / number).toArray();
    int[] mixed = IntStream.range(0, number).map(i -> i * 5_003 % 8_784).toArray();
    long[] amounts = LongStream.range(0, number).map(i -> (i * 31 % 977 - 400) * 1_003).toArray();
    for (int[] intervals : List.of(sorted, mixed)) {
      ReadingSum<Emissions, Energy> columns = plan.newSum();
      columns.addColumns(1, sites, intervals, amounts);
      ReadingSum<Emissions, Energy> parts = plan.newSum();
      parts.addColumns(1_235, sites, intervals, amounts, 1_234, number);
      parts.addColumns(1, sites, intervals, amounts, 0, 1_234);
      ReadingSum<Emissions, Energy> single = plan.newSum();
      for (int i = 0; i < number; i++) {
        single.add(i + 1, sites[i], intervals[i], amounts[i]);
      }
      assertThat(columns.totals().toJson()).isEqualTo(single.totals().toJson());
      assertThat(parts.totals().toJson()).isEqualTo(single.totals().toJson());
      assertThat(columns.totals().readings()).isEqualTo(number);
    }
  }

  @Test
  void intervalsMayBeLeftOutWhereOneRateHoldsAlways() {
    ReadingPlan<Emissions, Energy> oneYear = Plans.oneYear().collectingFaults(5);
    int[] sites = IntStream.range(0, 3_000).map(i -> i % 2).toArray();
    long[] amounts = LongStream.range(0, 3_000).toArray();
    ReadingSum<Emissions, Energy> sum = oneYear.newSum();
    sum.addColumns(1, sites, amounts);
    assertThat(sum.totals().amount()).isEqualTo(KILOWATT_HOUR.of("4498.5"));
    assertThat(sum.totals().groups().get(1).readings()).isEqualTo(1_500);
    ReadingSum<Emissions, Energy> faulty = oneYear.newSum();
    sites[2_999] = 2;
    faulty.addColumns(1, sites, amounts, 2_997, 3_000);
    assertThat(faulty.totals().failures()).containsExactly(outOfRange(3, "site", "2", 1));
    assertThat(faulty.totals().readings()).isEqualTo(2);
    assertThatIllegalStateException()
        .isThrownBy(() -> plan.newSum().addColumns(1, sites, amounts))
        .withMessage("rates change within 2024: say in which interval readings are");
  }

  @Test
  void textIsReadExactlyOrRefused() {
    ReadingSum<Emissions, Energy> sum = plan.collectingFaults(20).newSum();
    List<String> good =
        List.of("1529.24", "-0.001", "7", "007", "0.1000", "-3", "123456789012345678901234.5");
    good.forEach(text -> sum.addText(1, 0, 0, text));
    assertThat(sum.totals().amount()).isEqualTo(KILOWATT_HOUR.of("123456789012345678902774.839"));
    assertThat(sum.totals().readings()).isEqualTo(7);
    List<String> bad =
        List.of("", "-", ".", "1.", ".5", "1.2345", "1,5", "1e3", "+1", " 1", "--1", "1.2.3", "１");
    for (int i = 0; i < bad.size(); i++) {
      sum.addText(i, 0, 0, bad.get(i));
    }
    assertThat(sum.totals().failures()).hasSize(bad.size());
    assertThat(sum.totals().failures().get(5))
        .isEqualTo(
            new Failure(
                Failure.Reason.PARSING,
                "reading 5",
                "amount",
                "1.2345",
                "a decimal with at most 3 digits after the point"));
    assertThat(sum.totals().readings()).isEqualTo(7);
    sum.addText(90, 0, 0, "9".repeat(1_000));
    assertThat(sum.totals().refused()).isEqualTo(bad.size());
    sum.addText(99, 0, 0, "9".repeat(1_001));
    assertThat(sum.totals().failures().get(13).found()).isEqualTo("9".repeat(40) + "...");
    sum.addText(100, 2, 0, "1");
    sum.addText(101, 2, 0, "123456789012345678901234");
    assertThat(sum.totals().failures().subList(14, 16))
        .containsExactly(outOfRange(100, "site", "2", 1), outOfRange(101, "site", "2", 1));
  }

  @Test
  void amountsBeyondSixtyFourBitsAreSummedAndThoseBeyondAllBoundsRefused() {
    ReadingSum<Emissions, Energy> sum = plan.collectingFaults(1).newSum();
    BigInteger huge = BigInteger.ONE.shiftLeft(4_000).subtract(BigInteger.ONE);
    sum.add(1, 0, 0, huge);
    sum.add(2, 0, 0, huge.negate());
    sum.add(3, 0, 0, BigInteger.valueOf(Long.MAX_VALUE));
    sum.add(4, 0, 0, BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE));
    assertThat(sum.totals().amount()).isEqualTo(KILOWATT_HOUR.of("18446744073709551.615"));
    sum.add(5, 0, 0, huge.add(BigInteger.ONE));
    assertThat(sum.totals().failures())
        .containsExactly(
            new Failure(
                Failure.Reason.OUT_OF_RANGE,
                "reading 5",
                "amount",
                "4001 bits",
                "at most 4000 bits"));
  }

  @Test
  void aBadReadingStopsTheSumAndIsNamed() {
    int[] sites = {0, 1, 0};
    int[] intervals = {0, 0, 0};
    long[] amounts = {1, 2, 3};
    sites[1] = -1;
    assertThatExceptionOfType(BadReadingException.class)
        .isThrownBy(() -> plan.newSum().addColumns(10, sites, intervals, amounts))
        .withMessage("reading 11, site: expected a number from 0 to 1, found -1")
        .satisfies(fault -> assertThat(fault.failure()).isEqualTo(outOfRange(11, "site", "-1", 1)));
    assertThatExceptionOfType(BadReadingException.class)
        .isThrownBy(() -> plan.newSum().add(7, 1, 8_784, 1))
        .withMessage("reading 7, interval: expected a number from 0 to 8783, found 8784");
    assertThatExceptionOfType(BadReadingException.class)
        .isThrownBy(() -> plan.newSum().addText(7, 1, 0, "x"));
  }

  @Test
  void badReadingsAreCollectedAndTheOthersSummed() {
    int number = 4_000;
    int[] sites = new int[number];
    int[] intervals = new int[number];
    long[] amounts = new long[number];
    Arrays.fill(amounts, 1_000);
    sites[17] = 2;
    sites[1_500] = Integer.MIN_VALUE;
    intervals[2_048] = -1;
    intervals[3_999] = Integer.MAX_VALUE;
    ReadingSum<Emissions, Energy> sum = plan.collectingFaults(3).newSum();
    sum.addColumns(0, sites, intervals, amounts);
    assertThat(sum.totals().failures())
        .containsExactly(
            outOfRange(17, "site", "2", 1),
            outOfRange(1_500, "site", "-2147483648", 1),
            outOfRange(2_048, "interval", "-1", 8_783));
    assertThat(sum.totals().refused()).isEqualTo(4);
    assertThat(sum.totals().isComplete()).isFalse();
    assertThat(sum.totals().amount()).isEqualTo(KILOWATT_HOUR.of(number - 4));
    assertThat(sum.totals().total()).isEqualTo(KILOGRAM_CO2E.of(1_998));
    assertThat(sum.totals())
        .hasToString("3996 readings, 3996.000 kWh: 1998.0000 kgCO2e, 4 refused");
  }

  @Test
  void theFaultsKeptAreTheFirstOfAllWhateverTheOrder() {
    ReadingPlan<Emissions, Energy> keepsTwo = plan.collectingFaults(2);
    ReadingSum<Emissions, Energy> late = keepsTwo.newSum();
    late.add(9, 5, 0, 1);
    late.add(7, 5, 0, 1);
    ReadingSum<Emissions, Energy> early = keepsTwo.newSum();
    early.add(8, 5, 0, 1);
    early.add(1, 5, 0, 1);
    assertThat(late.merge(early).totals().failures())
        .extracting(Failure::record)
        .containsExactly("reading 1", "reading 7");
    assertThat(late.totals().refused()).isEqualTo(4);
    assertThat(early.totals().refused()).isEqualTo(2);
  }

  @Test
  void sumsOfOnePlanMerge() {
    ReadingSum<Emissions, Energy> one = plan.newSum();
    one.add(1, 0, 0, 1);
    ReadingSum<Emissions, Energy> other = Plans.twoHalves().newSum();
    other.add(2, 0, 0, 2);
    assertThat(one.merge(other)).isSameAs(one);
    assertThat(one.totals().amount()).isEqualTo(KILOWATT_HOUR.of("0.003"));
    assertThat(other.totals().amount()).isEqualTo(KILOWATT_HOUR.of("0.002"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.merge(one))
        .withMessage("two sums of one plan are needed");
    assertThatIllegalArgumentException().isThrownBy(() -> one.merge(Plans.sites(2).newSum()));
    assertThatNullPointerException().isThrownBy(() -> one.merge(null)).withMessage("other");
  }

  @Test
  void aStreamIsCollectedInParallelToTheSameTotals() {
    List<Reading> readings =
        IntStream.range(0, 20_000)
            .mapToObj(i -> new Reading(i, i % 2, i % 8_784, 1_000L * i - 777))
            .toList();
    String expected = readings.stream().collect(plan.collector()).toJson();
    assertThat(readings.parallelStream().collect(plan.collector()).toJson()).isEqualTo(expected);
    assertThat(Stream.<Reading>empty().collect(plan.collector()).total())
        .isEqualTo(KILOGRAM_CO2E.of(0));
  }

  @Test
  void columnsAreOfOneLengthAndPartsInside() {
    ReadingSum<Emissions, Energy> sum = plan.newSum();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.addColumns(1, new int[2], new int[2], new long[3]))
        .withMessage("expected columns of one length, found 2, 2 and 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.addColumns(1, new int[3], new int[2], new long[3]))
        .withMessage("expected columns of one length, found 3, 2 and 3");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> sum.addColumns(1, new int[3], new int[3], new long[3], 1, 4));
    ReadingSum<Emissions, Energy> oneYear = Plans.oneYear().newSum();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> oneYear.addColumns(1, new int[2], new long[3]));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> oneYear.addColumns(1, new int[3], new long[3], -1, 2));
    sum.addColumns(1, new int[0], new int[0], new long[0]);
    assertThat(sum.totals().groups()).isEmpty();
  }
}
