package org.esg4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.metric.Axes.AGE;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.LEVEL;
import static org.esg4j.units.Units.PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Labels;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
  private static final SmallCells TEN = SmallCells.below(10);
  private static final String REGION = "region";

  private static CrossTable<People> ages(int young, int middle, int old) {
    return CrossTable.stating(PERSON)
        .total(young + middle + old)
        .put(AGE, "under-30", young)
        .put(AGE, "30-50", middle)
        .put(AGE, "over-50", old)
        .build();
  }

  private static Breakdown age(String band) {
    return Breakdown.of(AGE, band);
  }

  @Test
  void aTableOfLargeCellsIsPublishedAsItIs() {
    PublishedTable<People> published = TEN.withhold(ages(366, 1550, 21));
    assertThat(published.withheld()).isEmpty();
    assertThat(published.rows().get(age("over-50"))).hasToString("21 person");
  }

  @Test
  void aSmallCellTakesTheNextSmallestWithIt() {
    PublishedTable<People> published = TEN.withhold(ages(366, 1550, 3));
    assertThat(published.withheld()).containsExactlyInAnyOrder(age("over-50"), age("under-30"));
    assertThat(published.rows().get(age("over-50"))).hasToString("withheld (fewer than 10 person)");
    assertThat(published.rows().get(age("under-30")))
        .hasToString("withheld (would give away a smaller group)");
    assertThat(published.toString()).contains("age.30-50  1550 person\n", "total  1919 person\n");
  }

  @Test
  void theSizeItselfIsLargeEnoughAndZeroIsPublished() {
    assertThat(TEN.withhold(ages(10, 1550, 0)).withheld()).isEmpty();
    assertThat(TEN.withhold(ages(9, 1550, 0)).withheld())
        .containsExactlyInAnyOrder(age("under-30"), age("30-50"));
  }

  @Test
  void twoWithheldCellsThatAreSmallTogetherTakeAThird() {
    assertThat(TEN.withhold(ages(4, 3, 500)).withheld())
        .containsExactlyInAnyOrder(age("under-30"), age("30-50"), age("over-50"));
    assertThat(TEN.withhold(ages(6, 4, 500)).withheld())
        .containsExactlyInAnyOrder(age("under-30"), age("30-50"));
  }

  @Test
  void aLoneCellTakesItsTotalWithIt() {
    CrossTable<People> alone = CrossTable.stating(PERSON).total(3).put(AGE, "over-50", 3).build();
    assertThat(TEN.withhold(alone).withheld()).hasSize(2);
    CrossTable<People> zero =
        CrossTable.stating(PERSON).total(3).put(AGE, "over-50", 3).put(AGE, "30-50", 0).build();
    assertThat(TEN.withhold(zero).withheld()).contains(Breakdown.TOTAL, age("over-50"));
  }

  @Test
  void aCellOfACrossTableNeedsARectangle() {
    Map<Breakdown, Quantity<People>> cells = new HashMap<>();
    int[][] numbers = {{3, 40, 60}, {30, 50, 70}, {20, 80, 90}};
    String[] levels = {"senior", "middle", "junior"};
    String[] bands = {"under-30", "30-50", "over-50"};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        Breakdown at = Breakdown.of(Map.of(LEVEL, levels[i], AGE, bands[j]));
        cells.put(at, PERSON.of(numbers[i][j]));
      }
    }
    CrossTable<People> table = CrossTable.ofCells(PERSON, List.of(LEVEL, AGE), cells);
    PublishedTable<People> published =
        TEN.publishing().publishing(LEVEL).publishing(AGE).publishing(AGE, LEVEL).withhold(table);
    assertThat(published.withheld())
        .contains(Breakdown.of(Map.of(LEVEL, "senior", AGE, "under-30")))
        .hasSize(4);
    assertThat(published.rows().get(Breakdown.TOTAL)).hasToString("443 person");
    assertThat(published.rows()).hasSize(16);
  }

  @Test
  void layersThatAreNotPublishedGiveNothingAway() {
    CrossTable<People> table =
        CrossTable.ofCells(
            PERSON,
            List.of(GENDER, AGE),
            Map.of(
                Breakdown.of(Map.of(GENDER, "female", AGE, "over-50")), PERSON.of(1),
                Breakdown.of(Map.of(GENDER, "male", AGE, "over-50")), PERSON.of(50)));
    assertThat(TEN.publishing(AGE).withhold(table).withheld()).isEmpty();
    assertThat(TEN.publishing(GENDER).publishing().withhold(table).withheld()).hasSize(2);
  }

  @Test
  void aSumThatTwoLayersShareGivesAwayToo() {
    // Women by age and women by level have one sum, though it is not published itself.
    CrossTable<People> table =
        CrossTable.ofCells(
            PERSON,
            List.of(GENDER, AGE, LEVEL),
            Map.of(
                three("female", "under-30", "junior"), PERSON.of(4),
                three("female", "over-50", "senior"), PERSON.of(40),
                three("female", "over-50", "junior"), PERSON.of(60)));
    assertThat(TEN.publishing(GENDER, AGE).publishing(GENDER, LEVEL).withhold(table).withheld())
        .hasSize(2);
  }

  private static Breakdown three(String gender, String age, String level) {
    return Breakdown.of(Map.of(GENDER, gender, AGE, age, LEVEL, level));
  }

  @Test
  void ratiosOfWithheldCellsAreWithheld() {
    CrossTable<People> heads = ages(366, 1550, 3);
    Method method = new Method("share", 1, new Labels("Share", "佔比", "占比"), "a / b", List.of());
    RatioTable<Quantity<Share>> shares = Ratio.composition(heads, method).by(AGE);
    RatioTable<Quantity<Share>> masked = TEN.withhold(heads).mask(shares);
    assertThat(masked.method()).isEqualTo(method);
    assertThat(masked.row(age("over-50"))).isInstanceOf(Outcome.Withheld.class);
    assertThat(masked.row(age("under-30")).value()).isEmpty();
    assertThat(masked.row(age("30-50"))).isEqualTo(shares.row(age("30-50")));
    assertThatExceptionOfType(NoFigureException.class)
        .isThrownBy(() -> masked.at(AGE, "over-50"))
        .withMessage("withheld: fewer than 10 person");
  }

  @Test
  void smallCategoriesMergeIntoOne() {
    CrossTable<People> table = regions(900, 60, 6, 3, 2);
    CrossTable<People> merged = TEN.merge(table, REGION, "other");
    assertThat(merged.cells(REGION))
        .containsOnly(
            Map.entry(Breakdown.of(REGION, "r0"), PERSON.of(900)),
            Map.entry(Breakdown.of(REGION, "r1"), PERSON.of(60)),
            Map.entry(Breakdown.of(REGION, "other"), PERSON.of(11)));
    assertThat(merged.total()).isEqualTo(table.total());
    assertThat(TEN.merge(regions(900, 60), REGION, "other")).isEqualTo(regions(900, 60));
    assertThat(TEN.merge(regions(900, 60, 3), REGION, "other").cells(REGION))
        .containsEntry(Breakdown.of(REGION, "other"), PERSON.of(63));
    assertThat(TEN.merge(regions(900, 10, 9), REGION, "other").cells(REGION))
        .hasSize(2)
        .containsEntry(Breakdown.of(REGION, "other"), PERSON.of(19));
    assertThat(TEN.merge(regions(900, 20, 6, 4), REGION, "other").cells(REGION))
        .hasSize(3)
        .containsEntry(Breakdown.of(REGION, "other"), PERSON.of(10));
  }

  private static CrossTable<People> regions(int... people) {
    Map<Breakdown, Quantity<People>> cells = new HashMap<>();
    for (int i = 0; i < people.length; i++) {
      cells.put(Breakdown.of(REGION, "r" + i), PERSON.of(people[i]));
    }
    return CrossTable.ofCells(PERSON, List.of(REGION), cells);
  }

  @Test
  void mergingKeepsTheOtherAxes() {
    CrossTable<People> table =
        CrossTable.ofCells(
            PERSON,
            List.of(GENDER, LEVEL),
            Map.of(
                Breakdown.of(Map.of(GENDER, "other", LEVEL, "senior")), PERSON.of(2),
                Breakdown.of(Map.of(GENDER, "not-disclosed", LEVEL, "senior")), PERSON.of(9),
                Breakdown.of(Map.of(GENDER, "female", LEVEL, "senior")), PERSON.of(20)));
    CrossTable<People> merged = TEN.merge(table, GENDER, "not-disclosed");
    assertThat(merged.cells(GENDER, LEVEL))
        .containsEntry(
            Breakdown.of(Map.of(GENDER, "not-disclosed", LEVEL, "senior")), PERSON.of(11))
        .hasSize(2);
  }

  @Test
  void whatCannotBeMergedOrPublishedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.merge(regions(3, 2), REGION, "other"))
        .withMessage("all categories of region together are 5 person");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.merge(regions(900, 60, 3, 8), REGION, "r0"))
        .withMessage("r0 is a category that is not merged");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.merge(ages(1, 2, 3), AGE, "other"))
        .withMessage("only a counted table can be merged");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.withhold(regions(1, 2)))
        .withMessage("name what is published, as in publishing(\"gender\")");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEN.publishing(GENDER).withhold(ages(1, 2, 3)))
        .withMessage("the table has no figures by [gender]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallCells.below(1))
        .withMessage("no cell is smaller than 1: a size of at least 2");
    assertThat(SmallCells.below(2).size()).isEqualTo(2);
  }
}
