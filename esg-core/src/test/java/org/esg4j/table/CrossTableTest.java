package org.esg4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.metric.Axes.AGE;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.LEVEL;
import static org.esg4j.units.Units.KILOGRAM;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE;

import java.util.List;
import java.util.Map;
import org.esg4j.metric.Breakdown;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.People;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;

class CrossTableTest {
  static final Breakdown WOMEN = Breakdown.of(GENDER, "female");
  static final Breakdown MEN = Breakdown.of(GENDER, "male");

  private static final CrossTable<People> STATED =
      CrossTable.stating(PERSON)
          .total(1937)
          .put(GENDER, "female", 667)
          .put(GENDER, "male", 1279)
          .put(LEVEL, "senior", 32)
          .put(LEVEL, "other", 1905)
          .build();

  private static final CrossTable<People> COUNTED =
      CrossTable.ofCells(
          PERSON,
          List.of(LEVEL, GENDER),
          Map.of(
              cell("female", "senior"), PERSON.of(5),
              cell("female", "junior"), PERSON.of(40),
              cell("male", "senior"), PERSON.of(27),
              cell("male", "junior"), PERSON.of(0)));

  private static Breakdown cell(String gender, String level) {
    return Breakdown.of(Map.of(GENDER, gender, LEVEL, level));
  }

  @Test
  void aStatedTableGivesWhatWasStatedAndNothingElse() {
    assertThat(STATED.isCounted()).isFalse();
    assertThat(STATED.unit()).isEqualTo(PERSON);
    assertThat(STATED.total()).isEqualTo(PERSON.of(1937));
    assertThat(STATED.at(WOMEN)).isEqualTo(PERSON.of(667));
    assertThat(STATED.find(Breakdown.of(GENDER, "other"))).isEmpty();
    assertThat(STATED.axes()).containsExactly(GENDER, LEVEL);
    assertThat(STATED.cells(GENDER)).containsOnlyKeys(WOMEN, MEN);
    assertThat(STATED.cells(AGE)).isEmpty();
    assertThat(STATED.layers())
        .containsExactlyInAnyOrder(List.of(), List.of(GENDER), List.of(LEVEL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STATED.at(Breakdown.of(AGE, "over-50")))
        .withMessage("age.over-50 is not in a table stated by [gender, level]");
  }

  @Test
  void aCountedTableSumsItsCells() {
    assertThat(COUNTED.isCounted()).isTrue();
    assertThat(COUNTED.total()).isEqualTo(PERSON.of(72));
    assertThat(COUNTED.at(WOMEN)).isEqualTo(PERSON.of(45));
    assertThat(COUNTED.at(Breakdown.of(LEVEL, "senior"))).isEqualTo(PERSON.of(32));
    assertThat(COUNTED.at(cell("male", "junior"))).isEqualTo(PERSON.of(0));
    assertThat(COUNTED.at(Breakdown.of(GENDER, "other"))).isEqualTo(PERSON.of(0));
    assertThat(COUNTED.find(Breakdown.of(AGE, "over-50"))).isEmpty();
    assertThat(COUNTED.cells(GENDER))
        .containsExactly(Map.entry(WOMEN, PERSON.of(45)), Map.entry(MEN, PERSON.of(27)));
    assertThat(COUNTED.cells()).containsExactly(Map.entry(Breakdown.TOTAL, PERSON.of(72)));
    assertThat(COUNTED.layers()).containsExactly(List.of(GENDER, LEVEL));
    assertThat(COUNTED.differences()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUNTED.cells(AGE))
        .withMessage("counted by [gender, level], not by [age]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUNTED.at(Breakdown.of(AGE, "over-50")))
        .withMessage("age.over-50 is not in a table of [gender, level]");
  }

  @Test
  void anEmptyCountedTableIsZero() {
    CrossTable<People> nobody = CrossTable.ofCells(PERSON, List.of(GENDER), Map.of());
    assertThat(nobody.total()).isEqualTo(PERSON.of(0));
    assertThat(nobody.cells()).containsOnlyKeys(Breakdown.TOTAL);
    assertThat(nobody.cells(GENDER)).isEmpty();
  }

  @Test
  void cellsAreRefusedIfTheySpeakOfOtherAxesOrAreNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossTable.ofCells(PERSON, List.of(LEVEL), Map.of(WOMEN, PERSON.of(1))))
        .withMessage("a cell speaks of gender.female, not of [level]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossTable.ofCells(PERSON, List.of(GENDER), Map.of(WOMEN, PERSON.of(-1))))
        .withMessage("gender.female: -1 person is below zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossTable.stating(PERSON).total(-1))
        .withMessage("total: -1 person is below zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossTable.stating(PERSON).total(1).total(PERSON.of(1)))
        .withMessage("total was stated before");
  }

  @Test
  void partsThatDoNotAddUpAreReported() {
    assertThat(STATED.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.whole()).isEqualTo(Breakdown.TOTAL);
              assertThat(difference.axes()).containsExactly(GENDER);
              assertThat(difference.stated()).isEqualTo(PERSON.of(1937));
              assertThat(difference.sum()).isEqualTo(PERSON.of(1946));
              assertThat(difference.amount()).isEqualTo(PERSON.of(-9));
              assertThat(difference)
                  .hasToString("total 1937 person, by gender 1946 person: -9 person");
            });
  }

  @Test
  void aCrossOfTwoAxesIsComparedWithEachOfThem() {
    CrossTable<People> table =
        CrossTable.stating(PERSON)
            .put(GENDER, "female", 10)
            .put(LEVEL, "senior", 4)
            .put(cell("female", "senior"), PERSON.of(3))
            .put(cell("female", "junior"), PERSON.of(6))
            .put(cell("male", "senior"), PERSON.of(1))
            .build();
    assertThat(table.differences())
        .extracting(Difference::toString)
        .containsExactly("gender.female 10 person, by level 9 person: 1 person");
  }

  @Test
  void fewerAxesAreSumsOrWhatWasStated() {
    assertThat(COUNTED.by(GENDER).axes()).containsExactly(GENDER);
    assertThat(COUNTED.by(GENDER).total()).isEqualTo(PERSON.of(72));
    assertThat(COUNTED.by().total()).isEqualTo(PERSON.of(72));
    assertThat(STATED.by(GENDER).layers()).containsExactlyInAnyOrder(List.of(), List.of(GENDER));
    assertThatIllegalArgumentException().isThrownBy(() -> COUNTED.by(AGE));
  }

  @Test
  void onePartIsBrokenDownByTheOtherAxes() {
    CrossTable<People> women = COUNTED.where(GENDER, "female");
    assertThat(women.axes()).containsExactly(LEVEL);
    assertThat(women.at(Breakdown.of(LEVEL, "junior"))).isEqualTo(PERSON.of(40));
    assertThat(women.total()).isEqualTo(PERSON.of(45));
    CrossTable<People> stated = STATED.where(GENDER, "male");
    assertThat(stated.total()).isEqualTo(PERSON.of(1279));
    assertThat(stated.layers()).containsExactly(List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> COUNTED.where(AGE, "over-50"));
  }

  @Test
  void tablesAddSubtractAndHaveMeans() {
    assertThat(COUNTED.plus(COUNTED).at(WOMEN)).isEqualTo(PERSON.of(90));
    assertThat(COUNTED.minus(COUNTED).total()).isEqualTo(PERSON.of(0));
    CrossTable<People> more = CrossTable.stating(PERSON).total(3).put(AGE, "over-50", 1).build();
    assertThat(STATED.plus(more).total()).isEqualTo(PERSON.of(1940));
    assertThat(STATED.plus(more).find(WOMEN)).isEmpty();
    assertThat(STATED.plus(more).find(Breakdown.of(AGE, "over-50"))).isEmpty();
    CrossTable<People> half = CrossTable.mean(List.of(COUNTED, COUNTED.times(Rational.of(2))));
    assertThat(half.at(WOMEN)).isEqualTo(PERSON.of("67.5"));
    CrossTable<People> other =
        CrossTable.ofCells(
            PERSON, List.of(GENDER, LEVEL), Map.of(cell("other", "senior"), PERSON.of(2)));
    assertThat(COUNTED.plus(other).total()).isEqualTo(PERSON.of(74));
  }

  @Test
  void unlikeTablesDoNotMix() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COUNTED.plus(STATED))
        .withMessage("a table counted by [gender, level] and a table stated by [gender, level]");
    assertThatIllegalArgumentException().isThrownBy(() -> COUNTED.plus(COUNTED.by(GENDER)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossTable.<People>mean(List.of()))
        .withMessage("no mean of no tables");
  }

