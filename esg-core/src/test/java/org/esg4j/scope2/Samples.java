package org.esg4j.scope2;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.factor.FactorKind;
import org.esg4j.factor.FactorPolicy;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.TieRule;
import org.esg4j.factor.YearRule;
import org.esg4j.scope2.activity.DataQuality;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.activity.EnergySupply;
import org.esg4j.scope2.activity.FinancialControl;
import org.esg4j.scope2.activity.OrganisationalBoundary;
import org.esg4j.scope2.activity.Ownership;
import org.esg4j.scope2.heat.SteamHeat;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.CriterionCheck;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.units.Units;
import org.esg4j.units.number.Rational;

/** Made-up results that between them use everything a result can hold. */
final class Samples {
  private static final EnergyPeriod YEAR = EnergyPeriod.ofYear(2024);

  private Samples() {}

  static Map<String, Scope2Result> all() {
    Map<String, Scope2Result> samples = new LinkedHashMap<>();
    samples.put("three-sites", threeSites());
    samples.put("gas-by-gas", gasByGas());
    samples.put("gaps-and-hours", gapsAndHours());
    samples.put("nothing", Scope2Calculator.using(FactorCatalog.empty()).calculate());
    return samples;
  }

  /** Guangdong, Hong Kong and Shanghai: certificates with a surplus, a contract, heat. */
  static Scope2Result threeSites() {
    FactorPolicy policy =
        FactorPolicy.forScope2(
                FactorKind.GRID_AVERAGE, FactorKind.SOLE_SUPPLIER, FactorKind.DEFAULT)
            .years(YearRule.nearestEarlier(3))
            .fallingBackTo()
            .knownOn(LocalDate.of(2025, 3, 18))
            .admittingUndated()
            .breakingTiesBy(TieRule.latestPublished());
    ContractualInstrument certificates =
        ContractualInstrument.of(
                "GEC-2024-0001",
                InstrumentKind.CERTIFICATE,
                "CN",
                YEAR,
                Units.MEGAWATT_HOUR.of(3000),
                EmissionRate.zero())
            .system("GEC")
            .checked(Given.RULES.allMet(InstrumentKind.CERTIFICATE, "retirement record 17"))
            .assignedToSite("guangzhou", Units.MEGAWATT_HOUR.of(1200));
    ContractualInstrument contract =
        ContractualInstrument.of(
                "PPA-HK-1",
                InstrumentKind.CONTRACT,
                "HK",
                YEAR,
                Units.MEGAWATT_HOUR.of(100),
                EmissionRate.of(
                    Units.KILOGRAM_CO2E.per(Units.KILOWATT_HOUR).of("0.05"), GasCoverage.CO2E))
            .checked(Given.RULES.allMet(InstrumentKind.CONTRACT, "contract, clause 4"));
    ContractualInstrument unretired =
        ContractualInstrument.of(
                "I-REC-9",
                InstrumentKind.CERTIFICATE,
                "HK",
                YEAR,
                Units.MEGAWATT_HOUR.of(50),
                EmissionRate.zero())
            .system("I-REC(E)")
            .checked(CriterionCheck.met("conveys-rate", "registry"))
            .checked(CriterionCheck.met("sole-claim", "registry"))
            .checked(CriterionCheck.notMet("tracked", "not redeemed on 2025-01-31"));
    return Scope2Calculator.using(FactorCatalog.bundled())
        .policy(policy)
        .statedFactor(EnergyCarrier.HEAT, "cn-heat-default-0.11")
        .withInstruments(certificates, contract, unretired)
        .calculate(
            use("gz-1", EnergyCarrier.ELECTRICITY, "CN-GD", "2024-01-01/2024-06-30", "1000.125")
                .site("guangzhou")
                .quality(DataQuality.MEASURED),
            use("gz-2", EnergyCarrier.ELECTRICITY, "CN-GD", "2024-07-01/2024-12-31", "999.875")
                .site("guangzhou")
                .quality(DataQuality.estimated("mean of the first half-year")),
            use("hk-1", EnergyCarrier.ELECTRICITY, "HK-CLP", "2024", "420.5").site("hong-kong"),
            use("sh-1", EnergyCarrier.ELECTRICITY, "CN-SH", "2024", "640").site("shanghai"),
            EnergyConsumption.of(
                    "sh-2", EnergyCarrier.HEAT, "CN-SH", YEAR, Units.GIGAJOULE.of("1250.4"))
                .site("shanghai"));
  }

  private static EnergyConsumption use(
      String id, EnergyCarrier carrier, String region, String period, String megawattHours) {
    return EnergyConsumption.of(
            id, carrier, region, EnergyPeriod.parse(period), Units.MEGAWATT_HOUR.of(megawattHours))
        .entity("sample-group");
  }

