package org.esg4j.examples.documentation;

import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.PrintedAs;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorSet;
import org.esg4j.factor.FactorSets;
import org.esg4j.factor.GasCoverage;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.metric.Metrics;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketRules;
import org.esg4j.table.CrossTable;
import org.esg4j.units.PrintedFigure;
import org.esg4j.units.UnitReader;
import org.esg4j.units.kind.People;
import org.esg4j.workforce.Gender;
import org.esg4j.workforce.LeavingReason;
import org.esg4j.workforce.Person;

/**
 * What the examples in the Javadoc take as given: a company with some printed figures, records of
 * energy and people, and a place to write to.
 *
 * <p>The facts are those of a published report. Sites, instruments and people are made up, and so
 * is how leavers divide into women and men. Each example is a subclass and has all of this for
 * itself.
 */
public abstract class Given {
  private static final EnergyPeriod YEAR = EnergyPeriod.ofYear(2024);

  /** The company of all figures. */
  protected final Entity company = Entity.of("6638.HK");

  /** The year of all figures. */
  protected final ReportingPeriod year = ReportingPeriod.ofYear(2024);

  /** Figures of the company's report, of which the intensity does not fit its headcount. */
  protected final FactSet facts =
      FactSet.of(
          printed("energy.electricity.purchased", "1,410.88", "兆瓦時"),
          printed("ghg.scope2", "757.08", "噸二氧化碳當量"),
          printed("ghg.scope2.intensity.per-employee", "0.40", "噸二氧化碳當量/人"),
          printed("headcount.total", "1,937", "人"),
          printed("headcount.gender.female", "667", "人"),
          printed("headcount.gender.male", "1,270", "人"));

  /** The company's electricity, metered. */
  protected final Fact electricity =
      Fact.measured(
          FactKey.of(Metrics.ELECTRICITY_PURCHASED.id(), company, year),
          MEGAWATT_HOUR.of("1410.88"));

  /** A program's own factors, of which there are none yet. */
  protected final FactorSet ourSuppliers = FactorSets.of("our-suppliers", "2025-1", List.of());

  /**
   * Electricity of two sites; by the factors of their provinces for 2022, 1000 x 0.4403 + 410.88 x
   * 0.5849 = 680.623712 tCO2e.
   */
  protected final List<EnergyConsumption> consumption =
      List.of(used("Shenzhen", "CN-GD", "1000"), used("Shanghai", "CN-SH", "410.88"));

  /**
   * Certificates for a part of the use in Shenzhen; with the national average without market-traded
   * electricity for the rest, (1000 - 300) x 0.5856 = 409.92 tCO2e.
   */
  protected final ContractualInstrument greenCertificates =
      ContractualInstrument.of(
              "GEC-7001",
              InstrumentKind.CERTIFICATE,
              "CN",
              YEAR,
              MEGAWATT_HOUR.of(300),
              EmissionRate.zero())
          .checked(MarketRules.ghgProtocol2015().allMet(InstrumentKind.CERTIFICATE, "registry"))
          .assignedToSite("Shenzhen", MEGAWATT_HOUR.of(300));

  /** The rate at which a supplier serves Shanghai: 410.88 x 0.25 = 102.72 tCO2e. */
  protected final ContractualInstrument supplierContract =
      ContractualInstrument.ofSupply(
              "supplier-2024",
              InstrumentKind.SUPPLIER_RATE,
              "CN",
              YEAR,
              EmissionRate.of(TONNE_CO2E.per(MEGAWATT_HOUR).of("0.25"), GasCoverage.CO2_ONLY),
              List.of("Shanghai"))
          .checked(MarketRules.ghgProtocol2015().allMet(InstrumentKind.SUPPLIER_RATE, "contract"));

  /** Staff at the end of the year. */
  protected final CrossTable<People> headcount =
      CrossTable.stating(PERSON)
          .total(1937)
          .put("gender", "female", 667)
          .put("gender", "male", 1270)
          .build();

  /** Staff who left in the year: 2,440 before, 505 hired, 1,937 after. */
  protected final CrossTable<People> leavers =
      CrossTable.stating(PERSON)
          .total(1008)
          .put("gender", "female", 357)
          .put("gender", "male", 651)
          .build();

  /** A small team, one of whom came and one of whom left. */
  protected final List<Person> people =
      List.of(
          Person.of("1").gender(Gender.FEMALE).start(LocalDate.of(2019, 3, 1)).build(),
          Person.of("2").gender(Gender.FEMALE).start(LocalDate.of(2024, 5, 6)).build(),
          Person.of("3")
              .gender(Gender.MALE)
              .start(LocalDate.of(2021, 9, 1))
              .end(LocalDate.of(2024, 6, 30), LeavingReason.VOLUNTARY)
              .build());

  /** Where documents go. */
  protected final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Fact printed(String id, String number, String unit) {
    MetricPath path = MetricCatalog.bundled().resolve(id);
    PrintedFigure figure = UnitReader.standard().figure(number, unit);
    PrintedAs place = new PrintedAs(id, number, unit, "5.1", PrintedAs.Setting.TABLE);
    FactKey key = new FactKey(path.metric().id(), path.breakdown(), company, year);
    return Fact.printed(key, figure.value(), figure.decimals(), place);
  }

  private static EnergyConsumption used(String site, String region, String amount) {
    return EnergyConsumption.of(
            site + " 2024", EnergyCarrier.ELECTRICITY, region, YEAR, MEGAWATT_HOUR.of(amount))
        .site(site)
        .market("CN");
  }
}
