package org.esg4j.examples.power;

import java.util.Map;
import java.util.TreeMap;
import org.esg4j.units.number.Rational;

/** Energy, emissions, water and waste of one year, and what they are divided by. */
final class Surroundings {
  private static final String TENTH_OF_MWH_IN_GJ = "5/18";
  private final Sheet sheet;
  private final int year;
  private final Map<String, Rational> sizes;
  private final Variable headcount;
  private final Variable area;
  private final Variable revenue;

  /** Begins a year; what grows from year to year is told by the sizes of the first. */
  Surroundings(Sheet sheet, People people, Map<String, Rational> sizes) {
    this.sheet = sheet;
    this.year = people.year();
    this.sizes = new TreeMap<>(sizes);
    this.headcount = people.total();
    this.area = sheet.given(sized("area"));
    this.revenue = sheet.given(sized("revenue"));
  }

  /** What a company of so many people uses in a year. */
  static Map<String, Rational> sizes(Sheet sheet, People people) {
    Map<String, Rational> sizes = new TreeMap<>();
    Map<String, Integer> perHead =
        Map.ofEntries(
            Map.entry("area", 12),
            Map.entry("revenue", 1_300_000),
            Map.entry("electricity", 3),
            Map.entry("renewable", 1),
            Map.entry("heat", 2),
            Map.entry("steam", 1),
            Map.entry("cooling", 1),
            Map.entry("fuel", 2),
            Map.entry("third-party", 18),
            Map.entry("surface", 5),
            Map.entry("ground", 3),
            Map.entry("scope3", 6));
    new TreeMap<>(perHead)
        .forEach(
            (what, much) ->
                sizes.put(
                    what, sheet.near(people.total().value().times(Rational.of(much)), 40, 160)));
    sizes.put("scope1", sheet.near(people.total().value(), 30, 90));
    sizes.put("hazardous", sheet.near(people.total().value(), 0, 1).plus(Rational.of("0.9")));
    sizes.put("non-hazardous", sheet.near(people.total().value(), 5, 14));
    return sizes;
  }

  private Rational sized(String what) {
    return sheet.near(sizes.get(what), 90, 112);
  }

  private Variable used(String what) {
    return sheet.given(sized(what));
  }

  // ---------------------------------------------------------------------------------------------

  void printDivisors(boolean areaToo, boolean revenueToo) {
    if (areaToo) {
      sheet.print("area.office", year, "m2", area);
    }
    if (revenueToo) {
      sheet.print("revenue.total", year, "CNYm", "1000000", 2, revenue);
    }
  }

  /** Electricity is all that is bought; Scope 2 is it times a published factor. */
  Variable electricityOnly(GridFactor factor, boolean inMegawattHours) {
    Variable electricity = used("electricity");
    printElectricity(electricity, inMegawattHours);
    Variable renewable = used("renewable");
    Variable other = sheet.sum(electricity, used("fuel"));
    energyTotal(renewable, other);
    perHead("energy.electricity.intensity", electricity, "MWh/person", "1", 2);
    return sheet.times(electricity, factor.value());
  }

  /** Electricity, heat, steam and cooling are bought, fuel is burnt, some energy is sold. */
  Variable manyCarriers(boolean inMegawattHours) {
    Variable electricity = used("electricity");
    Variable heat = used("heat");
    Variable steam = used("steam");
    Variable cooling = used("cooling");
    printElectricity(electricity, inMegawattHours);
    sheet.print("energy.heat.purchased", year, "GJ", TENTH_OF_MWH_IN_GJ, 2, heat);
    sheet.print("energy.steam.purchased", year, "GJ", TENTH_OF_MWH_IN_GJ, 1, steam);
    sheet.print("energy.cooling.purchased", year, "MWh", "1", 2, cooling);
    Variable purchased = sheet.sum(electricity, heat, steam, cooling);
    sheet.print("energy.purchased", year, "MWh", "1", 2, purchased);
    Variable renewable = sheet.given(sheet.near(purchased.value(), 10, 40));
    Variable other = sheet.rest(purchased, renewable);
    energyTotal(renewable, other);
    Rational scope2 = purchased.value().times(Rational.of("0.41"));
    return sheet.given(sheet.near(scope2, 80, 120));
  }

  private void printElectricity(Variable electricity, boolean inMegawattHours) {
    if (inMegawattHours) {
      sheet.print("energy.electricity.purchased", year, "MWh", "1", 2, electricity);
    } else {
      sheet.print("energy.electricity.purchased", year, "kWh", "1/1000", 0, electricity);
    }
  }

