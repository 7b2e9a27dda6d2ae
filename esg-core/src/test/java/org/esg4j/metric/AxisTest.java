package org.esg4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.esg4j.Copies;
import org.esg4j.metric.Axis.Category;
import org.esg4j.metric.Axis.Partition;
import org.junit.jupiter.api.Test;

class AxisTest {
  private static final Labels ANY = new Labels("a", "b", "c");
  private static final Axis REGION = MetricCatalog.bundled().axis("region").orElseThrow();
  private static final Axis GENDER = MetricCatalog.bundled().axis("gender").orElseThrow();

  @Test
  void aPartitionIsCompleteWhenAllItsPartsAreThere() {
    assertThat(REGION.whole(Set.of("mainland-china", "overseas-hk-macau-taiwan")))
        .contains(List.of("mainland-china", "overseas-hk-macau-taiwan"));
    assertThat(REGION.whole(Set.of("mainland-china"))).isEmpty();
    assertThat(REGION.whole(Set.of())).isEmpty();
  }

  @Test
  void partsOfAPartDoNotDisturb() {
    // Bairong prints its three largest places beside the mainland that they lie in.
    assertThat(
            REGION.whole(
                Set.of(
                    "mainland-china",
                    "beijing",
                    "shanghai",
                    "guangdong",
                    "overseas-hk-macau-taiwan")))
        .contains(List.of("mainland-china", "overseas-hk-macau-taiwan"));
  }

  @Test
  void aUnionOfPartsDoesNotDisturb() {
    assertThat(
            REGION.whole(
                Set.of(
                    "mainland-china", "hk-macau-taiwan", "overseas", "overseas-hk-macau-taiwan")))
        .contains(List.of("mainland-china", "overseas-hk-macau-taiwan"));
    assertThat(REGION.whole(Set.of("mainland-china", "hk-macau-taiwan", "overseas")))
        .contains(List.of("mainland-china", "hk-macau-taiwan", "overseas"));
  }

  @Test
  void aCategoryThatCannotBePlacedLeavesTheWholeInDoubt() {
    assertThat(REGION.whole(Set.of("mainland-china", "overseas-hk-macau-taiwan", "europe")))
        .isEmpty();
  }

  @Test
  void optionalCategoriesCountWhereTheyAreThere() {
    assertThat(GENDER.whole(Set.of("male", "female"))).contains(List.of("female", "male"));
    assertThat(GENDER.whole(Set.of("male", "female", "not-disclosed")))
        .contains(List.of("female", "male", "not-disclosed"));
    assertThat(GENDER.whole(Set.of("male", "not-disclosed"))).isEmpty();
  }

  @Test
  void aClosedAxisAllowsKnownCategoriesOnly() {
    assertThat(GENDER.allows("female")).isTrue();
    assertThat(GENDER.allows("f")).isFalse();
    assertThat(REGION.allows("europe")).isTrue();
    assertThat(REGION.category("beijing").flatMap(Category::within)).contains("north");
  }

  @Test
  void anAxisIsJoinedWithMoreOfTheSame() {
    Axis more =
        new Axis(
            "region",
            ANY,
            true,
            List.of(
                new Category("europe", Optional.of("world"), ANY),
                new Category("world", Optional.empty(), ANY),
                new Category("beijing", Optional.empty(), ANY)),
            List.of(new Partition(List.of("world"), List.of())));

    Axis joined = REGION.with(more);

    assertThat(joined.closed()).isTrue();
    assertThat(joined.labels()).isEqualTo(ANY);
    assertThat(joined.category("beijing").flatMap(Category::within)).isEmpty();
    assertThat(joined.category("shanghai").flatMap(Category::within)).contains("east");
    assertThat(joined.whole(Set.of("world", "europe"))).contains(List.of("world"));
    assertThat(joined.whole(Set.of("mainland-china", "overseas-hk-macau-taiwan"))).isPresent();
    assertThat(REGION.with(REGION)).isEqualTo(REGION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGION.with(GENDER))
        .withMessage("axes region and gender are not the same");
  }

  @Test
  void categoriesThatContainEachOtherComeToAnEnd() {
    Axis circle =
        new Axis(
            "a",
            ANY,
            false,
            List.of(
                new Category("x", Optional.of("y"), ANY), new Category("y", Optional.of("x"), ANY)),
            List.of(new Partition(List.of("x"), List.of())));
    assertThat(circle.whole(Set.of("x", "z"))).isEmpty();
    assertThat(circle.whole(Set.of("x", "y"))).contains(List.of("x"));
  }

  @Test
  void partsFitTogether() {
    Category x = new Category("x", Optional.empty(), ANY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Axis("a", ANY, false, List.of(x, x), List.of()))
        .withMessage("axis a names a category twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Axis(
                    "a",
                    ANY,
                    false,
                    List.of(x),
                    List.of(new Partition(List.of("x"), List.of("z")))))
        .withMessage("axis a does not know z");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Axis(
                    "a", ANY, false, List.of(new Category("x", Optional.of("w"), ANY)), List.of()))
        .withMessage("axis a does not know w");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Axis("A", ANY, false, List.of(), List.of()))
        .withMessage("no id of an axis: 'A'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Category("a b", Optional.empty(), ANY))
        .withMessage("no id of a category: 'a b'");
  }

  @Test
  void anAxisCanBeWrittenAndReadBack() {
    assertThat(Copies.serialized(REGION)).isEqualTo(REGION);
  }
}
