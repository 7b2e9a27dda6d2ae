package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every catalogue, query and policy. */
class FactorLawsTest {

  private static final List<String> REGIONS = List.of("CN-440300", "CN-GD", "CN-GRID-SOUTH", "CN");
  private static final List<FactorKind> KINDS =
      List.of(FactorKind.GRID_AVERAGE, FactorKind.RESIDUAL_MIX, FactorKind.DEFAULT);
  private static final List<String> DATES =
      List.of("", "2021", "2022-06", "2022-06-15", "2023-01-31", "2023", "2024-03", "2024-03-09");

  /** What a selection comes to, whatever was looked at on the way. */
  private static String outcome(FactorCatalog catalog, FactorQuery query, FactorPolicy policy) {
    try {
      FactorChoice choice = catalog.select(query, policy).choice().orElse(null);
      return choice == null ? "gap" : choice.factor() + " of " + choice.set();
    } catch (AmbiguousFactorException tie) {
      return tie.candidates().toString();
    }
  }

  private static FactorCatalog catalog(List<List<EmissionFactor>> sets) {
    FactorCatalog catalog = FactorCatalog.empty();
    for (int at = 0; at < sets.size(); at++) {
      catalog = catalog.withLayer(FactorSets.of("set-" + at, "1", sets.get(at)));
    }
    return catalog;
  }

  @Property
  void selectionDoesNotDependOnTheOrderOfRecords(
      @ForAll("sets") List<List<EmissionFactor>> sets,
      @ForAll("queries") FactorQuery query,
      @ForAll("policies") FactorPolicy policy,
      @ForAll Random random) {
    List<List<EmissionFactor>> shuffled = new ArrayList<>();
    for (List<EmissionFactor> set : sets) {
      List<EmissionFactor> copy = new ArrayList<>(set);
      Collections.shuffle(copy, random);
      shuffled.add(copy);
    }
    assertThat(outcome(catalog(shuffled), query, policy))
        .isEqualTo(outcome(catalog(sets), query, policy));
    assertThat(catalog(shuffled).sets()).isEqualTo(catalog(sets).sets());
  }

  @Property
  void aReplayEqualsTheCatalogueOfThatDay(
      @ForAll("sets") List<List<EmissionFactor>> sets,
      @ForAll("queries") FactorQuery query,
      @ForAll("policies") FactorPolicy policy,
      @ForAll("days") LocalDate day) {
    FactorCatalog catalog = catalog(sets);
    FactorPolicy strict = FactorPolicyCopy.withoutUndated(policy);
    assertThat(outcome(catalog, query, strict.knownOn(day)))
        .isEqualTo(outcome(catalog.knownOn(day), query, strict));
  }

  @Property
  void whatComesLaterDoesNotChangeAReplay(
      @ForAll("sets") List<List<EmissionFactor>> sets,
      @ForAll("factors") List<EmissionFactor> more,
      @ForAll("queries") FactorQuery query,
      @ForAll("policies") FactorPolicy policy,
      @ForAll("days") LocalDate day) {
    List<EmissionFactor> later = new ArrayList<>();
    for (EmissionFactor factor : more) {
      if (factor.knownOn(day) == EmissionFactor.Known.NO) {
        later.add(factor);
      }
    }
    FactorCatalog then = catalog(sets);
    FactorCatalog now = then.withLayer(FactorSets.of("later", "1", later));
    assertThat(outcome(now, query, policy.knownOn(day)))
        .isEqualTo(outcome(then, query, policy.knownOn(day)));
  }

