package org.esg4j.index.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkCatalogTest {
  private final FrameworkCatalog catalog = FrameworkCatalog.bundled();

  @Test
  void theHandlesAreTheBundledEditions() {
    assertThat(catalog.ids())
        .containsExactlyInAnyOrder(
            HkexEsgCode.APPENDIX_27_2020,
            HkexEsgCode.APPENDIX_27_2022,
            HkexEsgCode.C2_2023,
            HkexEsgCode.C2_2025,
            GriStandards.REGISTER,
            OtherFrameworks.IFRS_S2_29,
            OtherFrameworks.SHANGHAI_CIVILISED_UNIT_2023,
            OtherFrameworks.UN_SDG);
  }

  @Test
  void theNamedClassesAreThoseOfTheData() {
    assertThat(catalog.framework(HkexEsgCode.C2_2025).edition().issuerClasses())
        .extracting(IssuerClass::id)
        .containsExactly(
            HkexEsgCode.MAIN_BOARD_LARGECAP, HkexEsgCode.MAIN_BOARD_OTHER, HkexEsgCode.GEM);
    assertThat(catalog.framework(GriStandards.REGISTER).edition().issuerClasses())
        .extracting(IssuerClass::id)
        .containsExactly(GriStandards.IN_ACCORDANCE, GriStandards.WITH_REFERENCE);
    assertThat(catalog.framework(HkexEsgCode.C2_2025).family()).isEqualTo(HkexEsgCode.FAMILY);
    assertThat(catalog.framework(GriStandards.REGISTER).family()).isEqualTo(GriStandards.FAMILY);
  }

  @Test
  void aFrameworkIsReadOnce() {
    assertThat(catalog.framework(HkexEsgCode.C2_2025))
        .isSameAs(catalog.framework(HkexEsgCode.C2_2025));
  }

  @Test
  void eachFileHasTheIdAndTheFamilyOfTheList() {
    for (FrameworkId id : catalog.ids()) {
      Framework framework = catalog.framework(id);
      assertThat(framework.id()).isEqualTo(id);
      assertThat(catalog.editions(framework.family())).contains(framework);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hkex-esg, 2020-07-01, hkex-appendix-27-2020",
    "hkex-esg, 2021-12-31, hkex-appendix-27-2020",
    "hkex-esg, 2022-01-01, hkex-appendix-27-2022",
    "hkex-esg, 2023-01-01, hkex-appendix-27-2022",
    "hkex-esg, 2024-01-01, hkex-appendix-c2-2023",
    "hkex-esg, 2024-12-31, hkex-appendix-c2-2023",
    "hkex-esg, 2025-01-01, hkex-appendix-c2-2025",
    "hkex-esg, 2027-04-01, hkex-appendix-c2-2025",
    "gri,      2026-01-01, gri-standards",
  })
  void theDateRuleGivesTheEditionOfAYear(String family, LocalDate day, String expected) {
    assertThat(catalog.inForce(family, day)).map(Framework::toString).contains(expected);
  }

  @Test
  void beforeTheFirstEditionThereIsNone() {
    assertThat(catalog.inForce("hkex-esg", LocalDate.of(2020, 6, 30))).isEmpty();
    assertThat(catalog.inForce("nobody", LocalDate.of(2025, 1, 1))).isEmpty();
  }

  @Test
  void editionsAreInTheOrderOfTheirDates() {
    assertThat(catalog.editions(HkexEsgCode.FAMILY))
        .extracting(Framework::id)
        .containsExactly(
            HkexEsgCode.APPENDIX_27_2020,
            HkexEsgCode.APPENDIX_27_2022,
            HkexEsgCode.C2_2023,
            HkexEsgCode.C2_2025);
  }

  @Test
  void anAddedFrameworkIsFoundLikeABundledOne() {
    Framework own = MadeUp.framework();
    FrameworkCatalog more = catalog.with(own);
    assertThat(more.framework(own.id())).isSameAs(own);
    assertThat(more.ids()).hasSize(9).endsWith(own.id());
    assertThat(more.editions("made-up")).isEqualTo(List.of(own));
    assertThatThrownBy(() -> catalog.framework(own.id()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("made-up-2024");
  }

  @Test
  void anAddedFrameworkReplacesOneOfItsId() {
    Framework own = Framework.read(MadeUp.with("\"made-up-2024\"", "\"un-sdg\""), "my goals");
    FrameworkCatalog more = catalog.with(own);
    assertThat(more.ids()).hasSize(8);
    assertThat(more.framework(OtherFrameworks.UN_SDG)).isSameAs(own);
    assertThat(more.editions("un-sdg")).isEmpty();
  }
}
