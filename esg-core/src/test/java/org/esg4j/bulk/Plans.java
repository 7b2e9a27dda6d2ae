package org.esg4j.bulk;

import static org.esg4j.units.Units.KILOGRAM_CO2E;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.util.List;
import java.util.stream.IntStream;
import org.esg4j.fact.Citation;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/** Plans to sum readings by: two sites of one region, with a factor that changes in July. */
final class Plans {
  static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
  static final ReportingPeriod FIRST_HALF = ReportingPeriod.parse("2024-01-01/2024-06-30");
  static final ReportingPeriod SECOND_HALF = ReportingPeriod.parse("2024-07-01/2024-12-31");
  static final Citation CITATION = new Citation("Ministry", "Factors", "2022", "own table");

  /** The number of the first hour of July. */
  static final int JULY = 182 * 24;

  private Plans() {}

  static CitedRate<Emissions, Energy> tonnesPerMegawattHour(String id, String rate) {
    return new CitedRate<>(id, TONNE_CO2E.per(MEGAWATT_HOUR).of(rate), CITATION);
  }

  static FactorTable<Emissions, Energy> factors() {
    return FactorTable.builder(KILOGRAM_CO2E.per(KILOWATT_HOUR))
        .add("CN", FIRST_HALF, tonnesPerMegawattHour("cn-1", "0.5"))
        .add("CN", SECOND_HALF, tonnesPerMegawattHour("cn-2", "0.6"))
        .build();
  }

  static ReadingPlan<Emissions, Energy> twoHalves() {
    return ReadingPlan.of(
        factors(),
        List.of(new Site("S1", "CN"), new Site("S2", "CN")),
        Intervals.hoursOf(YEAR),
        KILOWATT_HOUR,
        3);
  }

  /** So many sites, each with a rate of its own that changes in July. */
  static ReadingPlan<Emissions, Energy> sites(int number) {
    FactorTableBuilder<Emissions, Energy> factors =
        FactorTable.builder(KILOGRAM_CO2E.per(KILOWATT_HOUR));
    for (int i = 0; i < number; i++) {
      factors.add("R" + i, FIRST_HALF, tonnesPerMegawattHour("a" + i, "0.5" + i));
      factors.add("R" + i, SECOND_HALF, tonnesPerMegawattHour("b" + i, "0.4" + i));
    }
    return ReadingPlan.of(
        factors.build(),
        IntStream.range(0, number).mapToObj(i -> new Site("S" + i, "R" + i)).toList(),
        Intervals.hoursOf(YEAR),
        KILOWATT_HOUR,
        3);
  }

  /** Two sites with one rate each, all year. */
  static ReadingPlan<Emissions, Energy> oneYear() {
    return ReadingPlan.of(
        FactorTable.builder(KILOGRAM_CO2E.per(KILOWATT_HOUR))
            .add("CN", YEAR, tonnesPerMegawattHour("cn", "0.5"))
            .build(),
        List.of(new Site("S1", "CN"), new Site("S2", "CN")),
        Intervals.hoursOf(YEAR),
        KILOWATT_HOUR,
        3);
  }
}