  @Property
  void aChoiceOfTheTopLayerIsWhatItWouldBeAlone(
      @ForAll("sets") List<List<EmissionFactor>> below,
      @ForAll("factors") List<EmissionFactor> top,
      @ForAll("queries") FactorQuery query,
      @ForAll("policies") FactorPolicy policy) {
    FactorPolicy narrow = FactorPolicyCopy.ofOneKindAndRegion(policy);
    FactorSet set = FactorSets.of("top", "1", top);
    String alone = outcome(FactorCatalog.empty().withLayer(set), query, narrow);
    String layered = outcome(catalog(below).withLayer(set), query, narrow);
    if (!alone.equals("gap")) {
      assertThat(layered).isEqualTo(alone);
    } else {
      assertThat(layered).doesNotContain("top 1");
    }
  }

  @Property
  void aChoiceKeepsItsPolicy(
      @ForAll("sets") List<List<EmissionFactor>> sets,
      @ForAll("queries") FactorQuery query,
      @ForAll("policies") FactorPolicy policy) {
    FactorCatalog catalog = catalog(sets);
    FactorChoice choice;
    try {
      choice = catalog.select(query, policy).choice().orElse(null);
    } catch (AmbiguousFactorException tie) {
      assertThat(tie.candidates()).hasSizeGreaterThan(1);
      return;
    }
    if (choice != null) {
      EmissionFactor factor = choice.factor();
      assertThat(factor.isKnownGap()).isFalse();
      assertThat(policy.kinds()).contains(factor.kind());
      assertThat(factor.carrier()).isEqualTo(query.carrier());
      assertThat(factor.isVerified() || policy.admitsUnverified()).isTrue();
      assertThat(factor.region().equals(query.region()) || !policy.fallback().isEmpty()).isTrue();
      assertThat(choice.cautions().contains(Caution.CO2_ONLY))
          .isEqualTo(factor.coverage() == GasCoverage.CO2_ONLY);
      assertThat(choice.considered())
          .filteredOn(considered -> considered.verdict() == Verdict.CHOSEN)
          .extracting(Considered::factor)
          .containsExactly(factor);
      if (Publicity.of(policy).day() == null) {
        assertThat(catalog.find(factor.id())).hasValue(factor);
      }
    }
  }

  @Property
  void whatIsWrittenIsRead(@ForAll("factors") List<EmissionFactor> factors) throws IOException {
    FactorSet set = FactorSets.of("s", "1", factors);
    FactorSet read = FactorSetsTest.read(FactorSetsTest.written(set));
    assertThat(read.factors()).containsExactlyInAnyOrderElementsOf(factors);
    assertThat(FactorSets.digest(read)).isEqualTo(FactorSets.digest(set));
  }

  @Property
  void differentContentHasADifferentDigest(
      @ForAll("factors") List<EmissionFactor> one, @ForAll("factors") List<EmissionFactor> other) {
    boolean same = byId(one).equals(byId(other));
    String first = FactorSets.digest(FactorSets.of("s", "1", one));
    String second = FactorSets.digest(FactorSets.of("s", "2", other));
    assertThat(first.equals(second)).isEqualTo(same);
  }

