package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;

/** What holds of every index, whatever goes in. */
class IndexLawsTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final List<Framework> FRAMEWORKS =
      List.of(
          CATALOG.framework(HkexEsgCode.C2_2025),
          CATALOG.framework(HkexEsgCode.APPENDIX_27_2022),
          CATALOG.framework(GriStandards.REGISTER));
  private static final List<Fact> FACTS = PrintedCase.of("oneconnect-2024").facts().facts();

  @Provide
  Arbitrary<List<Fact>> someFacts() {
    return Arbitraries.of(FACTS).list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<Framework> framework() {
    return Arbitraries.of(FRAMEWORKS);
  }

  private static DisclosureIndex index(Framework framework, List<Fact> facts) {
    return DisclosureIndex.of(framework)
        .forEntity(FACTS.get(0).entity())
        .forPeriod(ReportingPeriod.ofYear(2024))
        .with(FactSet.of(facts));
  }

  @Property(tries = 60)
  void moreFactsNeverTakeADisclosureAway(
      @ForAll("framework") Framework framework,
      @ForAll("someFacts") List<Fact> some,
      @ForAll("someFacts") List<Fact> more) {
    List<Fact> all = new ArrayList<>(some);
    all.addAll(more);
    Map<String, IndexRow> after =
        index(framework, all).rows().stream()
            .collect(Collectors.toMap(row -> row.provision().key(), row -> row));
    for (IndexRow before : index(framework, some).rows()) {
      IndexRow then = after.get(before.provision().key());
      assertThat(rank(then)).as(then.toString()).isGreaterThanOrEqualTo(rank(before));
      assertThat(then.metrics()).containsAll(before.metrics());
    }
  }

  /** Missing, then in part, then in full. */
  private static int rank(IndexRow row) {
    return switch (row.status()) {
      case DISCLOSED -> 2;
      case PARTLY_DISCLOSED -> 1;
      default -> 0;
    };
  }

  @Property(tries = 30)
  void theOrderOfFactsChangesNothing(
      @ForAll("framework") Framework framework,
      @ForAll("someFacts") List<Fact> facts,
      @ForAll Random random) {
    List<Fact> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, random);
    assertThat(describe(index(framework, shuffled))).isEqualTo(describe(index(framework, facts)));
  }

  @Property(tries = 30)
  void factsInOneSetOrInSeveralAreTheSame(
      @ForAll("framework") Framework framework,
      @ForAll("someFacts") List<Fact> some,
      @ForAll("someFacts") List<Fact> more) {
    List<Fact> all = new ArrayList<>(some);
    all.addAll(more);
    assertThat(describe(index(framework, some).with(FactSet.of(more))))
        .isEqualTo(describe(index(framework, all)));
  }

  @Property(tries = 30)
  void theRowsAreThoseOfTheEditionWhateverTheFacts(
      @ForAll("framework") Framework framework, @ForAll("someFacts") List<Fact> facts) {
    assertThat(index(framework, facts).rows())
        .extracting(IndexRow::code)
        .isEqualTo(index(framework, List.of()).rows().stream().map(IndexRow::code).toList());
  }

  @Property(tries = 30)
  void aPlaceNeverTakesADisclosureAway(
      @ForAll("framework") Framework framework,
      @ForAll("someFacts") List<Fact> facts,
      @ForAll Random random) {
    DisclosureIndex before = index(framework, facts);
    List<IndexRow> rows = before.rows();
    IndexRow row = rows.get(random.nextInt(rows.size()));
    DisclosureIndex after = before.narrative(row.provision().key(), "p. 1");
    assertThat(rank(after.row(row.provision().key()).orElseThrow()))
        .isGreaterThanOrEqualTo(rank(row));
  }

  @Property(tries = 30)
  void whatIsDisclosedLacksNothingAndWhatLacksSaysSo(
      @ForAll("framework") Framework framework, @ForAll("someFacts") List<Fact> facts) {
    for (IndexRow row : index(framework, facts).rows()) {
      boolean partly = row.status() == Status.PARTLY_DISCLOSED;
      assertThat(row.lacks().isEmpty()).as(row.toString()).isEqualTo(!partly);
    }
  }

  private static List<String> describe(DisclosureIndex index) {
    return index.rows().stream()
        .map(
            row ->
                row
                    + " "
                    + row.metrics()
                    + row.related()
                    + row.lacks()
                    + row.places()
                    + row.figures())
        .toList();
  }
}
