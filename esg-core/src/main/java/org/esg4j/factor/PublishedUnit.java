package org.esg4j.factor;

import java.util.Optional;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a factor is published in, such as "lb CO2/MWh": a mass, what it is a mass of, and
 * the energy it is for.
 *
 * @param mass the mass
 * @param equivalent whether it is a mass of CO2e, not of CO2
 * @param energy the energy below the line
 */
record PublishedUnit(Mass mass, boolean equivalent, Unit<Energy> energy) {

  static final String EXPECTED =
      "a mass of CO2 or CO2e for an energy, such as tCO2/MWh, kgCO2e/kWh or lb CO2/MWh";

  /** A mass with its size in kilograms; the pound is the avoirdupois pound of 1959. */
  enum Mass {
    TONNE("t", "1E3"),
    KILOGRAM("kg", "1"),
    GRAM("g", "1E-3"),
    POUND("lb", "0.45359237");

    private final String symbol;
    private final String kilograms;

    Mass(String symbol, String kilograms) {
      this.symbol = symbol;
      this.kilograms = kilograms;
    }

    private Unit<Emissions> emissions() {
      return switch (this) {
        case TONNE -> Units.TONNE_CO2E;
        case KILOGRAM -> Units.KILOGRAM_CO2E;
        case GRAM -> Units.GRAM_CO2E;
        case POUND -> Units.POUND_CO2E;
      };
    }

    private static @Nullable Mass find(String symbol) {
      for (Mass mass : values()) {
        if (mass.symbol.equals(symbol)) {
          return mass;
        }
      }
      return null;
    }
  }

  /** Reads a unit as published, blanks or none; empty when it is no such unit. */
  static Optional<PublishedUnit> parse(String text) {
    String plain = text.replace(" ", "");
    int line = plain.indexOf('/');
    int gas = plain.indexOf("CO2");
    if (gas < 0 || line < gas) {
      return Optional.empty();
    }
    Mass mass = Mass.find(plain.substring(0, gas));
    Unit<Energy> energy = energy(plain.substring(line + 1));
    boolean equivalent = plain.startsWith("CO2e/", gas);
    return mass != null && energy != null && (equivalent || plain.startsWith("CO2/", gas))
        ? Optional.of(new PublishedUnit(mass, equivalent, energy))
        : Optional.empty();
  }

  /** The unit of emissions: CO2 counts as CO2e at its potential of 1. */
  RateUnit<Emissions, Energy> emissions() {
    return mass.emissions().per(energy);
  }

  /** The unit of the rate of one gas, with the same mass and the same energy. */
  RateUnit<GasMass, Energy> of(String gas) {
    Unit<GasMass> kilogram = Units.kilogramOf(gas);
    return mass == Mass.KILOGRAM
        ? kilogram.per(energy)
        : kilogram.scaled(mass.symbol + gas, mass.kilograms).per(energy);
  }

  private static @Nullable Unit<Energy> energy(String symbol) {
    return switch (symbol) {
      case "kWh" -> Units.KILOWATT_HOUR;
      case "MWh" -> Units.MEGAWATT_HOUR;
      case "GWh" -> Units.GIGAWATT_HOUR;
      case "MJ" -> Units.MEGAJOULE;
      case "GJ" -> Units.GIGAJOULE;
      case "TJ" -> Units.TERAJOULE;
      case "mmBtu", "MMBtu" -> Units.MILLION_BTU_IT;
      default -> null;
    };
  }
}
