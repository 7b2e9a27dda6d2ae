package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esg4j.scope2.Given.calculator;
import static org.esg4j.scope2.Given.certificate;
import static org.esg4j.scope2.Given.use;

import org.esg4j.Copies;
import org.esg4j.scope2.activity.EnergySupply;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.instrument.OverAllocationException;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;

/** Parts of a calculation that were done apart, put together. */
class MergeTest {

  private static Quantity<Energy> mwh(String number) {
    return Units.MEGAWATT_HOUR.of(number);
  }

  @Test
  void partsShareAnInstrumentUpToItsVolume() {
    Scope2Calculator calculator = calculator().withInstruments(certificate("c", "10"));
    Scope2Result one = calculator.calculate(use("a", "AA-1", "6"));
    Scope2Result two = calculator.calculate(use("b", "AA-1", "4"));
    Scope2Result both = one.merge(two);
    assertThat(both.instruments().get(0).claimed()).isEqualTo(mwh("10"));
    assertThat(both.instruments().get(0).surplus()).isEqualTo(mwh("0"));
    assertThat(both).isEqualTo(calculator.calculate(use("a", "AA-1", "6"), use("b", "AA-1", "4")));
    Scope2Result more = calculator.calculate(use("d", "AA-1", "1"));
    assertThatThrownBy(() -> both.merge(more))
        .isInstanceOfSatisfying(
            OverAllocationException.class,
            excess -> {
              assertThat(excess.claimed()).isEqualTo(mwh("11"));
              assertThat(excess.available()).isEqualTo(mwh("10"));
            });
  }

  @Test
  void aSiteIsNotSplit() {
    ContractualInstrument toSite = certificate("c", "10").assignedToSite("x", mwh("4"));
    Scope2Calculator calculator = calculator().withInstruments(toSite);
    Scope2Result one = calculator.calculate(use("a", "AA-1", "5").site("x"));
    Scope2Result two = calculator.calculate(use("b", "AA-1", "5").site("x"));
    Scope2Result three = calculator.calculate(use("z", "AA-1", "1").site("y"));
    assertThatThrownBy(() -> one.merge(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("split");
    assertThat(one.merge(three).instruments().get(0).unmet()).isEmpty();
    assertThat(three.merge(one)).isEqualTo(one.merge(three));
  }

  @Test
  void refusalsOfBothPartsAreKept() {
    ContractualInstrument one =
        certificate("c", "10").assignedToRecord("b1", mwh("2")).assignedToRecord("b2", mwh("3"));
    Scope2Calculator calculator = calculator().withInstruments(one);
    Scope2Result left = calculator.calculate(use("b1", "BB", "5"));
    Scope2Result right = calculator.calculate(use("b2", "BB", "5"));
    InstrumentStatement merged = left.merge(right).instruments().get(0);
    assertThat(merged.refusals()).hasSize(2);
    assertThat(merged.unusable()).isEqualTo(mwh("5"));
    assertThat(merged.unmetVolume()).isEqualTo(mwh("0"));
    assertThat(merged.surplus()).isEqualTo(mwh("5"));
    assertThat(right.merge(left)).isEqualTo(left.merge(right));
  }

  @Test
  void anInstrumentThatCannotBeUsedMergesAsSuch() {
    ContractualInstrument bad =
        Given.unchecked("bad", InstrumentKind.CERTIFICATE, "10", "0").assignedToSite("x", mwh("1"));
    Scope2Calculator calculator = calculator().withInstruments(bad);
    Scope2Result merged =
        calculator
            .calculate(use("a", "AA-1", "5").site("x"))
            .merge(calculator.calculate(use("b", "AA-1", "5").site("x")));
    assertThat(merged.instruments().get(0).unusable()).isEqualTo(mwh("10"));
    assertThat(merged.instruments().get(0).surplus()).isEqualTo(mwh("0"));
  }

  @Test
  void whatDoesNotBelongTogetherIsRefused() {
    Scope2Result one = calculator().calculate(use("a", "AA-1", "1"));
    assertThatThrownBy(() -> one.merge(calculator().calculate(use("a", "AA-1", "2"))))
        .hasMessageContaining("record a is in both");
    Scope2Result own =
        calculator().calculate(use("o", "AA-1", "1").supply(EnergySupply.SELF_GENERATED));
    assertThatThrownBy(() -> own.merge(own)).hasMessageContaining("record o is in both");
    assertThatThrownBy(
            () ->
                one.merge(
                    calculator()
                        .allocation(AllocationRule.PRO_RATA)
                        .calculate(use("b", "AA-1", "2"))))
        .hasMessageContaining("different bases");
    Scope2Result with =
        calculator().withInstruments(certificate("c", "1")).calculate(use("b", "AA-1", "1"));
    Scope2Result other =
        calculator().withInstruments(certificate("c", "2")).calculate(use("d", "AA-1", "1"));
    assertThatThrownBy(() -> with.merge(other))
        .hasMessageContaining("two instruments have the id c");
  }

  @Test
  void everythingIsMerged() {
    Scope2Calculator calculator = calculator().withTransmissionLosses();
    Scope2Result one =
        calculator.calculate(
            use("a", "AA-1", "1"), use("x", "AA-1", "1").supply(EnergySupply.SELF_GENERATED));
    Scope2Result two =
        calculator.calculate(
            use("b", "AA-1", "2"), use("w", "AA-1", "1").supply(EnergySupply.SELF_GENERATED));
    Scope2Result both = one.merge(two);
    assertThat(both.loads()).extracting(load -> load.record().id()).containsExactly("a", "b");
    assertThat(both.excluded()).extracting(gone -> gone.record().id()).containsExactly("w", "x");
    assertThat(both.transmissionLosses().orElseThrow().total())
        .isEqualTo(Units.TONNE_CO2E.of("0.15"));
    assertThat(Copies.serialized(both)).isEqualTo(both).hasSameHashCodeAs(both);
    assertThat(both).isNotEqualTo(one).isNotEqualTo("both");
  }
}