  private static Map<String, EmissionFactor> byId(List<EmissionFactor> factors) {
    Map<String, EmissionFactor> byId = new LinkedHashMap<>();
    factors.forEach(factor -> byId.put(factor.id(), factor));
    return byId;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.of(2021, 12, 31),
        LocalDate.of(2022, 6, 20),
        LocalDate.of(2023, 1, 31),
        LocalDate.of(2024, 3, 9),
        LocalDate.of(2025, 1, 1));
  }

  @Provide
  Arbitrary<FactorQuery> queries() {
    return Combinators.combine(
            Arbitraries.of(REGIONS),
            Arbitraries.of(EnergyCarrier.ELECTRICITY, EnergyCarrier.HEAT),
            Arbitraries.integers().between(2020, 2024))
        .as(FactorQuery::new);
  }

  @Provide
  Arbitrary<FactorPolicy> policies() {
    Arbitrary<YearRule> years =
        Arbitraries.of(
            YearRule.sameYear(),
            YearRule.sameEdition(),
            YearRule.nearestEarlier(1),
            YearRule.nearestEarlier(9),
            YearRule.latestPublishedBy(LocalDate.of(2023, 6, 30)),
            YearRule.latestPublishedBy(LocalDate.of(2030, 1, 1)));
    return Combinators.combine(
            Arbitraries.of(KINDS).list().uniqueElements().ofMinSize(1),
            years,
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 2))
        .as(FactorPolicyCopy::policy);
  }

  @Provide
  Arbitrary<List<List<EmissionFactor>>> sets() {
    return factors().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<EmissionFactor>> factors() {
    return factor().list().ofMaxSize(8).uniqueElements(EmissionFactor::id);
  }

  private static Arbitrary<EmissionFactor> factor() {
    Arbitrary<EmissionFactorBuilder> place =
        Combinators.combine(
                Arbitraries.integers().between(0, 12),
                Arbitraries.of(REGIONS),
                Arbitraries.of(KINDS),
                Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(EnergyCarrier.ELECTRICITY)),
                    Tuple.of(1, Arbitraries.just(EnergyCarrier.HEAT))))
            .as(
                (id, region, kind, carrier) ->
                    EmissionFactor.builder("f" + id).region(region).kind(kind).carrier(carrier));
    return Combinators.combine(
            place,
            Arbitraries.integers().between(-1, 3),
            Arbitraries.of(DATES),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(2019, 2024),
            Arbitraries.of(true, true, true, false))
        .as(FactorLawsTest::factor);
  }

  private static EmissionFactor factor(
      EmissionFactorBuilder factor, int value, String date, int form, int year, boolean verified) {
    switch (form) {
      case 0 -> factor.value(new BigDecimal(Math.max(value, 0)), "tCO2e/MWh", GasCoverage.CO2E);
      case 1 ->
          factor
              .value("0.1" + Math.max(value, 0), "kgCO2/kWh", GasCoverage.BY_GAS)
              .gas("CH4", new BigDecimal("0.50"));
      case 2 -> factor.noValue("lb CO2/MWh", GasCoverage.CO2_ONLY);
      default -> factor.value("0.5" + Math.max(value, 0), "tCO2/MWh", GasCoverage.CO2_ONLY);
    }
    if (value >= 0) {
      factor.year(year).edition(year + 1);
    }
    Publication publication = Publication.of(Title.of("p" + value % 2, "甲"), Title.of("d"));
    factor.publication(
        date.isEmpty() ? publication : publication.published(PublicationDate.parse(date)));
    return (verified ? factor.verified("yes") : factor.unverified("no")).build();
  }

  /** Policies from parts, and policies that differ in a part. */
  private static final class FactorPolicyCopy {
    static FactorPolicy policy(
        List<FactorKind> kinds,
        YearRule years,
        boolean unverified,
        boolean undated,
        boolean parents,
        int ties) {
      FactorPolicy policy =
          FactorPolicy.forScope2(
                  kinds.get(0), kinds.subList(1, kinds.size()).toArray(FactorKind[]::new))
              .years(years);
      policy = unverified ? policy.admittingUnverified() : policy;
      policy = undated ? policy.admittingUndated() : policy;
      policy = parents ? policy.fallingBackTo() : policy;
      return switch (ties) {
        case 0 -> policy;
        case 1 -> policy.breakingTiesBy(TieRule.publisher("p1"), TieRule.latestPublished());
        default -> policy.breakingTiesBy(TieRule.coverage(GasCoverage.CO2E), TieRule.idsFrom("f1"));
      };
    }

    static FactorPolicy withoutUndated(FactorPolicy policy) {
      return policy(
          policy.kinds(),
          policy.years(),
          policy.admitsUnverified(),
          false,
          !policy.fallback().isEmpty(),
          0);
    }

    static FactorPolicy ofOneKindAndRegion(FactorPolicy policy) {
      return policy(
          policy.kinds().subList(0, 1),
          policy.years(),
          policy.admitsUnverified(),
          policy.admitsUndated(),
          false,
          0);
    }
  }
}