  /** Gases with potentials, biomass, thirds, pounds, an equity share, steam, own generation. */
  static Scope2Result gasByGas() {
    ContractualInstrument supplier =
        ContractualInstrument.of(
                "supplier",
                InstrumentKind.SUPPLIER_RATE,
                "US",
                EnergyPeriod.ofYear(2023),
                Units.GIGAJOULE.of(25),
                EmissionRate.of(
                    Units.POUND_CO2E.per(Units.MEGAWATT_HOUR).of(500), GasCoverage.CO2_ONLY))
            .checked(Given.RULES.allMet(InstrumentKind.SUPPLIER_RATE, "letter"));
    ContractualInstrument biomass =
        ContractualInstrument.of(
                "biomass",
                InstrumentKind.CERTIFICATE,
                "US",
                EnergyPeriod.ofYear(2023),
                Units.MEGAWATT_HOUR.of(1),
                EmissionRate.of(
                        Units.KILOGRAM_CO2E.per(Units.MEGAWATT_HOUR).of("4.2"), GasCoverage.CO2E)
                    .withBiogenicCo2(Units.tonneOf("CO2").per(Units.MEGAWATT_HOUR).of("0.9")))
            .checked(Given.RULES.allMet(InstrumentKind.CERTIFICATE, "registry"))
            .assignedToRecord("of-another-part", Units.KILOWATT_HOUR.of(250));
    Ownership third =
        new Ownership(
            Units.FRACTION.of(Rational.of(1).dividedBy(Rational.of(3))),
            FinancialControl.JOINT,
            true);
    EnergyPeriod year = EnergyPeriod.ofYear(2023);
    return Scope2Calculator.using(FactorCatalog.bundled())
        .policy(
            Scope2Calculator.defaultPolicy().breakingTiesBy(TieRule.coverage(GasCoverage.BY_GAS)))
        .boundary(OrganisationalBoundary.EQUITY_SHARE)
        .allocation(AllocationRule.PRO_RATA)
        .completingGases()
        .withInstruments(supplier, biomass)
        .calculate(
            EnergyConsumption.of(
                    "us-1",
                    EnergyCarrier.ELECTRICITY,
                    "US-EGRID-CAMX",
                    year,
                    Units.MEGAWATT_HOUR.of(10))
                .ownership(third),
            EnergyConsumption.of(
                "us-2", EnergyCarrier.ELECTRICITY, "US-EGRID-CAMX", year, Units.GIGAJOULE.of(100)),
            EnergyConsumption.of(
                    "us-3",
                    EnergyCarrier.ELECTRICITY,
                    "US-EGRID-CAMX",
                    year,
                    Units.KILOWATT_HOUR.of(77))
                .supply(EnergySupply.SELF_GENERATED),
            EnergyConsumption.of(
                    "us-4",
                    EnergyCarrier.ELECTRICITY,
                    "US-EGRID-CAMX",
                    year,
                    Units.KILOWATT_HOUR.of(77))
                .ownership(new Ownership(Units.FRACTION.of(0), FinancialControl.NONE, false)),
            EnergyConsumption.ofSteam(
                "cn-steam",
                "CN",
                year,
                SteamHeat.of(Units.TONNE.of(1000), Units.KILOJOULE.per(Units.KILOGRAM).of(2777))
                    .less(SteamHeat.FEED_WATER)));
  }

  /** Flagged gaps, losses, and an hour under the proposed rules. */
  static Scope2Result gapsAndHours() {
    MarketRules proposal = MarketRules.ghgProtocolProposal2025();
    EnergyPeriod hour = EnergyPeriod.parse("2024-03-01T05:00/2024-03-01T06:00");
    ContractualInstrument solar =
        ContractualInstrument.of(
                "solar-05",
                InstrumentKind.CERTIFICATE,
                "AA-1",
                hour,
                Units.KILOWATT_HOUR.of(2500),
                EmissionRate.zero())
            .checked(proposal.allMet(InstrumentKind.CERTIFICATE, "hourly registry"));
    return Given.calculator()
        .rules(proposal)
        .gaps(GapRule.FLAG)
        .withTransmissionLosses()
        .withInstruments(List.of(solar))
        .calculate(
            EnergyConsumption.of(
                "h5", EnergyCarrier.ELECTRICITY, "AA-1", hour, Units.MEGAWATT_HOUR.of("4")),
            Given.use("nowhere", "ZZ", "12.5"),
            Given.use("year", "AA-1", "100"));
  }
}
