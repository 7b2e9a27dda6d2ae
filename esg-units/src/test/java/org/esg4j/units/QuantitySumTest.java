package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.testkit.Laws;
import org.esg4j.units.testkit.ValuesDomain;
import org.junit.jupiter.api.Test;

@Domain(ValuesDomain.class)
@Domain(DomainContext.Global.class)
class QuantitySumTest {

  @Property(tries = 300)
  void aSumHasNoOrderAndNoPartition(
      @ForAll @Size(max = 10) List<Quantity<Energy>> quantities,
      @ForAll @IntRange(max = 10) int cut,
      @ForAll Random random) {
    Quantity<Energy> expected = quantities.stream().reduce(KILOWATT_HOUR.of(0), Quantity::plus);
    QuantitySum<Energy> inOrder = sumOf(KILOWATT_HOUR, quantities);
    Laws.areEqual(inOrder.total(), expected);
    assertThat(inOrder.total().unit()).isSameAs(KILOWATT_HOUR);
    assertThat(quantities.parallelStream().collect(Quantity.summing(KILOWATT_HOUR)))
        .isEqualTo(expected)
        .hasToString(inOrder.total().toString());

    List<Quantity<Energy>> shuffled = new ArrayList<>(quantities);
    Collections.shuffle(shuffled, random);
    int middle = Math.min(cut, shuffled.size());
    QuantitySum<Energy> left = sumOf(KILOWATT_HOUR, shuffled.subList(0, middle));
    QuantitySum<Energy> right =
        Laws.throughAStream(sumOf(KILOWATT_HOUR, shuffled.subList(middle, shuffled.size())));
    assertThat(right.merge(left)).isSameAs(right);
    assertThat(right.total()).isEqualTo(expected).hasToString(inOrder.total().toString());

    QuantitySum<Energy> inAnotherUnit = sumOf(GIGAJOULE, shuffled.subList(middle, shuffled.size()));
    Laws.areEqual(inAnotherUnit.merge(left).total(), expected);
    assertThat(inAnotherUnit.total().unit()).isSameAs(GIGAJOULE);
    if (!quantities.isEmpty()) {
      Quantity<Energy> first = quantities.get(0);
      @SuppressWarnings({"unchecked", "rawtypes"}) // an array of one generic type
      Quantity<Energy>[] more = quantities.subList(1, quantities.size()).toArray(new Quantity[0]);
      assertThat(Quantity.sum(first, more)).isEqualTo(expected);
      assertThat(Quantity.sum(first, more).unit()).isSameAs(first.unit());
    }
  }

  private static QuantitySum<Energy> sumOf(Unit<Energy> unit, List<Quantity<Energy>> quantities) {
    QuantitySum<Energy> sum = new QuantitySum<>(unit);
    quantities.forEach(sum::add);
    return sum;
  }

  @Test
  void theSumOfNothingIsZero() {
    assertThat(new QuantitySum<>(MEGAWATT_HOUR).total()).hasToString("0 MWh");
  }

  @Test
  void theDecimalsOfASumAreThoseOfItsLongestPart() {
    assertThat(
            sumOf(
                    MEGAWATT_HOUR,
                    List.of(
                        MEGAWATT_HOUR.of("1.50"),
                        MEGAWATT_HOUR.of(Long.MAX_VALUE),
                        MEGAWATT_HOUR.of("-1.5"),
                        MEGAWATT_HOUR.of(-Long.MAX_VALUE),
                        MEGAWATT_HOUR.of(7)))
                .total())
        .hasToString("7.00 MWh");
  }

  @Test
  void whatExceedsTheShortFormIsKept() {
    Quantity<Energy> largest = KILOWATT_HOUR.of(Long.MAX_VALUE);
    QuantitySum<Energy> sum = sumOf(KILOWATT_HOUR, List.of(largest, largest, largest.negated()));
    assertThat(sum.total()).hasToString("9223372036854775807 kWh");
    sum.add(KILOWATT_HOUR.of("0.001"));
    assertThat(sum.total()).hasToString("9223372036854775807.001 kWh");
    sum.add(KILOWATT_HOUR.of(1).in(GIGAJOULE).times(1));
    assertThat(sum.total()).hasToString("9223372036854775808.001 kWh");
  }

  @Test
  void whatLiesBetweenMayBeOutOfRange() {
    Quantity<Energy> large = KILOWATT_HOUR.of("1E10000");
    Quantity<Energy> small = KILOWATT_HOUR.of("1E-10000");
    QuantitySum<Energy> sum = sumOf(KILOWATT_HOUR, List.of(large, small));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(sum::total);
    QuantitySum<Energy> copy = Laws.throughAStream(sum);
    copy.add(large.negated());
    assertThat(copy.total()).isEqualTo(small);
  }

  @Test
  void otherQualifiersAreRefused() {
    QuantitySum<Energy> sum = new QuantitySum<>(KILOWATT_HOUR);
    Unit<Energy> bySupply = Units.TONNE_OF_COAL_EQUIVALENT_BY_SUPPLY;
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(() -> sum.add(bySupply.of(1)));
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(() -> sum.merge(new QuantitySum<>(bySupply)));
  }

  @Test
  void nullIsRefusedByName() {
    QuantitySum<Energy> sum = new QuantitySum<>(KILOWATT_HOUR);
    assertThatNullPointerException().isThrownBy(() -> sum.add(null)).withMessage("quantity");
    assertThatNullPointerException().isThrownBy(() -> sum.merge(null)).withMessage("other");
  }
}
