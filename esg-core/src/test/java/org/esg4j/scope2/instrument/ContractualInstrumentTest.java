package org.esg4j.scope2.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.esg4j.Copies;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;

class ContractualInstrumentTest {
  private static final EnergyPeriod YEAR = EnergyPeriod.ofYear(2024);

  private static Quantity<Energy> mwh(String number) {
    return Units.MEGAWATT_HOUR.of(number);
  }

  private static ContractualInstrument certificate() {
    return ContractualInstrument.of(
        "gec-1", InstrumentKind.CERTIFICATE, "CN", YEAR, mwh("100"), EmissionRate.zero());
  }

  private static ContractualInstrument supply() {
    return ContractualInstrument.ofSupply(
        "utility",
        InstrumentKind.SUPPLIER_RATE,
        "CN",
        YEAR,
        EmissionRate.zero(),
        List.of("b", "a"));
  }

  @Test
  void anInstrumentWithAVolume() {
    ContractualInstrument one = certificate();
    assertThat(one).hasToString("gec-1: certificate, CN, 2024, 100 MWh");
    assertThat(one.carrier()).isEqualTo(EnergyCarrier.ELECTRICITY);
    assertThat(one.system()).isEmpty();
    assertThat(one.sites()).isEmpty();
    assertThat(one.checks()).isEmpty();
    assertThat(one.check("tracked")).isEmpty();
    assertThat(one.unassigned()).contains(mwh("100"));
  }

  @Test
  void aRateForSites() {
    ContractualInstrument one = supply();
    assertThat(one).hasToString("utility: supplier-rate, CN, 2024, [a, b]");
    assertThat(one.volume()).isEmpty();
    assertThat(one.unassigned()).isEmpty();
    assertThat(one.sites()).containsExactly("a", "b");
    assertThatThrownBy(() -> one.assignedToSite("a", mwh("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no volume");
  }

  @Test
  void eachMethodChangesOnePoint() {
    ContractualInstrument one =
        certificate()
            .carrier(EnergyCarrier.HEAT)
            .system("GEC")
            .checked(CriterionCheck.met("tracked", "registry"))
            .checked(CriterionCheck.notMet("sole-claim", "letter"))
            .assignedToRecord("r", mwh("60"))
            .assignedToSite("s", Units.KILOWATT_HOUR.of(40_000));
    assertThat(one.carrier()).isEqualTo(EnergyCarrier.HEAT);
    assertThat(one.system()).contains("GEC");
    assertThat(one.checks()).hasSize(2);
    assertThat(one.check("sole-claim").orElseThrow().outcome())
        .isEqualTo(CriterionCheck.Outcome.NOT_MET);
    assertThat(one.assignments())
        .containsExactly(
            new Assignment(Assignment.Target.RECORD, "r", mwh("60")),
            new Assignment(Assignment.Target.SITE, "s", mwh("40")));
    assertThat(one.unassigned()).contains(mwh("0"));
    assertThat(one).isNotEqualTo(certificate());
    assertThat(Copies.serialized(one)).isEqualTo(one).hasSameHashCodeAs(one);
  }

  @Test
  void noMoreIsAssignedThanIsHeld() {
    ContractualInstrument one = certificate().assignedToRecord("r", mwh("60"));
    assertThatThrownBy(() -> one.assignedToRecord("q", mwh("40.001")))
        .isInstanceOfSatisfying(
            OverAllocationException.class,
            both -> {
              assertThat(both.of()).isEqualTo("instrument gec-1");
              assertThat(both.claimed()).isEqualTo(mwh("100.001"));
              assertThat(both.available()).isEqualTo(mwh("100"));
            })
        .hasMessage("instrument gec-1: 100.001 MWh claimed of 100 MWh there");
  }

  @Test
  void aTargetIsNamedOnce() {
    ContractualInstrument one = certificate().assignedToRecord("x", mwh("1"));
    assertThatThrownBy(() -> one.assignedToRecord("x", mwh("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("already");
    assertThat(one.assignedToSite("x", mwh("1")).assignments()).hasSize(2);
    assertThat(one.assignedToRecord("y", mwh("1")).assignments()).hasSize(2);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(
            () ->
                ContractualInstrument.of(
                    "x", InstrumentKind.CERTIFICATE, "CN", YEAR, mwh("0"), EmissionRate.zero()))
        .hasMessageContaining("above zero");
    assertThatThrownBy(
            () ->
                ContractualInstrument.of(
                    " ", InstrumentKind.CERTIFICATE, "CN", YEAR, mwh("1"), EmissionRate.zero()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                ContractualInstrument.of(
                    "x", InstrumentKind.CERTIFICATE, " ", YEAR, mwh("1"), EmissionRate.zero()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                ContractualInstrument.ofSupply(
                    "x", InstrumentKind.SUPPLIER_RATE, "CN", YEAR, EmissionRate.zero(), List.of()))
        .hasMessageContaining("site");
    assertThatThrownBy(() -> certificate().assignedToRecord("", mwh("1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> certificate().assignedToRecord("r", mwh("0")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                certificate()
                    .checked(CriterionCheck.met("tracked", "a"))
                    .checked(CriterionCheck.met("tracked", "b")))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> CriterionCheck.met("tracked", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CriterionCheck.met("", "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalityLooksAtEverything() {
    assertThat(certificate()).isEqualTo(certificate()).hasSameHashCodeAs(certificate());
    assertThat(certificate())
        .isNotEqualTo(supply())
        .isNotEqualTo("gec-1")
        .isNotEqualTo(certificate().system("GEC"))
        .isNotEqualTo(
            ContractualInstrument.of(
                "gec-1",
                InstrumentKind.CERTIFICATE,
                "CN",
                EnergyPeriod.ofYear(2023),
                mwh("100"),
                EmissionRate.zero()))
        .isNotEqualTo(
            ContractualInstrument.of(
                "gec-1", InstrumentKind.CERTIFICATE, "HK", YEAR, mwh("100"), EmissionRate.zero()))
        .isNotEqualTo(
            ContractualInstrument.of(
                "gec-1", InstrumentKind.CONTRACT, "CN", YEAR, mwh("100"), EmissionRate.zero()))
        .isNotEqualTo(
            ContractualInstrument.of(
                "gec-2", InstrumentKind.CERTIFICATE, "CN", YEAR, mwh("100"), EmissionRate.zero()))
        .isNotEqualTo(
            ContractualInstrument.of(
                "gec-1", InstrumentKind.CERTIFICATE, "CN", YEAR, mwh("99"), EmissionRate.zero()));
    assertThat(supply())
        .isNotEqualTo(
            ContractualInstrument.ofSupply(
                "utility",
                InstrumentKind.SUPPLIER_RATE,
                "CN",
                YEAR,
                EmissionRate.zero(),
                List.of("a")));
  }

  @Test
  void namesInData() {
    for (InstrumentKind kind : InstrumentKind.values()) {
      assertThat(InstrumentKind.find(kind.id())).contains(kind);
    }
    assertThat(InstrumentKind.BUNDLED_CONTRACT.id()).isEqualTo("bundled-contract");
    assertThat(InstrumentKind.find("wish")).isEmpty();
    assertThat(CriterionCheck.Outcome.NOT_APPLICABLE.id()).isEqualTo("not-applicable");
  }
}
