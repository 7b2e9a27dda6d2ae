package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esg4j.factor.EmissionFactorTest.sample;
import static org.esg4j.factor.FactorKind.GRID_AVERAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactorCatalogTest {

  private static final FactorPolicy POLICY = FactorPolicy.forScope2(GRID_AVERAGE);
  private static final FactorQuery QUERY =
      new FactorQuery("CN-GD", EnergyCarrier.ELECTRICITY, 2022);

  private static EmissionFactor average(String id, String value, String day) {
    return sample(id)
        .kind(GRID_AVERAGE)
        .year(2022)
        .value(value, "tCO2/MWh", GasCoverage.CO2_ONLY)
        .publication(Publication.of("p", "d").published(PublicationDate.parse(day)))
        .build();
  }

  /** The same figure said to describe the year after. */
  private static EmissionFactor later(EmissionFactor factor) {
    return sample(factor.id())
        .kind(factor.kind())
        .publication(factor.publication())
        .year(factor.year().orElseThrow() + 1)
        .build();
  }

  private static FactorSet set(String id, EmissionFactor... factors) {
    return FactorSets.of(id, "1", List.of(factors));
  }

  @Test
  void letsTheCallersSetWin() {
    FactorCatalog catalog =
        FactorCatalog.bundled().withLayer(set("mine", average("mine-gd", "0.5", "2026-01-01")));
    FactorChoice choice = catalog.select(QUERY, POLICY).orElseThrow();
    assertThat(choice.factor().id()).isEqualTo("mine-gd");
    assertThat(choice.set()).hasToString("mine 1");
    assertThat(catalog.sets()).extracting(SetIdentity::id).containsExactly("mine", "esg4j-factors");
    // Below it, the bundled set still answers what the caller's does not.
    assertThat(
            catalog.select(QUERY, POLICY.knownOn(LocalDate.of(2025, 1, 1))).orElseThrow().factor())
        .isEqualTo(catalog.find("cn-prov-gd-2022").orElseThrow());
  }

  @Test
  void hidesWhatASetAboveSaysAnew() {
    EmissionFactor corrected = average("cn-prov-gd-2022", "0.6", "2026-01-01");
    EmissionFactor moved =
        sample("cn-prov-gd-2022").region("CN-GX").year(2022).kind(GRID_AVERAGE).build();
    FactorCatalog catalog = FactorCatalog.bundled().withLayer(set("mine", corrected));
    assertThat(catalog.find("cn-prov-gd-2022")).hasValue(corrected);
    assertThat(catalog.factors()).hasSize(346).contains(corrected);
    assertThat(catalog.named("cn-prov-gd-2022", QUERY).set().id()).isEqualTo("mine");
    FactorSelection gone =
        FactorCatalog.bundled().withLayer(set("mine", moved)).select(QUERY, POLICY);
    assertThat(gone.choice()).isEmpty();
    assertThat(gone.considered()).extracting(Considered::verdict).contains(Verdict.HIDDEN);
    // On a day before the correction the record below is the one that was known.
    FactorPolicy early = POLICY.knownOn(LocalDate.of(2025, 1, 1));
    assertThat(catalog.select(QUERY, early).orElseThrow().set().id()).isEqualTo("esg4j-factors");
  }

  @Test
  void cutsItselfToADay() {
    FactorCatalog then = FactorCatalog.bundled().knownOn(LocalDate.of(2024, 6, 30));
    assertThat(then.find("cn-national-avg-2021")).isPresent();
    assertThat(then.find("cn-national-avg-2022")).isEmpty();
    assertThat(then.find("hk-clp-2020")).isEmpty();
    assertThat(then.sets()).isEqualTo(FactorCatalog.bundled().sets());
  }

  @Test
  void readsASetOnceAndClosesIt() {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger closed = new AtomicInteger();
    FactorSet set =
        new FactorSet() {
          @Override
          public String id() {
            return "mine";
          }

          @Override
          public String version() {
            return "7";
          }

          @Override
          public Stream<EmissionFactor> factors() {
            opened.incrementAndGet();
            return Stream.of(average("a", "0.5", "2025-01-01")).onClose(closed::incrementAndGet);
          }
        };
    FactorCatalog catalog = FactorCatalog.empty().withLayer(set);
    FactorChoice choice = catalog.select(QUERY, POLICY).orElseThrow();
    assertThat(opened).hasValue(1);
    assertThat(closed).hasValue(1);
    assertThat(choice.set()).isEqualTo(new SetIdentity("mine", "7", FactorSets.digest(set)));
    assertThat(choice.set().digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void refusesAnIdTwiceInOneSet() {
    EmissionFactor factor = average("a", "0.5", "2025-01-01");
    assertThatThrownBy(() -> set("mine", factor, factor))
        .isInstanceOf(FactorSetException.class)
        .hasMessage("mine at factors: expected each id once, found a twice");
    FactorSet careless =
        new FactorSet() {
          @Override
          public String id() {
            return "mine";
          }

          @Override
          public String version() {
            return "1";
          }

          @Override
          public Stream<EmissionFactor> factors() {
            return Stream.of(factor, factor);
          }
        };
    assertThatThrownBy(() -> FactorCatalog.empty().withLayer(careless))
        .isInstanceOf(FactorSetException.class);
  }

  @Test
  void namesTwoEqualFactorsOfOneSetAndNotOfTwo() {
    EmissionFactor one = average("one", "0.5", "2025-01-01");
    EmissionFactor other = average("other", "0.6", "2025-01-01");
    FactorCatalog layered =
        FactorCatalog.empty().withLayer(set("a", one)).withLayer(set("b", other));
    assertThat(layered.select(QUERY, POLICY).orElseThrow().factor()).isEqualTo(other);
    FactorCatalog flat = FactorCatalog.empty().withLayer(set("c", one, other));
    assertThatThrownBy(() -> flat.select(QUERY, POLICY))
        .isInstanceOf(AmbiguousFactorException.class);
  }

  @Test
  void leavesATieOfUncertainDatesOpen() {
    FactorCatalog catalog =
        FactorCatalog.empty()
            .withLayer(
                set(
                    "a",
                    average("day", "0.5", "2024-12-01"),
                    later(average("month", "0.6", "2024-12")),
                    average("old", "0.7", "2023")));
    FactorPolicy latest = POLICY.years(YearRule.latestPublishedBy(LocalDate.of(2025, 6, 1)));
    assertThatThrownBy(() -> catalog.select(QUERY, latest))
        .isInstanceOfSatisfying(
            AmbiguousFactorException.class,
            tie ->
                assertThat(tie.candidates())
                    .extracting(EmissionFactor::id)
                    .containsExactly("day", "month"));
    assertThatThrownBy(
            () -> catalog.select(QUERY, latest.breakingTiesBy(TieRule.latestPublished())))
        .isInstanceOf(AmbiguousFactorException.class);
  }

  @Test
  void takesTheLatestYearOfOnePublicationAndADatedOneBeforeAnUndated() {
    EmissionFactor early = sample("early").kind(GRID_AVERAGE).year(2020).build();
    EmissionFactor late = sample("late").kind(GRID_AVERAGE).year(2021).build();
    EmissionFactor undated =
        sample("undated")
            .kind(GRID_AVERAGE)
            .year(2022)
            .publication(Publication.of("p", "d"))
            .build();
    FactorPolicy latest = POLICY.years(YearRule.latestPublishedBy(LocalDate.of(2025, 6, 1)));
    FactorCatalog catalog = FactorCatalog.empty().withLayer(set("a", early, late, undated));
    assertThat(catalog.select(QUERY, latest.admittingUndated()).orElseThrow().factor().id())
        .isEqualTo("late");
    EmissionFactor older =
        sample("older").kind(GRID_AVERAGE).year(2019).publication(Publication.of("p", "d")).build();
    FactorCatalog bare = FactorCatalog.empty().withLayer(set("a", older, undated));
    assertThat(bare.select(QUERY, latest.admittingUndated()).orElseThrow().factor().id())
        .isEqualTo("undated");
    assertThat(bare.select(QUERY, latest).choice()).isEmpty();
  }

  @Test
  void prefersADefaultOfAYearToOneWithoutAYear() {
    EmissionFactor timeless =
        EmissionFactor.builder("timeless")
            .region("CN-GD")
            .carrier(EnergyCarrier.ELECTRICITY)
            .kind(FactorKind.DEFAULT)
            .value("0.5", "tCO2/MWh", GasCoverage.CO2_ONLY)
            .publication(Publication.of("p", "d"))
            .verified("x")
            .build();
    EmissionFactor dated = sample("dated").kind(FactorKind.DEFAULT).year(2021).build();
    FactorCatalog catalog = FactorCatalog.empty().withLayer(set("a", timeless, dated));
    FactorPolicy policy = FactorPolicy.forScope2(FactorKind.DEFAULT);
    assertThat(catalog.select(QUERY, policy).orElseThrow().factor().id()).isEqualTo("timeless");
    assertThat(
            catalog
                .select(QUERY, policy.years(YearRule.nearestEarlier(1)))
                .orElseThrow()
                .factor()
                .id())
        .isEqualTo("dated");
  }

  @Test
  void usesTheCallersRegions() {
    Region town = Region.of("CN-445100", Region.Level.CITY, Title.of("Chaozhou")).within("CN-GD");
    FactorQuery query = new FactorQuery("CN-445100", EnergyCarrier.ELECTRICITY, 2022);
    FactorPolicy policy = POLICY.fallingBackTo();
    assertThat(FactorCatalog.bundled().select(query, policy).choice()).isEmpty();
    FactorCatalog catalog =
        FactorCatalog.bundled().withRegions(RegionTree.bundled().with(town)).withLayer(set("x"));
    assertThat(catalog.select(query, policy).orElseThrow().factor().id())
        .isEqualTo("cn-prov-gd-2022");
    assertThat(catalog.knownOn(LocalDate.MAX).regions()).isSameAs(catalog.regions());
  }

  @Test
  void isEmptyToBeginWith() {
    assertThat(FactorCatalog.empty().factors()).isEmpty();
    assertThat(FactorCatalog.empty().sets()).isEmpty();
    assertThat(FactorCatalog.empty().select(QUERY, POLICY).choice()).isEmpty();
    assertThat(FactorCatalog.bundled()).isSameAs(FactorCatalog.bundled());
  }
}
