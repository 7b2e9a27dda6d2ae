package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.esg4j.factor.EnergyCarrier.ELECTRICITY;
import static org.esg4j.factor.EnergyCarrier.HEAT;
import static org.esg4j.factor.FactorKind.DEFAULT;
import static org.esg4j.factor.FactorKind.EXCLUDING_MARKET_TRADED;
import static org.esg4j.factor.FactorKind.GRID_AVERAGE;
import static org.esg4j.factor.FactorKind.RESIDUAL_MIX;
import static org.esg4j.factor.FactorKind.SOLE_SUPPLIER;
import static org.esg4j.factor.FactorKind.TRANSMISSION_LOSS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that reporters ask of the bundled catalogue. */
class SelectionTest {

  private static final FactorCatalog CATALOG = FactorCatalog.bundled();
  private static final LocalDate REPORT_DAY = LocalDate.of(2025, 3, 18);
  private static final TieRule NATIONAL_SERIES = TieRule.idsFrom("cn-national-avg-");

  private static FactorQuery electricity(String region, int year) {
    return new FactorQuery(region, ELECTRICITY, year);
  }

  private static FactorChoice choose(FactorQuery query, FactorPolicy policy) {
    return CATALOG.select(query, policy).orElseThrow();
  }

  private static FactorGap gap(FactorQuery query, FactorPolicy policy) {
    FactorSelection selection = CATALOG.select(query, policy);
    assertThat(selection).isInstanceOf(FactorGap.class);
    assertThat(selection.choice()).isEmpty();
    return (FactorGap) selection;
  }

  private static FactorPolicy gridAverage() {
    return FactorPolicy.forScope2(GRID_AVERAGE);
  }

  @Test
  void choosesTheProvinceOfTheSameYear() {
    FactorQuery query = electricity("CN-GD", 2022);
    FactorChoice choice = choose(query, gridAverage());
    assertThat(choice.factor().id()).isEqualTo("cn-prov-gd-2022");
    assertThat(choice.cautions()).containsExactly(Caution.CO2_ONLY);
    assertThat(choice.query()).isEqualTo(query);
    assertThat(choice.policy()).hasValue(gridAverage());
    assertThat(choice.set()).isEqualTo(CATALOG.sets().get(0));
    assertThat(choice.choice()).hasValue(choice);
    assertThat(choice.considered())
        .extracting(Considered::toString)
        .containsExactly(
            "cn-prov-gd-2021: 0.4715 tCO2/MWh - of a year that the rule does not allow",
            "cn-prov-gd-2023: 0.4419 tCO2/MWh - of a year that the rule does not allow",
            "cn-prov-gd-2022: 0.4403 tCO2/MWh - chosen");
    assertThat(choice.reason())
        .isEqualTo(
            "grid average of CN-GD describing 2022, for electricity in CN-GD in 2022: the same"
                + " year; covers CO2 alone; set esg4j-factors 2026-11-20");
  }

  @Test
  void refusesToGuessBetweenTwoFiguresCalled2022() {
    AmbiguousFactorException tie =
        catchThrowableOfType(
            AmbiguousFactorException.class,
            () -> CATALOG.select(electricity("CN", 2022), gridAverage()));
    assertThat(tie.candidates())
        .extracting(EmissionFactor::id)
        .containsExactly("cn-ets-national-0.5703", "cn-national-avg-2022");
    assertThat(tie.query()).isEqualTo(electricity("CN", 2022));
    assertThat(tie.policy()).isEqualTo(gridAverage());
    assertThat(tie.set().id()).isEqualTo("esg4j-factors");
    assertThat(tie).hasMessageContaining("0.5703").hasMessageContaining("0.5366");
  }

