package org.esg4j.scope2;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.number.Rational;

/**
 * One record by one method, taken apart for comparison: its amount in MWh, the share inside the
 * boundary, and by source the part of it that has which rate in tCO2e/MWh.
 */
record RecordMix(Rational amount, Rational share, Map<String, Part> parts) {

  /** Part of a use with one source: what fraction of the use, at what rate. */
  record Part(Rational weight, Rational rate) {}

  /** All factors are one source: which of them is used is a matter of rates. */
  private static final String FACTORS = "";

  static RecordMix none() {
    return new RecordMix(Rational.ZERO, Rational.ZERO, Map.of());
  }

  static RecordMix of(Load load, List<Scope2Line> lines) {
    Rational whole = number(load.amount());
    Map<String, Tally> tallies = new TreeMap<>();
    for (Scope2Line line : lines) {
      String source = line.source() instanceof AppliedInstrument ? line.source().id() : FACTORS;
      tallies.merge(source, Tally.of(line), Tally::plus);
    }
    Map<String, Part> parts = new TreeMap<>();
    tallies.forEach((source, tally) -> parts.put(source, tally.part(whole)));
    return new RecordMix(
        number(load.record().amount()), load.share().in(Units.FRACTION).number(), parts);
  }

  /** The energy and emissions of one source, and the rate of one of its lines. */
  private record Tally(Rational energy, Rational emissions, Rational rate) {

    static Tally of(Scope2Line line) {
      Rational energy = number(line.amount());
      Rational rate =
          line.source()
              .emissionRate()
              .orElseThrow(() -> new IncompleteScope2Exception(List.of(line)))
              .rate()
              .in(Units.TONNE_CO2E.per(Units.MEGAWATT_HOUR))
              .number();
      return new Tally(energy, energy.times(rate), rate);
    }

    Tally plus(Tally other) {
      return new Tally(energy.plus(other.energy), emissions.plus(other.emissions), rate);
    }

    /** Nothing used at all has the rate that the first unit would have. */
    Part part(Rational whole) {
      return whole.isZero()
          ? new Part(Rational.ONE, rate)
          : new Part(energy.dividedBy(whole), emissions.dividedBy(energy));
    }
  }

  private static Rational number(Quantity<Energy> energy) {
    return energy.in(Units.MEGAWATT_HOUR).number();
  }

  boolean isNothing() {
    return amount.isZero() || share.isZero();
  }

  /** The emissions of one MWh: the sum over sources of weight x rate. */
  Rational rate() {
    return Rational.sum(
        parts.values().stream().map(part -> part.weight().times(part.rate())).toList());
  }

  /** The same with the rates of another mix, where that has the source. */
  Rational rateWith(RecordMix other) {
    return Rational.sum(
        parts.entrySet().stream()
            .map(
                part ->
                    part.getValue()
                        .weight()
                        .times(other.parts.getOrDefault(part.getKey(), part.getValue()).rate()))
            .toList());
  }
}
