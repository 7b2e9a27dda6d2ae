package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.fact.Citation;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Operator;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.FactorChoice;
import org.esg4j.factor.GasCoverage;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rate.GasTerm;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.number.Rational;

/** Writes the arithmetic of emissions as derivations that anybody can redo. */
final class Derivations {
  private static final String CO2 = "CO2";

  private Derivations() {}

  /**
   * Energy x rate, in tCO2e.
   *
   * <p>A rate of CO2 alone is shown as such, and its CO2 is weighed by a constant that says so; a
   * rate by gas is a sum over gases.
   */
  static Derivation emissions(Derivation energy, Unit<Energy> unit, RateSource source) {
    EmissionRate rate = source.emissionRate().orElseThrow();
    Citation citation = citation(source);
    Unit<Emissions> above = rate.rate().unit().numerator();
    Unit<Energy> below = rate.rate().unit().denominator();
    Derivation product;
    if (rate.coverage() == GasCoverage.BY_GAS) {
      List<Derivation> gases = new ArrayList<>();
      for (GasTerm term : rate.gases()) {
        gases.add(gas(energy, unit, source.id(), citation, term, rate.potentials().orElse("")));
      }
      product = Derivation.operation(Operator.SUM, Units.KILOGRAM_CO2E.symbol(), gases);
      above = Units.KILOGRAM_CO2E;
    } else if (rate.coverage() == GasCoverage.CO2_ONLY) {
      Rate<GasMass, Energy> co2 = co2(rate.rate());
      Derivation.Constant weight =
          new Derivation.Constant(
              Rational.ONE,
              above.symbol() + '/' + co2.unit().numerator().symbol(),
              "covers CO2 alone, at its potential of 1: other gases are not counted");
      product =
          Derivation.operation(
              Operator.PRODUCT,
              above.symbol(),
              List.of(
                  Derivation.converted(energy, unit, below),
                  new Derivation.FactorUse(source.id(), co2, citation),
                  weight));
    } else {
      product =
          Derivation.operation(
              Operator.PRODUCT,
              above.symbol(),
              List.of(
                  Derivation.converted(energy, unit, below),
                  new Derivation.FactorUse(source.id(), rate.rate(), citation)));
    }
    return Derivation.converted(product, above, Units.TONNE_CO2E);
  }

  private static Derivation gas(
      Derivation energy,
      Unit<Energy> unit,
      String id,
      Citation citation,
      GasTerm term,
      String potentials) {
    Unit<GasMass> mass = term.rate().unit().numerator();
    Unit<GasMass> kilogram = Units.kilogramOf(term.gas());
    Derivation product =
        Derivation.operation(
            Operator.PRODUCT,
            mass.symbol(),
            List.of(
                Derivation.converted(energy, unit, term.rate().unit().denominator()),
                new Derivation.FactorUse(id, term.rate(), citation)));
    Derivation.Constant weight =
        new Derivation.Constant(
            Rational.of(term.potential()),
            Units.KILOGRAM_CO2E.symbol() + '/' + kilogram.symbol(),
            "global warming potential of " + term.gas() + ", " + potentials);
    return Derivation.operation(
        Operator.PRODUCT,
        Units.KILOGRAM_CO2E.symbol(),
        List.of(Derivation.converted(product, mass, kilogram), weight));
  }

  /** A rate of CO2 alone, as a mass of CO2 in the same unit of mass. */
  private static Rate<GasMass, Energy> co2(Rate<Emissions, Energy> rate) {
    Unit<Emissions> above = rate.unit().numerator();
    Unit<GasMass> kilogram = Units.kilogramOf(CO2);
    Unit<GasMass> mass =
        above.size().equals(Rational.ONE)
            ? kilogram
            : kilogram.scaled(
                above.symbol().replace("CO2e", CO2), above.size().toBigDecimal().toPlainString());
    return mass.per(rate.unit().denominator()).of(rate.number());
  }

  private static Citation citation(RateSource source) {
    if (source instanceof AppliedInstrument applied) {
      ContractualInstrument instrument = applied.instrument();
      return new Citation(
          instrument.system().orElse(instrument.kind().id()),
          instrument.toString(),
          instrument.vintage().toString(),
          "contractual instruments of the reporter");
    }
    return citation(((AppliedFactor) source).choice());
  }

  private static Citation citation(FactorChoice choice) {
    EmissionFactor factor = choice.factor();
    String published =
        factor.publication().published().map(date -> ", published " + date).orElse("");
    return new Citation(
        factor.publication().publisher().english(),
        factor.publication().document().english() + published,
        factor.year().map(Object::toString).orElse("not stated"),
        choice.set()
            + ", SHA-256 "
            + choice.set().digest()
            + (factor.isVerified() ? "; verified: " : "; not verified: ")
            + factor.verification());
  }
}
