package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.esg4j.factor.EmissionFactor.Known;
import org.esg4j.units.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmissionFactorTest {

  static EmissionFactorBuilder sample(String id) {
    return EmissionFactor.builder(id)
        .region("CN-GD")
        .carrier(EnergyCarrier.ELECTRICITY)
        .kind(FactorKind.SUPPLIER)
        .value("0.30", "tCO2/MWh", GasCoverage.CO2_ONLY)
        .year(2024)
        .publication(Publication.of("Supplier", "letter").published(LocalDate.of(2025, 3, 3)))
        .verified("letter on file");
  }

  @Test
  void carriesWhatItWasToldAndNoMore() {
    EmissionFactor factor = sample("a").build();
    assertThat(factor.id()).isEqualTo("a");
    assertThat(factor.region()).isEqualTo("CN-GD");
    assertThat(factor.name()).isEqualTo(Title.of("CN-GD"));
    assertThat(factor.carrier()).isEqualTo(EnergyCarrier.ELECTRICITY);
    assertThat(factor.kind()).isEqualTo(FactorKind.SUPPLIER);
    assertThat(factor.rate()).hasToString("0.30 tCO2e/MWh");
    assertThat(factor.coverage()).isEqualTo(GasCoverage.CO2_ONLY);
    assertThat(factor.isCoverageUncertain()).isFalse();
    assertThat(factor.isVerified()).isTrue();
    assertThat(factor.verification()).isEqualTo("letter on file");
    assertThat(factor.gwp()).isEmpty();
    assertThat(factor.edition()).isEmpty();
    assertThat(factor.basis()).isEmpty();
    assertThat(factor.notes()).isEmpty();
    assertThat(factor.evidence()).isEmpty();
    assertThat(factor.publication().licence()).isEmpty();
    assertThat(factor).hasToString("a: 0.30 tCO2/MWh");
    assertThat(sample("a").noValue("tCO2/MWh", GasCoverage.CO2_ONLY).build())
        .hasToString("a: no value");
  }

  @Test
  void weighsGasesOneByOneAndNothingElse() {
    EmissionFactor byGas = FactorCatalog.bundled().find("us-egrid2023-camx").orElseThrow();
    // 428.464 + 0.025 x 28 + 0.003 x 265 lb; 10 MWh are 1950.2612181283 kg at 0.45359237 kg/lb
    assertThat(byGas.rate(GwpSet.ar5())).hasToString("429.959 lbCO2e/MWh");
    assertThat(
            byGas
                .rate(GwpSet.ar5())
                .times(Units.MEGAWATT_HOUR.of(10))
                .in(Units.KILOGRAM_CO2E)
                .number()
                .toBigDecimal())
        .isEqualByComparingTo("1950.2612181283");
    assertThat(byGas.rate(GwpSet.ar4())).hasToString("429.983 lbCO2e/MWh");
    assertThat(byGas.rate()).hasToString("428.464 lbCO2e/MWh");
    EmissionFactor weighted = FactorCatalog.bundled().find("uk-desnz-2026-gen").orElseThrow();
    assertThat(weighted.rate(GwpSet.ar6())).isEqualTo(weighted.rate());
    EmissionFactor co2 = sample("a").build();
    assertThat(co2.rate(GwpSet.ar6())).isEqualTo(co2.rate());
  }

  @Test
  void givesTheRatesOfSingleGasesWhereTheyArePublished() {
    EmissionFactor byGas = FactorCatalog.bundled().find("us-egrid2023-camx").orElseThrow();
    assertThat(byGas.gasRates().keySet()).containsExactly("CH4", "CO2", "N2O");
    assertThat(byGas.gasRates().get("CH4")).hasToString("0.025 lbCH4/MWh");
    assertThat(
            GwpSet.ar5()
                .co2e(byGas.gasRates().get("CH4"))
                .in(Units.POUND_CO2E.per(Units.MEGAWATT_HOUR))
                .number()
                .toBigDecimal())
        .isEqualByComparingTo("0.7");
    assertThat(sample("a").build().gasRates()).containsOnlyKeys("CO2");
    assertThat(sample("a").value("1", "kgCO2e/kWh", GasCoverage.CO2E).build().gasRates()).isEmpty();
    assertThat(sample("a").value("1", "kgCO2/kWh", GasCoverage.CO2_ONLY).build().gasRates())
        .hasToString("{CO2=1 kgCO2/kWh}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tCO2/MWh",
        "kgCO2e/kWh",
        "gCO2/kWh",
        "lb CO2/MWh",
        "lb CO2e / MWh",
        "tCO2/GWh",
        "gCO2/MJ",
        "tCO2/TJ",
        "kgCO2/mmBtu",
        "kgCO2/MMBtu",
        "tCO2/GJ"
      })
  void readsUnitsAsTheyArePublished(String unit) {
    GasCoverage coverage = unit.contains("CO2e") ? GasCoverage.CO2E : GasCoverage.CO2_ONLY;
    EmissionFactor factor = sample("a").value("1", unit, coverage).build();
    assertThat(factor.publishedUnit()).isEqualTo(unit);
    assertThat(factor.rate().unit().symbol())
        .isEqualTo(
            unit.replace(" ", "")
                .replace("CO2e", "CO2")
                .replace("CO2", "CO2e")
                .replace("mm", "MM"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "t",
        "tCO2",
        "tCO2/",
        "/MWh",
        "CO2/MWh",
        "MWh/tCO2",
        "tCO2eq/MWh",
        "tCH4/MWh",
        "tCO2/t",
        "ozCO2/MWh",
        "tCO2/MW",
        "tCO2/MWh/a"
      })
  void refusesOtherUnits(String unit) {
    assertThatThrownBy(() -> sample("a").value("1", unit, GasCoverage.CO2_ONLY).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("factor a")
        .hasMessageContaining("a mass of CO2 or CO2e for an energy");
  }

  @Test
  void refusesAUnitThatContradictsTheCoverage() {
    assertThatThrownBy(() -> sample("a").value("1", "tCO2e/MWh", GasCoverage.CO2_ONLY).build())
        .hasMessageContaining("expected a unit of CO2, because the value is of CO2");
    assertThatThrownBy(() -> sample("a").value("1", "tCO2/MWh", GasCoverage.CO2E).build())
        .hasMessageContaining("expected a unit of CO2e");
    assertThat(sample("a").value("1", "tCO2e/MWh", GasCoverage.UNKNOWN).build().coverage())
        .isEqualTo(GasCoverage.UNKNOWN);
  }

  @Test
  void refusesRatesOfGasesWithoutCoverageByGas() {
    assertThatThrownBy(() -> sample("a").gas("CH4", BigDecimal.ONE).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sample("a").value("1", "tCO2/MWh", GasCoverage.BY_GAS).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                sample("a")
                    .value("1", "tCO2/MWh", GasCoverage.BY_GAS)
                    .gas("CO2", BigDecimal.ONE)
                    .build())
        .hasMessageContaining("CO2 as the value itself");
    assertThatThrownBy(() -> byGas("-0.1")).hasMessageContaining("a CH4 of zero or more");
    assertThat(byGas("0").rate(GwpSet.ar5()).number().toBigDecimal()).isEqualByComparingTo("1");
  }

  private static EmissionFactor byGas(String methane) {
    return sample("a")
        .value("1", "kgCO2/MWh", GasCoverage.BY_GAS)
        .gas("CH4", new BigDecimal(methane))
        .build();
  }

  @Test
  void refusesWhatIsNoFactor() {
    assertThatThrownBy(() -> EmissionFactor.builder(" ")).hasMessageContaining("id of a factor");
    assertThatThrownBy(() -> EmissionFactor.builder("x".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sample("a").value("-0.1", "tCO2/MWh", GasCoverage.CO2_ONLY).build())
        .hasMessageContaining("a value of zero or more, found -0.1");
    assertThatThrownBy(() -> sample("a").year(1899).build()).hasMessageContaining("found 1899");
    assertThatThrownBy(() -> sample("a").edition(2201).build()).hasMessageContaining("found 2201");
    assertThatThrownBy(() -> sample("a").unverified(" ").build())
        .hasMessageContaining("how it was verified, or why not");
    assertThatThrownBy(() -> sample("a").value("1,5", "tCO2/MWh", GasCoverage.CO2_ONLY))
        .isInstanceOf(NumberFormatException.class);
    assertThat(sample("a").year(1900).edition(2200).build().edition()).hasValue(2200);
    assertThat(sample("a").value("0", "tCO2/MWh", GasCoverage.CO2_ONLY).build().rate().signum())
        .isZero();
  }

  @Test
  void saysWhatIsMissing() {
    EmissionFactorBuilder empty = EmissionFactor.builder("a");
    assertThatThrownBy(empty::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a factor needs its value and unit");
    empty.value("1", "tCO2/MWh", GasCoverage.CO2_ONLY).verified("x");
    assertThatThrownBy(empty::build).hasMessage("a factor needs its region");
    empty.region("CN").carrier(EnergyCarrier.HEAT).kind(FactorKind.DEFAULT);
    assertThatThrownBy(empty::build).hasMessage("a factor needs its publication");
  }

  @Test
  void isEqualByTheWholeRecord() {
    EmissionFactor factor = sample("a").build();
    assertThat(factor).isEqualTo(sample("a").build()).hasSameHashCodeAs(sample("a").build());
    assertThat(
            List.of(
                sample("b").build(),
                sample("a").region("CN").build(),
                sample("a").name(Title.of("x", "y")).build(),
                sample("a").carrier(EnergyCarrier.HEAT).build(),
                sample("a").kind(FactorKind.SCHEME).build(),
                sample("a").value("0.3", "tCO2/MWh", GasCoverage.CO2_ONLY).build(),
                sample("a").value("0.30", "kgCO2/kWh", GasCoverage.CO2_ONLY).build(),
                sample("a").noValue("tCO2/MWh", GasCoverage.CO2_ONLY).build(),
                sample("a").coverageUncertain().build(),
                sample("a").gwp("AR5").build(),
                sample("a").year(2023).build(),
                sample("a").edition(2024).build(),
                sample("a").basis("sold").build(),
                sample("a").publication(Publication.of("Supplier", "letter")).build(),
                sample("a").unverified("letter on file").build(),
                sample("a").verified("call").build(),
                sample("a").evidence(List.of("e")).build(),
                sample("a").notes("n").build()))
        .doesNotContain(factor)
        .doesNotHaveDuplicates();
    assertThat(factor).isNotEqualTo("a");
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    for (String id : List.of("us-egrid2023-camx", "eu-aib-2024-at", "uk-desnz-2026-gen")) {
      EmissionFactor factor = FactorCatalog.bundled().find(id).orElseThrow();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(factor);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(in.readObject()).isEqualTo(factor);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-20, 2024-12-19, NO",
    "2024-12-20, 2024-12-20, YES",
    "2024-12-20, 2025-01-01, YES",
    "2024-12,    2024-11-30, NO",
    "2024-12,    2024-12-01, UNSTATED",
    "2024-12,    2024-12-31, YES",
    "2024,       2023-12-31, NO",
    "2024,       2024-12-30, UNSTATED",
    "2024,       2024-12-31, YES",
  })
  void isKnownWhenItsDateHasCertainlyPassed(String date, LocalDate day, Known known) {
    Publication publication = Publication.of("p", "d").published(PublicationDate.parse(date));
    assertThat(sample("a").publication(publication).build().knownOn(day)).isEqualTo(known);
  }

  @Test
  void isNotKnownBeforeTheYearItDescribesIsOver() {
    EmissionFactor undated = sample("a").publication(Publication.of("p", "d")).build();
    assertThat(undated.knownOn(LocalDate.of(2024, 12, 31))).isEqualTo(Known.NO);
    assertThat(undated.knownOn(LocalDate.of(2025, 1, 1))).isEqualTo(Known.UNSTATED);
    EmissionFactor edition =
        sample("a").year(2022).edition(2024).publication(Publication.of("p", "d")).build();
    assertThat(edition.knownOn(LocalDate.of(2023, 12, 31))).isEqualTo(Known.NO);
    assertThat(edition.knownOn(LocalDate.of(2024, 1, 1))).isEqualTo(Known.UNSTATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "2024-1-1", "2024/12/20", "soon"})
  void refusesDatesThatAreNone(String text) {
    assertThatThrownBy(() -> PublicationDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void knowsTheLimitsOfADate() {
    PublicationDate month = PublicationDate.parse("2024-02");
    assertThat(month.earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(month.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(month.isDay()).isFalse();
    assertThat(PublicationDate.of(LocalDate.of(2024, 2, 29)).isDay()).isTrue();
    assertThat(month.isBefore(PublicationDate.parse("2024-03"))).isTrue();
    assertThat(month.isBefore(PublicationDate.parse("2024-02-29"))).isFalse();
    assertThat(month).isEqualTo(PublicationDate.parse("2024-02")).hasToString("2024-02");
    assertThat(month).isNotEqualTo(PublicationDate.parse("2024")).isNotEqualTo("2024-02");
    assertThat(Map.of(month, 1)).containsKey(PublicationDate.parse("2024-02"));
  }

  @Test
  void namesAPublicationByAllItsParts() {
    Publication bare = Publication.of("p", "d");
    Publication full = bare.published(PublicationDate.parse("2024")).licence("CC BY 4.0");
    assertThat(full.licence()).hasValue("CC BY 4.0");
    assertThat(full.published()).hasValue(PublicationDate.parse("2024"));
    assertThat(full).isNotEqualTo(bare).isNotEqualTo(bare.licence("CC BY 4.0"));
    assertThat(full).isEqualTo(bare.licence("CC BY 4.0").published(PublicationDate.parse("2024")));
    assertThat(full.hashCode()).isNotEqualTo(bare.hashCode());
    assertThat(bare).hasToString("p, d").isNotEqualTo(Publication.of("p", "e"));
    assertThat(bare).isNotEqualTo(Publication.of("q", "d")).isNotEqualTo("p, d");
    assertThat(Title.of("a")).isNotEqualTo(Title.of("a", "b")).isNotEqualTo("a").hasToString("a");
    assertThat(Title.of("a").hashCode()).isNotEqualTo(Title.of("a", "b").hashCode());
  }
}