  @Test
  void breaksTiesByTheReportersWord() {
    FactorQuery query = electricity("CN", 2022);
    FactorChoice series = choose(query, gridAverage().breakingTiesBy(NATIONAL_SERIES));
    assertThat(series.factor().id()).isEqualTo("cn-national-avg-2022");
    assertThat(series.cautions()).contains(Caution.TIE_BROKEN);
    assertThat(series.reason()).contains("chosen by a tie rule [ids from cn-national-avg-]");
    assertThat(series.considered())
        .anySatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.LOST_TIE));
    assertThat(choose(query, gridAverage().breakingTiesBy(TieRule.latestPublished())).factor().id())
        .isEqualTo("cn-national-avg-2022");
    TieRule ministry = TieRule.publisher("Ministry of Ecology and Environment (MEE), China");
    assertThat(choose(query, gridAverage().breakingTiesBy(ministry)).factor().id())
        .isEqualTo("cn-ets-national-0.5703");
    FactorQuery camx = electricity("US-EGRID-CAMX", 2023);
    assertThatThrownBy(() -> CATALOG.select(camx, gridAverage()))
        .isInstanceOf(AmbiguousFactorException.class);
    assertThat(
            choose(camx, gridAverage().breakingTiesBy(TieRule.coverage(GasCoverage.BY_GAS)))
                .factor()
                .id())
        .isEqualTo("us-egrid2023-camx");
  }

  @Test
  void appliesTieRulesInOrderAndPassesOverOneThatPrefersNone() {
    FactorQuery query = electricity("CN", 2022);
    assertThat(
            choose(
                    query,
                    gridAverage().breakingTiesBy(TieRule.publisher("nobody"), NATIONAL_SERIES))
                .factor()
                .id())
        .isEqualTo("cn-national-avg-2022");
    assertThat(
            choose(
                    query,
                    gridAverage()
                        .breakingTiesBy(TieRule.idsFrom("cn-ets"), TieRule.latestPublished()))
                .factor()
                .id())
        .isEqualTo("cn-ets-national-0.5703");
    assertThatThrownBy(
            () -> CATALOG.select(query, gridAverage().breakingTiesBy(TieRule.publisher("nobody"))))
        .isInstanceOf(AmbiguousFactorException.class);
  }

  @Test
  void replaysWhatWasKnownOnTheDayOfAReport() {
    FactorPolicy latest = gridAverage().years(YearRule.latestPublishedBy(REPORT_DAY));
    FactorChoice then = choose(electricity("CN", 2024), latest);
    assertThat(then.factor().id()).isEqualTo("cn-national-avg-2022");
    assertThat(then.cautions()).containsExactly(Caution.CO2_ONLY, Caution.OTHER_YEAR);
    FactorPolicy today =
        gridAverage().years(YearRule.latestPublishedBy(LocalDate.of(2026, 11, 20)));
    assertThat(choose(electricity("CN", 2024), today).factor().id())
        .isEqualTo("cn-national-avg-2023");
    assertThat(choose(electricity("CN", 2024), today.knownOn(REPORT_DAY)).factor().id())
        .isEqualTo("cn-national-avg-2022");
    assertThat(choose(electricity("CN", 2024), latest.knownOn(LocalDate.MAX)).factor().id())
        .isEqualTo("cn-national-avg-2022");
    FactorPolicy early = gridAverage().years(YearRule.latestPublishedBy(LocalDate.of(2023, 6, 1)));
    assertThat(choose(electricity("CN", 2022), early).factor().id())
        .isEqualTo("cn-ets-national-0.5703");
    FactorGap before = gap(electricity("CN", 2022), early.knownOn(LocalDate.of(2020, 1, 1)));
    assertThat(before.considered())
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.NOT_YET_PUBLISHED));
  }

  @Test
  void takesTheNearestEarlierYearWithinALimit() {
    FactorPolicy nearest =
        gridAverage().years(YearRule.nearestEarlier(2)).breakingTiesBy(NATIONAL_SERIES);
    assertThat(choose(electricity("CN-GD", 2025), nearest).factor().id())
        .isEqualTo("cn-prov-gd-2023");
    FactorChoice known = choose(electricity("CN-GD", 2024), nearest.knownOn(REPORT_DAY));
    assertThat(known.factor().id()).isEqualTo("cn-prov-gd-2022");
    assertThat(known.considered())
        .extracting(Considered::verdict)
        .containsExactly(Verdict.OTHER_YEAR, Verdict.NOT_YET_PUBLISHED, Verdict.CHOSEN);
    FactorGap tooOld = gap(electricity("CN-GD", 2026), nearest);
    assertThat(tooOld.reason())
        .contains("no factor for electricity in CN-GD in 2026")
        .contains("the same year or the nearest of the 2 before");
    assertThat(gap(electricity("CN-GD", 2020), nearest).considered()).hasSize(3);
    FactorPolicy same = gridAverage().years(YearRule.nearestEarlier(0));
    assertThat(choose(electricity("CN-GD", 2022), same).factor().id()).isEqualTo("cn-prov-gd-2022");
    assertThat(gap(electricity("CN-GD", 2024), same).considered()).hasSize(3);
    assertThatThrownBy(() -> YearRule.nearestEarlier(-1))
        .isInstanceOf(IllegalArgumentException.class);
    FactorPolicy three = gridAverage().years(YearRule.nearestEarlier(3));
    assertThat(choose(electricity("CN-GD", 2024), three).considered())
        .extracting(Considered::verdict)
        .containsExactly(Verdict.BEATEN_BY_YEAR, Verdict.BEATEN_BY_YEAR, Verdict.CHOSEN);
  }

  @Test
  void turnsToParentsOnlyWhereThePolicyAllows() {
    FactorQuery tibet = electricity("CN-XZ", 2023);
    FactorGap gap = gap(tibet, gridAverage());
    assertThat(gap.considered()).extracting(Considered::verdict).containsExactly(Verdict.KNOWN_GAP);
    assertThat(gap.regions()).containsExactly("CN-XZ");
    assertThat(gap.isRegionKnown()).isTrue();
    FactorChoice region = choose(tibet, gridAverage().fallingBackTo());
    assertThat(region.factor().id()).isEqualTo("cn-region-southwest-2023");
    assertThat(region.cautions())
        .containsExactly(Caution.CO2_ONLY, Caution.WIDER_REGION, Caution.KNOWN_GAP_PASSED);
    FactorChoice country = choose(tibet, gridAverage().fallingBackTo(Region.Level.COUNTRY));
    assertThat(country.factor().id()).isEqualTo("cn-national-avg-2023");
    FactorChoice city =
        choose(electricity("CN-440300", 2022), gridAverage().fallingBackTo(Region.Level.PROVINCE));
    assertThat(city.factor().id()).isEqualTo("cn-prov-gd-2022");
    assertThat(gap(electricity("HK-CLP", 2022), gridAverage().fallingBackTo()).regions())
        .containsExactly("HK-CLP", "HK");
  }

  @Test
  void triesKindsInOrderEachThroughAllRegions() {
    FactorPolicy residual =
        FactorPolicy.forScope2(RESIDUAL_MIX, EXCLUDING_MARKET_TRADED, GRID_AVERAGE).fallingBackTo();
    FactorChoice choice = choose(electricity("CN-GD", 2022), residual);
    assertThat(choice.factor().id()).isEqualTo("cn-national-exmarket-2022");
    assertThat(choice.cautions()).contains(Caution.LATER_KIND, Caution.WIDER_REGION);
    FactorChoice austria =
        choose(
            electricity("AT", 2024),
            FactorPolicy.forScope2(RESIDUAL_MIX, GRID_AVERAGE)
                .years(YearRule.nearestEarlier(1))
                .knownOn(LocalDate.of(2026, 1, 1))
                .admittingUndated());
    assertThat(austria.factor().id()).isEqualTo("eu-eea-2023-at");
    assertThat(austria.cautions())
        .containsExactly(
            Caution.OTHER_YEAR, Caution.LATER_KIND, Caution.UNDATED, Caution.KNOWN_GAP_PASSED);
  }

  @Test
  void wantsVerifiedFactorsUnlessTold() {
    FactorPolicy supplier = FactorPolicy.forScope2(SOLE_SUPPLIER);
    FactorQuery query = electricity("HK-CLP", 2022);
    assertThat(gap(query, supplier).considered())
        .extracting(Considered::verdict)
        .contains(Verdict.NOT_VERIFIED);
    FactorChoice choice = choose(query, supplier.admittingUnverified());
    assertThat(choice.factor().id()).isEqualTo("hk-clp-2022");
    assertThat(choice.cautions()).containsExactly(Caution.UNVERIFIED);
  }

  @Test
  void doesNotTakeAnUndatedFactorForAKnownOne() {
    FactorPolicy policy = FactorPolicy.forScope2(SOLE_SUPPLIER).knownOn(REPORT_DAY);
    FactorQuery query = electricity("HK-CLP", 2024);
    assertThat(gap(query, policy).considered())
        .extracting(Considered::verdict)
        .contains(Verdict.PUBLICATION_DATE_NOT_STATED);
    FactorChoice choice = choose(query, policy.admittingUndated());
    assertThat(choice.factor().id()).isEqualTo("hk-clp-2024");
    assertThat(choice.cautions()).containsExactly(Caution.UNDATED);
    assertThat(choice.reason()).contains("as known on 2025-03-18");
    assertThat(gap(electricity("HK-CLP", 2025), policy.admittingUndated()).considered())
        .extracting(Considered::verdict)
        .contains(Verdict.NOT_YET_PUBLISHED);
  }

  @Test
  void takesBritishFactorsByEdition() {
    FactorPolicy edition = gridAverage().years(YearRule.sameEdition());
    assertThat(choose(electricity("GB", 2024), edition).factor().id())
        .isEqualTo("uk-desnz-2024-gen");
    assertThat(gap(electricity("GB", 2009), edition).considered())
        .allSatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.OTHER_YEAR));
    assertThat(choose(electricity("GB", 2023), gridAverage()).factor().id())
        .isEqualTo("uk-desnz-2025-gen");
    assertThat(gap(electricity("GB", 2015), gridAverage()).considered())
        .extracting(Considered::verdict)
        .contains(Verdict.YEAR_NOT_STATED);
    FactorChoice losses =
        choose(
            electricity("GB", 2025),
            FactorPolicy.forKind(TRANSMISSION_LOSS).years(YearRule.sameEdition()));
    assertThat(losses.factor().id()).isEqualTo("uk-desnz-2025-td");
    assertThat(losses.cautions()).containsExactly(Caution.YEAR_NOT_STATED);
  }

  @Test
  void takesADefaultWithoutAYearForEveryYear() {
    FactorPolicy heat = FactorPolicy.forScope2(DEFAULT).fallingBackTo(Region.Level.COUNTRY);
    FactorChoice choice = choose(new FactorQuery("CN-BJ", HEAT, 2020), heat);
    assertThat(choice.factor().id()).isEqualTo("cn-heat-default-0.11");
    assertThat(choice.cautions())
        .containsExactly(Caution.CO2_ONLY, Caution.YEAR_NOT_STATED, Caution.WIDER_REGION);
  }

  @Test
  void saysThatARegionIsNotKnown() {
    FactorGap gap = gap(electricity("CN-GDX", 2022), gridAverage().fallingBackTo());
    assertThat(gap.isRegionKnown()).isFalse();
    assertThat(gap.policy()).isEqualTo(gridAverage().fallingBackTo());
    assertThat(gap.query()).isEqualTo(electricity("CN-GDX", 2022));
    assertThat(gap.reason())
        .contains("the region is not in the tree")
        .contains("no set has any of these kinds there");
    assertThat(gap).hasToString(gap.reason());
    assertThatThrownBy(gap::orElseThrow)
        .isInstanceOfSatisfying(NoFactorException.class, e -> assertThat(e.gap()).isSameAs(gap))
        .hasMessage(gap.reason());
  }

  @Test
  void tellsOfUncertainCoverage() {
    FactorPolicy residual = FactorPolicy.forScope2(RESIDUAL_MIX);
    FactorChoice choice = choose(electricity("DE", 2024), residual);
    assertThat(choice.cautions()).containsExactly(Caution.CO2_ONLY, Caution.COVERAGE_UNCERTAIN);
    assertThat(choice.toString())
        .startsWith("eu-aib-2024-de: 724.56 gCO2/kWh (residual mix of DE describing 2024")
        .contains("; covers CO2 alone; gas coverage inferred or disputed; set");
    EmissionFactor silent =
        EmissionFactorTest.sample("x").value("1", "tCO2e/MWh", GasCoverage.UNKNOWN).build();
    FactorCatalog catalog =
        FactorCatalog.empty().withLayer(FactorSets.of("s", "1", List.of(silent)));
    assertThat(catalog.named("x", electricity("CN-GD", 2024)).cautions())
        .containsExactly(Caution.COVERAGE_UNKNOWN);
  }

  @Test
  void choosesWhatTheCallerNames() {
    FactorQuery query = electricity("CN", 2024);
    FactorChoice choice = CATALOG.named("cn-national-avg-2022", query);
    assertThat(choice.factor().rate()).hasToString("0.5366 tCO2e/MWh");
    assertThat(choice.policy()).isEmpty();
    assertThat(choice.cautions()).containsExactly(Caution.CO2_ONLY, Caution.OTHER_YEAR);
    assertThat(choice.reason()).contains("named by the caller");
    assertThat(choice.considered()).extracting(Considered::verdict).containsExactly(Verdict.CHOSEN);
    assertThat(choice.orElseThrow()).isSameAs(choice);
    assertThatThrownBy(() -> CATALOG.named("cn-national", query))
        .isInstanceOfSatisfying(
            UnknownFactorException.class, e -> assertThat(e.id()).isEqualTo("cn-national"));
    assertThatThrownBy(() -> CATALOG.named("mo-cem", query))
        .isInstanceOf(KnownGapException.class)
        .hasMessageStartingWith("factor mo-cem has no value, which is not a value of zero: No");
    assertThatThrownBy(() -> CATALOG.named("cn-heat-default-0.11", query))
        .hasMessage("factor cn-heat-default-0.11 is of heat, not of electricity");
  }

  @Test
  void statesItselfInWords() {
    FactorPolicy policy =
        FactorPolicy.forScope2(RESIDUAL_MIX, GRID_AVERAGE)
            .years(YearRule.nearestEarlier(3))
            .knownOn(REPORT_DAY)
            .admittingUndated()
            .admittingUnverified()
            .fallingBackTo(Region.Level.COUNTRY, Region.Level.GRID_REGION)
            .breakingTiesBy(
                NATIONAL_SERIES,
                TieRule.publisher("EEA"),
                TieRule.coverage(GasCoverage.CO2E),
                TieRule.latestPublished());
    assertThat(policy)
        .hasToString(
            "residual mix, else grid average; of the same year or the nearest of the 3 before;"
                + " verified or not; known on 2025-03-18 or undated; falling back to [grid-region,"
                + " country]; ties by [ids from cn-national-avg-, publisher EEA, coverage CO2e,"
                + " latest published]");
    assertThat(gridAverage()).hasToString("grid average; of the same year; verified only");
    assertThat(policy.kinds()).containsExactly(RESIDUAL_MIX, GRID_AVERAGE);
    assertThat(policy.admitsUndated()).isTrue();
    assertThat(policy.admitsUnverified()).isTrue();
    assertThat(policy.knownOn()).hasValue(REPORT_DAY);
    assertThat(policy.fallback()).containsExactly(Region.Level.GRID_REGION, Region.Level.COUNTRY);
    assertThat(YearRule.sameEdition()).hasToString("the edition of the same year");
    assertThat(YearRule.latestPublishedBy(REPORT_DAY))
        .hasToString("the latest published by 2025-03-18");
  }

  @Test
  void isEqualByEachOfItsPoints() {
    FactorPolicy policy = gridAverage();
    assertThat(
            List.of(
                policy,
                FactorPolicy.forScope2(GRID_AVERAGE, DEFAULT),
                policy.years(YearRule.nearestEarlier(1)),
                policy.years(YearRule.nearestEarlier(2)),
                policy.years(YearRule.sameEdition()),
                policy.years(YearRule.latestPublishedBy(REPORT_DAY)),
                policy.admittingUnverified(),
                policy.admittingUndated(),
                policy.knownOn(REPORT_DAY),
                policy.fallingBackTo(),
                policy.breakingTiesBy(NATIONAL_SERIES),
                policy.breakingTiesBy(TieRule.latestPublished())))
        .doesNotHaveDuplicates();
    assertThat(policy.fallingBackTo())
        .isEqualTo(gridAverage().fallingBackTo(Region.Level.values()));
    assertThat(policy).hasSameHashCodeAs(gridAverage()).isNotEqualTo("policy");
    assertThat(YearRule.sameYear()).isNotEqualTo("x").hasSameHashCodeAs(YearRule.sameYear());
    assertThat(NATIONAL_SERIES)
        .isNotEqualTo("x")
        .isNotEqualTo(TieRule.publisher("cn-national-avg-"));
    assertThat(NATIONAL_SERIES).hasSameHashCodeAs(TieRule.idsFrom("cn-national-avg-"));
    FactorChoice choice = choose(electricity("CN-GD", 2022), policy);
    assertThat(choice)
        .isEqualTo(choose(electricity("CN-GD", 2022), policy))
        .isNotEqualTo(choose(electricity("CN-GD", 2022), policy.admittingUndated()))
        .isNotEqualTo(choose(electricity("CN-GD", 2021), policy))
        .isNotEqualTo("choice");
    FactorGap gap = gap(electricity("CN-GD", 2030), policy);
    assertThat(gap)
        .isEqualTo(gap(electricity("CN-GD", 2030), policy))
        .isNotEqualTo(gap(electricity("CN-GD", 2031), policy))
        .isNotEqualTo("gap");
  }
}
