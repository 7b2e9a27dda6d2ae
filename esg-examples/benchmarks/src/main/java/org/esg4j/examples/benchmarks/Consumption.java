package org.esg4j.examples.benchmarks;

import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.GasCoverage;
import org.esg4j.scope2.MethodResult;
import org.esg4j.scope2.Scope2Calculator;
import org.esg4j.scope2.Scope2Line;
import org.esg4j.scope2.Scope2Result;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.units.Rate;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A year of electricity of a thousand made-up sites, and the instruments they hold.
 *
 * <p>Each site has as many meters as are needed for the number of records, and a record for each
 * month. Certificates cover a part of it, and a supplier states a rate for one site in fifty.
 */
@State(Scope.Benchmark)
public class Consumption {
  static final int COUNT = 100_000;
  private static final int SITES = 1_000;
  private static final int MONTHS = 12;
  private static final int CERTIFICATES = 100;
  private static final int SITES_FOR_EACH_SUPPLIER = 50;
  private static final String[] REGIONS = {"CN-GD", "CN-SH", "CN-BJ", "CN-SC"};
  private static final int YEAR = 2022;

  final List<EnergyConsumption> records;
  final Scope2Calculator calculator;

  /** The lines of both methods in plain numbers. */
  final PlainLine[] locationBased;

  final PlainLine[] marketBased;

  /** An amount in MWh and the rate in t/MWh that goes with it. */
  record PlainLine(BigDecimal amount, BigDecimal rate) {
    static PlainLine[] of(MethodResult result) {
      return result.lines().stream().map(PlainLine::of).toArray(PlainLine[]::new);
    }

    private static PlainLine of(Scope2Line line) {
      Rate<Emissions, Energy> rate = line.source().emissionRate().orElseThrow().rate();
      return new PlainLine(
          line.amount().in(MEGAWATT_HOUR).number().toBigDecimal(),
          rate.in(TONNE_CO2E.per(MEGAWATT_HOUR)).number().toBigDecimal());
    }
  }

  /** A hundred thousand records, as JMH asks for. */
  public Consumption() {
    this(COUNT);
  }

  Consumption(int count) {
    Random random = new Random(42);
    records = new ArrayList<>(count);
    for (int at = 0; at < count; at++) {
      int site = at % SITES;
      BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(5_000_000), 6);
      records.add(
          EnergyConsumption.of(
                  "r" + at,
                  EnergyCarrier.ELECTRICITY,
                  REGIONS[site % REGIONS.length],
                  EnergyPeriod.of(YearMonth.of(YEAR, 1 + at / SITES % MONTHS)),
                  MEGAWATT_HOUR.of(amount))
              .site("s" + site));
    }
    calculator =
        Scope2Calculator.using(FactorCatalog.bundled()).withInstruments(instruments(count));
    Scope2Result result = calculator.calculate(records);
    locationBased = PlainLine.of(result.locationBased());
    marketBased = PlainLine.of(result.marketBased());
  }

  private static List<ContractualInstrument> instruments(int count) {
    MarketRules rules = MarketRules.ghgProtocol2015();
    EnergyPeriod year = EnergyPeriod.ofYear(YEAR);
    List<ContractualInstrument> instruments = new ArrayList<>();
    for (int at = 0; at < CERTIFICATES; at++) {
      instruments.add(
          ContractualInstrument.of(
                  "gec-" + at,
                  InstrumentKind.CERTIFICATE,
                  "CN",
                  year,
                  KILOWATT_HOUR.of(10L * count),
                  EmissionRate.zero())
              .checked(rules.allMet(InstrumentKind.CERTIFICATE, "made up")));
    }
    List<String> served = new ArrayList<>();
    for (int site = 0; site < SITES; site += SITES_FOR_EACH_SUPPLIER) {
      served.add("s" + site);
    }
    instruments.add(
        ContractualInstrument.ofSupply(
                "supplier",
                InstrumentKind.SUPPLIER_RATE,
                "CN",
                year,
                EmissionRate.of(TONNE_CO2E.per(MEGAWATT_HOUR).of("0.25"), GasCoverage.CO2E),
                served)
            .checked(rules.allMet(InstrumentKind.SUPPLIER_RATE, "made up")));
    return instruments;
  }
}