  private void energyTotal(Variable renewable, Variable other) {
    Variable total = sheet.sum(renewable, other);
    sheet.print("energy.renewable", year, "MWh", "1", 2, renewable);
    sheet.print("energy.non-renewable", year, "MWh", "1", 2, other);
    sheet.print("energy.total", year, "MWh", "1", 2, total);
    Variable share = sheet.quotient(renewable, total);
    sheet.print("share.energy.renewable", year, "%", Sheet.PERCENT, 1, share);
    perHead("energy.intensity", total, "MWh/person", "1", 2);
    perArea("energy.intensity", total, "kWh/m2", "1/1000", 1);
    perRevenue("energy.intensity", total, "MWh/CNYm", "1/1000000", 2);
  }

  // ---------------------------------------------------------------------------------------------

  void emissions(Variable scope2, boolean scope3Printed) {
    Variable scope1 = used("scope1");
    Variable both = sheet.sum(scope1, scope2);
    tonnes("ghg.scope1", scope1);
    tonnes("ghg.scope2", scope2);
    tonnes("ghg.scope1-2", both);
    perHead("ghg.intensity", both, "tCO2e/person", "1", 2);
    perArea("ghg.intensity", both, "kgCO2e/m2", "1/1000", 1);
    perRevenue("ghg.intensity", both, "tCO2e/CNYm", "1/1000000", 3);
    perHead("ghg.scope2.intensity", scope2, "tCO2e/person", "1", 2);
    if (scope3Printed) {
      Variable scope3 = used("scope3");
      tonnes("ghg.scope3", scope3);
      tonnes("ghg.total", sheet.sum(scope1, scope2, scope3));
    }
  }

  private void tonnes(String id, Variable figure) {
    sheet.print(id, year, "tCO2e", "1", 2, figure);
  }

  void water(boolean bySource) {
    Variable bought = used("third-party");
    Variable surface = used("surface");
    Variable ground = used("ground");
    Variable sea = sheet.given(Rational.ZERO);
    Variable withdrawal = sheet.sum(bought, surface, ground, sea);
    Variable discharge = sheet.given(sheet.near(withdrawal.value(), 60, 75));
    Variable consumption = sheet.difference(withdrawal, discharge);
    if (bySource) {
      cubicMetres("water.withdrawal.source.third-party", bought);
      cubicMetres("water.withdrawal.source.surface", surface);
      cubicMetres("water.withdrawal.source.ground", ground);
      cubicMetres("water.withdrawal.source.sea", sea);
    }
    cubicMetres("water.withdrawal", withdrawal);
    cubicMetres("water.discharge", discharge);
    cubicMetres("water.consumption", consumption);
    perHead("water.intensity", consumption, "m3/person", "1", 2);
    perRevenue("water.intensity", consumption, "m3/CNY10k", "1/10000", 4);
  }

  private void cubicMetres(String id, Variable figure) {
    sheet.print(id, year, "m3", "1", 2, figure);
  }

  void waste(boolean kilograms) {
    Variable hazardous = used("hazardous");
    Variable other = used("non-hazardous");
    Variable total = sheet.sum(hazardous, other);
    if (kilograms) {
      sheet.print("waste.hazardous", year, "kg", "1/1000", 0, hazardous);
    } else {
      sheet.print("waste.hazardous", year, "t", "1", 3, hazardous);
    }
    sheet.print("waste.non-hazardous", year, "t", "1", 2, other);
    sheet.print("waste.total", year, "t", "1", 2, total);
    Variable diverted = sheet.given(sheet.near(total.value(), 40, 60));
    sheet.print("waste.diverted", year, "t", "1", 2, diverted);
    Variable share = sheet.quotient(diverted, total);
    sheet.print("share.waste.diverted", year, "%", Sheet.PERCENT, 1, share);
    perHead("waste.hazardous.intensity", hazardous, "kg/person", "1/1000", 3);
    perHead("waste.non-hazardous.intensity", other, "kg/person", "1/1000", 2);
    perArea("waste.non-hazardous.intensity", other, "kg/m2", "1/1000", 2);
  }

  // ---------------------------------------------------------------------------------------------

  private void perHead(String stem, Variable figure, String unit, String scale, int decimals) {
    intensity(stem + ".per-employee", figure, headcount, unit, scale, decimals);
  }

  private void perArea(String stem, Variable figure, String unit, String scale, int decimals) {
    intensity(stem + ".per-area", figure, area, unit, scale, decimals);
  }

  private void perRevenue(String stem, Variable figure, String unit, String scale, int decimals) {
    intensity(stem + ".per-revenue", figure, revenue, unit, scale, decimals);
  }

  private void intensity(
      String id, Variable figure, Variable by, String unit, String scale, int decimals) {
    Variable quotient = sheet.quotient(figure, by);
    int shown = Sheet.decimals(quotient, scale, 2, decimals);
    sheet.print(id, year, unit, scale, shown, quotient);
  }
}
