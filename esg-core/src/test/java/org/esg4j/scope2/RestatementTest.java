package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esg4j.scope2.Given.calculator;
import static org.esg4j.scope2.Given.certificate;
import static org.esg4j.scope2.Given.use;
import static org.esg4j.scope2.RestatementCause.BOUNDARY;
import static org.esg4j.scope2.RestatementCause.DATA;
import static org.esg4j.scope2.RestatementCause.FACTOR;
import static org.esg4j.scope2.RestatementCause.INSTRUMENT;
import static org.esg4j.scope2.Scope2Method.LOCATION_BASED;
import static org.esg4j.scope2.Scope2Method.MARKET_BASED;

import java.util.Map;
import org.esg4j.Copies;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.FinancialControl;
import org.esg4j.scope2.activity.OrganisationalBoundary;
import org.esg4j.scope2.activity.Ownership;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.junit.jupiter.api.Test;

class RestatementTest {

  private static Quantity<Emissions> tonnes(String number) {
    return Units.TONNE_CO2E.of(number);
  }

  private static EnergyConsumption ofHalf(String id, String amount) {
    return use(id, "AA-1", amount)
        .ownership(new Ownership(Units.PERCENT.of(50), FinancialControl.NONE, true));
  }

  @Test
  void correctedData() {
    Restatement change =
        Restatement.between(
            calculator().calculate(use("a", "AA-1", "100"), use("gone", "AA-1", "10")),
            calculator().calculate(use("a", "AA-1", "110"), use("new", "AA-1", "4")));
    assertThat(change.byCause(LOCATION_BASED)).containsExactly(Map.entry(DATA, tonnes("2")));
    assertThat(change.byCause(MARKET_BASED)).containsExactly(Map.entry(DATA, tonnes("3.6")));
    assertThat(change.byRecord(LOCATION_BASED))
        .containsExactly(
            Map.entry("a", tonnes("5")),
            Map.entry("gone", tonnes("-5")),
            Map.entry("new", tonnes("2")));
    assertThat(change.lines().get(0))
        .isEqualTo(new RestatementLine(LOCATION_BASED, "a", DATA, tonnes("5")));
    assertThat(change).hasToString("location-based: 2.0 tCO2e; market-based: 3.6 tCO2e");
  }

  @Test
  void anotherFactor() {
    Restatement change =
        Restatement.between(
            calculator().calculate(use("a", "AA-1", "100")),
            calculator()
                .statedFactor(EnergyCarrier.ELECTRICITY, "avg-aa-2")
                .calculate(use("a", "AA-1", "100")));
    assertThat(change.byCause(LOCATION_BASED)).containsExactly(Map.entry(FACTOR, tonnes("20")));
    assertThat(change.byCause(MARKET_BASED)).isEmpty();
    assertThat(change.change(MARKET_BASED)).isEqualTo(tonnes("0"));
  }

  @Test
  void anotherBoundary() {
    Restatement change =
        Restatement.between(
            calculator().calculate(ofHalf("a", "100")),
            calculator()
                .boundary(OrganisationalBoundary.EQUITY_SHARE)
                .calculate(ofHalf("a", "100")));
    assertThat(change.byCause(LOCATION_BASED)).containsExactly(Map.entry(BOUNDARY, tonnes("-25")));
    Restatement out =
        Restatement.between(
            calculator().calculate(ofHalf("a", "100")),
            calculator()
                .boundary(OrganisationalBoundary.FINANCIAL_CONTROL)
                .calculate(ofHalf("a", "100")));
    assertThat(out.byCause(LOCATION_BASED)).containsExactly(Map.entry(BOUNDARY, tonnes("-50")));
    Restatement in =
        Restatement.between(
            calculator()
                .boundary(OrganisationalBoundary.FINANCIAL_CONTROL)
                .calculate(ofHalf("a", "100")),
            calculator().calculate(ofHalf("a", "100")));
    assertThat(in.byCause(MARKET_BASED)).containsExactly(Map.entry(BOUNDARY, tonnes("90")));
  }

  @Test
  void otherInstruments() {
    Restatement change =
        Restatement.between(
            calculator().withInstruments(certificate("c", "20")).calculate(use("a", "AA-1", "100")),
            calculator()
                .withInstruments(certificate("c", "50"))
                .calculate(use("a", "AA-1", "100")));
    assertThat(change.byCause(LOCATION_BASED)).isEmpty();
    assertThat(change.byCause(MARKET_BASED)).containsExactly(Map.entry(INSTRUMENT, tonnes("-27")));
  }

  /** The instrument covers as much as before at another rate: a matter of rates. */
  @Test
  void anInstrumentAtAnotherRate() {
    Restatement change =
        Restatement.between(
            calculator()
                .withInstruments(Given.instrument("ppa", InstrumentKind.CONTRACT, "50", "0.2"))
                .calculate(use("a", "AA-1", "100")),
            calculator()
                .withInstruments(Given.instrument("ppa", InstrumentKind.CONTRACT, "50", "0.3"))
                .calculate(use("a", "AA-1", "100")));
    assertThat(change.byCause(MARKET_BASED)).containsExactly(Map.entry(FACTOR, tonnes("5")));
  }