  @Test
  void figuresAreKeptInTheUnitOfTheTable() {
    CrossTable<Mass> table =
        CrossTable.stating(TONNE).put(Breakdown.TOTAL, KILOGRAM.of(44)).build();
    assertThat(table.total()).hasToString("0.044 t");
    Quantity<Mass> counted =
        CrossTable.ofCells(TONNE, List.of(), Map.of(Breakdown.TOTAL, KILOGRAM.of(44))).total();
    assertThat(counted).hasToString("0.044 t");
  }

  @Test
  void equalTablesAreEqual() {
    assertThat(COUNTED.by(GENDER))
        .isEqualTo(
            CrossTable.ofCells(
                PERSON, List.of(GENDER), Map.of(WOMEN, PERSON.of(45), MEN, PERSON.of(27))))
        .hasSameHashCodeAs(COUNTED.by(GENDER))
        .isNotEqualTo(COUNTED)
        .isNotEqualTo(
            CrossTable.stating(PERSON).put(GENDER, "female", 45).put(GENDER, "male", 27).build())
        .hasToString("{gender.female=45 person, gender.male=27 person}");
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> CrossTable.stating(null)).withMessage("unit");
    assertThatNullPointerException().isThrownBy(() -> COUNTED.find(null)).withMessage("breakdown");
  }
}