  /**
   * 100 at 0.9 = 90 becomes half of 120, 30 of it at 0.2: 6 + 30 x 0.9 = 33. Data: 20 x 0.9 = 18;
   * boundary: 120 x -0.5 x 0.9 = -54; instrument: 60 x (0.55 - 0.9) = -21.
   */
  @Test
  void severalCausesAddUp() {
    EnergyConsumption after =
        use("a", "AA-1", "120")
            .ownership(new Ownership(Units.PERCENT.of(50), FinancialControl.SOLE, true));
    Restatement change =
        Restatement.between(
            calculator()
                .boundary(OrganisationalBoundary.EQUITY_SHARE)
                .calculate(use("a", "AA-1", "100")),
            calculator()
                .boundary(OrganisationalBoundary.EQUITY_SHARE)
                .withInstruments(Given.instrument("ppa", InstrumentKind.CONTRACT, "30", "0.2"))
                .calculate(after));
    assertThat(change.byCause(MARKET_BASED))
        .containsExactly(
            Map.entry(DATA, tonnes("18")),
            Map.entry(BOUNDARY, tonnes("-54")),
            Map.entry(INSTRUMENT, tonnes("-21")));
    assertThat(change.change(MARKET_BASED)).isEqualTo(tonnes("-57"));
  }

  @Test
  void nothingUsedHasNothingToRestate() {
    assertThat(
            Restatement.between(
                    calculator().calculate(use("a", "AA-1", "0")),
                    calculator().calculate(use("a", "AA-2", "0")))
                .isEmpty())
        .isTrue();
    Restatement change =
        Restatement.between(
            calculator().calculate(use("a", "AA-1", "0")),
            calculator().calculate(use("a", "AA-1", "2")));
    assertThat(change.byCause(LOCATION_BASED)).containsExactly(Map.entry(DATA, tonnes("1")));
    Restatement back =
        Restatement.between(
            calculator().calculate(use("a", "AA-1", "2")),
            calculator().calculate(use("a", "AA-1", "0")));
    assertThat(back.byCause(LOCATION_BASED)).containsExactly(Map.entry(DATA, tonnes("-1")));
  }

  @Test
  void theThresholdIsTheReporters() {
    Restatement change =
        Restatement.between(
            calculator().calculate(use("a", "AA-1", "100")),
            calculator().calculate(use("a", "AA-1", "95")));
    assertThat(change.relativeChange(LOCATION_BASED)).contains(Units.PERCENT.of(5));
    assertThat(change.isSignificant(LOCATION_BASED, Units.PERCENT.of(5))).isTrue();
    assertThat(change.isSignificant(LOCATION_BASED, Units.PERCENT.of("5.01"))).isFalse();
    Restatement fromNothing =
        Restatement.between(
            calculator().calculate(), calculator().calculate(use("a", "AA-1", "1")));
    assertThat(fromNothing.relativeChange(LOCATION_BASED)).isEmpty();
    assertThat(fromNothing.isSignificant(LOCATION_BASED, Units.PERCENT.of(5))).isTrue();
    assertThat(
            Restatement.between(calculator().calculate(), calculator().calculate())
                .isSignificant(LOCATION_BASED, Units.PERCENT.of(5)))
        .isFalse();
  }

  @Test
  void aGapCannotBeCompared() {
    Scope2Result gap = calculator().gaps(GapRule.FLAG).calculate(use("a", "ZZ", "1"));
    Scope2Result whole = calculator().gaps(GapRule.FLAG).calculate(use("a", "AA-1", "1"));
    assertThatThrownBy(() -> Restatement.between(gap, whole))
        .isInstanceOf(IncompleteScope2Exception.class);
    assertThatThrownBy(() -> Restatement.between(whole, gap))
        .isInstanceOf(IncompleteScope2Exception.class);
  }

  @Test
  void restatementsAreValues() {
    Scope2Result one = calculator().calculate(use("a", "AA-1", "1"));
    Scope2Result two = calculator().calculate(use("a", "AA-1", "2"));
    Restatement change = Restatement.between(one, two);
    assertThat(change)
        .isEqualTo(Restatement.between(one, two))
        .hasSameHashCodeAs(Restatement.between(one, two))
        .isNotEqualTo(Restatement.between(two, one))
        .isNotEqualTo(Restatement.between(one, one))
        .isNotEqualTo("change");
    assertThat(Restatement.between(one, one)).isNotEqualTo(Restatement.between(two, two));
    assertThat(Copies.serialized(change)).isEqualTo(change);
    assertThat(RestatementCause.BOUNDARY.id()).isEqualTo("boundary");
  }
}
