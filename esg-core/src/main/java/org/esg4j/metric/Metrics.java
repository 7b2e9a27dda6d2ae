package org.esg4j.metric;

import org.esg4j.units.kind.Area;
import org.esg4j.units.kind.Count;
import org.esg4j.units.kind.Days;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.FullTimeEquivalents;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.esg4j.units.kind.Time;
import org.esg4j.units.kind.Volume;

/**
 * The well-known metrics of the bundled catalogue, with their kinds as types.
 *
 * <p>A look-up by one of them gives a typed quantity or rate. What a metric means, and how it is
 * worked out, stands in the catalogue: {@code MetricCatalog.bundled().get(Metrics.SCOPE2.id())}.
 */
public final class Metrics {

  // Greenhouse gases.

  /** Scope 1 emissions: {@code ghg.scope1}. */
  public static final QuantityMetric<Emissions> SCOPE1 =
      QuantityMetric.of("ghg.scope1", Emissions.class);

  /** Scope 2 emissions: {@code ghg.scope2}. */
  public static final QuantityMetric<Emissions> SCOPE2 =
      QuantityMetric.of("ghg.scope2", Emissions.class);

  /** Scope 2 emissions, location-based: {@code ghg.scope2.location}. */
  public static final QuantityMetric<Emissions> SCOPE2_LOCATION =
      QuantityMetric.of("ghg.scope2.location", Emissions.class);

  /** Scope 2 emissions, market-based: {@code ghg.scope2.market}. */
  public static final QuantityMetric<Emissions> SCOPE2_MARKET =
      QuantityMetric.of("ghg.scope2.market", Emissions.class);

  /** Scope 3 emissions: {@code ghg.scope3}. */
  public static final QuantityMetric<Emissions> SCOPE3 =
      QuantityMetric.of("ghg.scope3", Emissions.class);

  /** Scope 1 and 2 emissions: {@code ghg.scope1-2}. */
  public static final QuantityMetric<Emissions> SCOPE1_AND_2 =
      QuantityMetric.of("ghg.scope1-2", Emissions.class);

  /** Scope 1, 2 and 3 emissions: {@code ghg.total}. */
  public static final QuantityMetric<Emissions> EMISSIONS =
      QuantityMetric.of("ghg.total", Emissions.class);

  /** Scope 1 and 2 emissions per employee: {@code ghg.intensity.per-employee}. */
  public static final RateMetric<Emissions, People> EMISSIONS_PER_EMPLOYEE =
      RateMetric.of("ghg.intensity.per-employee", Emissions.class, People.class);

  /** Scope 1 and 2 emissions per floor area: {@code ghg.intensity.per-area}. */
  public static final RateMetric<Emissions, Area> EMISSIONS_PER_AREA =
      RateMetric.of("ghg.intensity.per-area", Emissions.class, Area.class);

  /** Scope 1 and 2 emissions per revenue: {@code ghg.intensity.per-revenue}. */
  public static final RateMetric<Emissions, Money> EMISSIONS_PER_REVENUE =
      RateMetric.of("ghg.intensity.per-revenue", Emissions.class, Money.class);

  /** Scope 2 emissions per employee: {@code ghg.scope2.intensity.per-employee}. */
  public static final RateMetric<Emissions, People> SCOPE2_PER_EMPLOYEE =
      RateMetric.of("ghg.scope2.intensity.per-employee", Emissions.class, People.class);

  /** Scope 2 emissions per floor area: {@code ghg.scope2.intensity.per-area}. */
  public static final RateMetric<Emissions, Area> SCOPE2_PER_AREA =
      RateMetric.of("ghg.scope2.intensity.per-area", Emissions.class, Area.class);

  /** Scope 2 emissions per revenue: {@code ghg.scope2.intensity.per-revenue}. */
  public static final RateMetric<Emissions, Money> SCOPE2_PER_REVENUE =
      RateMetric.of("ghg.scope2.intensity.per-revenue", Emissions.class, Money.class);

  // Waste, energy, water and materials.

  /** Waste produced: {@code waste.total}. */
  public static final QuantityMetric<Mass> WASTE = QuantityMetric.of("waste.total", Mass.class);

  /** Hazardous waste produced: {@code waste.hazardous}. */
  public static final QuantityMetric<Mass> HAZARDOUS_WASTE =
      QuantityMetric.of("waste.hazardous", Mass.class);

  /** Non-hazardous waste produced: {@code waste.non-hazardous}. */
  public static final QuantityMetric<Mass> NON_HAZARDOUS_WASTE =
      QuantityMetric.of("waste.non-hazardous", Mass.class);

  /** Hazardous waste per employee: {@code waste.hazardous.intensity.per-employee}. */
  public static final RateMetric<Mass, People> HAZARDOUS_WASTE_PER_EMPLOYEE =
      RateMetric.of("waste.hazardous.intensity.per-employee", Mass.class, People.class);

  /** Non-hazardous waste per employee: {@code waste.non-hazardous.intensity.per-employee}. */
  public static final RateMetric<Mass, People> NON_HAZARDOUS_WASTE_PER_EMPLOYEE =
      RateMetric.of("waste.non-hazardous.intensity.per-employee", Mass.class, People.class);

  /** Energy used: {@code energy.total}. */
  public static final QuantityMetric<Energy> ENERGY =
      QuantityMetric.of("energy.total", Energy.class);

  /** Electricity purchased: {@code energy.electricity.purchased}. */
  public static final QuantityMetric<Energy> ELECTRICITY_PURCHASED =
      QuantityMetric.of("energy.electricity.purchased", Energy.class);

  /** Heat purchased: {@code energy.heat.purchased}. */
  public static final QuantityMetric<Energy> HEAT_PURCHASED =
      QuantityMetric.of("energy.heat.purchased", Energy.class);

  /** Steam purchased: {@code energy.steam.purchased}. */
  public static final QuantityMetric<Energy> STEAM_PURCHASED =
      QuantityMetric.of("energy.steam.purchased", Energy.class);

  /** Cooling purchased: {@code energy.cooling.purchased}. */
  public static final QuantityMetric<Energy> COOLING_PURCHASED =
      QuantityMetric.of("energy.cooling.purchased", Energy.class);

  /** Energy per employee: {@code energy.intensity.per-employee}. */
  public static final RateMetric<Energy, People> ENERGY_PER_EMPLOYEE =
      RateMetric.of("energy.intensity.per-employee", Energy.class, People.class);

  /** Energy per revenue: {@code energy.intensity.per-revenue}. */
  public static final RateMetric<Energy, Money> ENERGY_PER_REVENUE =
      RateMetric.of("energy.intensity.per-revenue", Energy.class, Money.class);

  /** Electricity per employee: {@code energy.electricity.intensity.per-employee}. */
  public static final RateMetric<Energy, People> ELECTRICITY_PER_EMPLOYEE =
      RateMetric.of("energy.electricity.intensity.per-employee", Energy.class, People.class);

  /** Water consumed: {@code water.consumption}. */
  public static final QuantityMetric<Volume> WATER_CONSUMPTION =
      QuantityMetric.of("water.consumption", Volume.class);

  /** Water withdrawn: {@code water.withdrawal}. */
  public static final QuantityMetric<Volume> WATER_WITHDRAWAL =
      QuantityMetric.of("water.withdrawal", Volume.class);

  /** Water discharged: {@code water.discharge}. */
  public static final QuantityMetric<Volume> WATER_DISCHARGE =
      QuantityMetric.of("water.discharge", Volume.class);

  /** Water per employee: {@code water.intensity.per-employee}. */
  public static final RateMetric<Volume, People> WATER_PER_EMPLOYEE =
      RateMetric.of("water.intensity.per-employee", Volume.class, People.class);

  /** Packaging material used: {@code packaging.total}. */
  public static final QuantityMetric<Mass> PACKAGING =
      QuantityMetric.of("packaging.total", Mass.class);

  /** Office paper used: {@code paper.office}. */
  public static final QuantityMetric<Mass> OFFICE_PAPER =
      QuantityMetric.of("paper.office", Mass.class);

  /** Waste diverted from disposal: {@code waste.diverted}. */
  public static final QuantityMetric<Mass> WASTE_DIVERTED =
      QuantityMetric.of("waste.diverted", Mass.class);

  /** Waste directed to disposal: {@code waste.disposed}. */
  public static final QuantityMetric<Mass> WASTE_DISPOSED =
      QuantityMetric.of("waste.disposed", Mass.class);

  /** Waste in store: {@code waste.stored}. */
  public static final QuantityMetric<Mass> WASTE_STORED =
      QuantityMetric.of("waste.stored", Mass.class);

  /** Renewable energy used: {@code energy.renewable}. */
  public static final QuantityMetric<Energy> ENERGY_RENEWABLE =
      QuantityMetric.of("energy.renewable", Energy.class);

  /** Non-renewable energy used: {@code energy.non-renewable}. */
  public static final QuantityMetric<Energy> ENERGY_NON_RENEWABLE =
      QuantityMetric.of("energy.non-renewable", Energy.class);

  /** Share of renewable energy: {@code share.energy.renewable}. */
  public static final QuantityMetric<Share> RENEWABLE_SHARE =
      QuantityMetric.of("share.energy.renewable", Share.class);

  /** Non-renewable fuel burnt: {@code energy.fuel.non-renewable}. */
  public static final QuantityMetric<Energy> NON_RENEWABLE_FUEL =
      QuantityMetric.of("energy.fuel.non-renewable", Energy.class);

  /** Renewable fuel burnt: {@code energy.fuel.renewable}. */
  public static final QuantityMetric<Energy> RENEWABLE_FUEL =
      QuantityMetric.of("energy.fuel.renewable", Energy.class);

  /** Electricity, heat, steam and cooling purchased: {@code energy.purchased}. */
  public static final QuantityMetric<Energy> ENERGY_PURCHASED =
      QuantityMetric.of("energy.purchased", Energy.class);

  /** Energy generated and used, without that from fuel counted: {@code energy.self-generated}. */
  public static final QuantityMetric<Energy> ENERGY_SELF_GENERATED =
      QuantityMetric.of("energy.self-generated", Energy.class);

  /** Energy sold: {@code energy.sold}. */
  public static final QuantityMetric<Energy> ENERGY_SOLD =
      QuantityMetric.of("energy.sold", Energy.class);

  /** Water in storage: {@code water.storage}. */
  public static final QuantityMetric<Volume> WATER_STORAGE =
      QuantityMetric.of("water.storage", Volume.class);

  // Divisors.

  /** Employees: {@code headcount.total}. */
  public static final QuantityMetric<People> HEADCOUNT =
      QuantityMetric.of("headcount.total", People.class);

  /** Mean of opening and closing headcount: {@code headcount.average}. */
  public static final QuantityMetric<People> HEADCOUNT_AVERAGE =
      QuantityMetric.of("headcount.average", People.class);

  /** Full-time equivalents: {@code fte.total}. */
  public static final QuantityMetric<FullTimeEquivalents> FULL_TIME_EQUIVALENTS =
      QuantityMetric.of("fte.total", FullTimeEquivalents.class);

  /** Floor area: {@code area.office}. */
  public static final QuantityMetric<Area> FLOOR_AREA =
      QuantityMetric.of("area.office", Area.class);

  /** Revenue: {@code revenue.total}. */
  public static final QuantityMetric<Money> REVENUE =
      QuantityMetric.of("revenue.total", Money.class);

  /** Mean headcount at the ends of the months: {@code headcount.monthly-average}. */
  public static final QuantityMetric<People> HEADCOUNT_MONTHLY_AVERAGE =
      QuantityMetric.of("headcount.monthly-average", People.class);

  // Workforce.

  /** Share of employees: {@code share}. */
  public static final QuantityMetric<Share> SHARE_OF_EMPLOYEES =
      QuantityMetric.of("share", Share.class);

  /** Share of women among employees: {@code share.women.workforce}. */
  public static final QuantityMetric<Share> SHARE_OF_WOMEN =
      QuantityMetric.of("share.women.workforce", Share.class);

  /** New hires: {@code hires.total}. */
  public static final QuantityMetric<People> HIRES = QuantityMetric.of("hires.total", People.class);

  /** Employees who left: {@code leavers.total}. */
  public static final QuantityMetric<People> LEAVERS =
      QuantityMetric.of("leavers.total", People.class);

  /** Vacancies filled by internal candidates: {@code hires.internal}. */
  public static final QuantityMetric<People> INTERNAL_HIRES =
      QuantityMetric.of("hires.internal", People.class);

  /** Share of vacancies filled by internal candidates: {@code hires.internal-fill-rate}. */
  public static final QuantityMetric<Share> INTERNAL_FILL_RATE =
      QuantityMetric.of("hires.internal-fill-rate", Share.class);

  /** Employee turnover: {@code turnover.total}. */
  public static final QuantityMetric<Share> TURNOVER =
      QuantityMetric.of("turnover.total", Share.class);

  /** Recruitment cost per hire: {@code hires.cost-per-hire}. */
  public static final RateMetric<Money, People> COST_PER_HIRE =
      RateMetric.of("hires.cost-per-hire", Money.class, People.class);

  /** Work-related deaths: {@code safety.fatalities}. */
  public static final QuantityMetric<People> FATALITIES =
      QuantityMetric.of("safety.fatalities", People.class);

  /** Work-related deaths per employee: {@code safety.fatality-rate}. */
  public static final QuantityMetric<Share> FATALITY_RATE =
      QuantityMetric.of("safety.fatality-rate", Share.class);

  /** Days lost to work injuries: {@code safety.lost-days}. */
  public static final QuantityMetric<Days> LOST_DAYS =
      QuantityMetric.of("safety.lost-days", Days.class);

  /** Hours worked: {@code safety.hours-worked}. */
  public static final QuantityMetric<Time> HOURS_WORKED =
      QuantityMetric.of("safety.hours-worked", Time.class);

  /** Employees trained: {@code training.trained.total}. */
  public static final QuantityMetric<People> EMPLOYEES_TRAINED =
      QuantityMetric.of("training.trained.total", People.class);

  /** Share of employees trained, within each group: {@code training.covered.total}. */
  public static final QuantityMetric<Share> SHARE_TRAINED =
      QuantityMetric.of("training.covered.total", Share.class);

  /** Share of a group among employees trained: {@code training.composition}. */
  public static final QuantityMetric<Share> TRAINING_COMPOSITION =
      QuantityMetric.of("training.composition", Share.class);

  /** Hours of training, all employees together: {@code training.person-hours.total}. */
  public static final QuantityMetric<Time> TRAINING_HOURS =
      QuantityMetric.of("training.person-hours.total", Time.class);

  /** Hours of training per employee: {@code training.hours.total}. */
  public static final RateMetric<Time, People> TRAINING_HOURS_PER_EMPLOYEE =
      RateMetric.of("training.hours.total", Time.class, People.class);

  /** Spending on training per employee: {@code training.spend-per-head.total}. */
  public static final RateMetric<Money, People> TRAINING_SPEND_PER_EMPLOYEE =
      RateMetric.of("training.spend-per-head.total", Money.class, People.class);

  /** Rate of new hires: {@code hires.rate.total}. */
  public static final QuantityMetric<Share> HIRE_RATE =
      QuantityMetric.of("hires.rate.total", Share.class);

  /** Voluntary turnover: {@code turnover.voluntary.total}. */
  public static final QuantityMetric<Share> VOLUNTARY_TURNOVER =
      QuantityMetric.of("turnover.voluntary.total", Share.class);

  /** Involuntary turnover: {@code turnover.involuntary.total}. */
  public static final QuantityMetric<Share> INVOLUNTARY_TURNOVER =
      QuantityMetric.of("turnover.involuntary.total", Share.class);

  /** Turnover by retirement: {@code turnover.retirement.total}. */
  public static final QuantityMetric<Share> RETIREMENT_TURNOVER =
      QuantityMetric.of("turnover.retirement.total", Share.class);

  /** Employees promoted: {@code promotion.promoted}. */
  public static final QuantityMetric<People> PROMOTED =
      QuantityMetric.of("promotion.promoted", People.class);

  /** Share of employees promoted: {@code promotion.rate}. */
  public static final QuantityMetric<Share> PROMOTION_RATE =
      QuantityMetric.of("promotion.rate", Share.class);

  /** Days of absence: {@code absence.days}. */
  public static final QuantityMetric<Days> ABSENCE = QuantityMetric.of("absence.days", Days.class);

  /** Days scheduled to be worked: {@code absence.scheduled-days}. */
  public static final QuantityMetric<Days> SCHEDULED_DAYS =
      QuantityMetric.of("absence.scheduled-days", Days.class);

  /** Rate of absence: {@code absence.rate}. */
  public static final QuantityMetric<Share> ABSENCE_RATE =
      QuantityMetric.of("absence.rate", Share.class);

  /** Employees covered by collective bargaining agreements: {@code bargaining.covered.total}. */
  public static final QuantityMetric<People> BARGAINING_COVERED =
      QuantityMetric.of("bargaining.covered.total", People.class);

  /**
   * Share of employees covered by collective bargaining agreements: {@code
   * bargaining.coverage.total}.
   */
  public static final QuantityMetric<Share> BARGAINING_COVERAGE =
      QuantityMetric.of("bargaining.coverage.total", Share.class);

  /** Employees due to return from parental leave: {@code parental-leave.due-back}. */
  public static final QuantityMetric<People> DUE_BACK_FROM_LEAVE =
      QuantityMetric.of("parental-leave.due-back", People.class);

  /** Employees who returned from parental leave: {@code parental-leave.came-back}. */
  public static final QuantityMetric<People> CAME_BACK_FROM_LEAVE =
      QuantityMetric.of("parental-leave.came-back", People.class);

  /** Return rate after parental leave: {@code parental-leave.return-rate}. */
  public static final QuantityMetric<Share> RETURN_RATE =
      QuantityMetric.of("parental-leave.return-rate", Share.class);

  /**
   * Employees who returned from parental leave in the prior period: {@code
   * parental-leave.came-back-before}.
   */
  public static final QuantityMetric<People> CAME_BACK_IN_PRIOR_PERIOD =
      QuantityMetric.of("parental-leave.came-back-before", People.class);

  /**
   * Employees still employed twelve months after returning from parental leave: {@code
   * parental-leave.stayed}.
   */
  public static final QuantityMetric<People> STAYED_AFTER_LEAVE =
      QuantityMetric.of("parental-leave.stayed", People.class);

  /** Retention rate after parental leave: {@code parental-leave.retention-rate}. */
  public static final QuantityMetric<Share> RETENTION_RATE =
      QuantityMetric.of("parental-leave.retention-rate", Share.class);

  /** Employees with a performance review: {@code reviews.reviewed.total}. */
  public static final QuantityMetric<People> REVIEWED =
      QuantityMetric.of("reviews.reviewed.total", People.class);

  /** Share of employees with a performance review: {@code reviews.coverage.total}. */
  public static final QuantityMetric<Share> REVIEW_COVERAGE =
      QuantityMetric.of("reviews.coverage.total", Share.class);

  /** Remuneration of employees at the end of the period: {@code remuneration.total}. */
  public static final QuantityMetric<Money> REMUNERATION =
      QuantityMetric.of("remuneration.total", Money.class);

  /** Mean remuneration: {@code remuneration.mean.total}. */
  public static final RateMetric<Money, People> MEAN_REMUNERATION =
      RateMetric.of("remuneration.mean.total", Money.class, People.class);

  /** Median remuneration: {@code remuneration.median.total}. */
  public static final RateMetric<Money, People> MEDIAN_REMUNERATION =
      RateMetric.of("remuneration.median.total", Money.class, People.class);

  /** Women's mean remuneration over men's: {@code remuneration.women-to-men.total}. */
  public static final QuantityMetric<Share> REMUNERATION_WOMEN_TO_MEN =
      QuantityMetric.of("remuneration.women-to-men.total", Share.class);

  /** Basic salary of employees at the end of the period: {@code salary.total}. */
  public static final QuantityMetric<Money> SALARY = QuantityMetric.of("salary.total", Money.class);

  /** Mean basic salary: {@code salary.mean.total}. */
  public static final RateMetric<Money, People> MEAN_SALARY =
      RateMetric.of("salary.mean.total", Money.class, People.class);

  /** Women's mean basic salary over men's: {@code salary.women-to-men.total}. */
  public static final QuantityMetric<Share> SALARY_WOMEN_TO_MEN =
      QuantityMetric.of("salary.women-to-men.total", Share.class);

  /** Gender pay gap, mean: men's less women's over men's: {@code pay-gap.mean.total}. */
  public static final QuantityMetric<Share> PAY_GAP_MEAN =
      QuantityMetric.of("pay-gap.mean.total", Share.class);

  /** Gender pay gap, median: men's less women's over men's: {@code pay-gap.median.total}. */
  public static final QuantityMetric<Share> PAY_GAP_MEDIAN =
      QuantityMetric.of("pay-gap.median.total", Share.class);

  /** Annual total compensation of the highest-paid individual: {@code compensation.highest}. */
  public static final QuantityMetric<Money> HIGHEST_COMPENSATION =
      QuantityMetric.of("compensation.highest", Money.class);

  /**
   * Median annual total compensation of all other employees: {@code compensation.median-of-others}.
   */
  public static final QuantityMetric<Money> MEDIAN_COMPENSATION_OF_OTHERS =
      QuantityMetric.of("compensation.median-of-others", Money.class);

  /** Annual total compensation ratio: {@code compensation.ratio}. */
  public static final QuantityMetric<Share> COMPENSATION_RATIO =
      QuantityMetric.of("compensation.ratio", Share.class);

  /** Recordable work-related injuries, deaths included: {@code safety.recordable-injuries}. */
  public static final QuantityMetric<Count> RECORDABLE_INJURIES =
      QuantityMetric.of("safety.recordable-injuries", Count.class);

  /** Rate of recordable work-related injuries: {@code safety.recordable-rate}. */
  public static final RateMetric<Count, Time> RECORDABLE_RATE =
      RateMetric.of("safety.recordable-rate", Count.class, Time.class);

  /**
   * High-consequence work-related injuries, deaths excluded: {@code
   * safety.high-consequence-injuries}.
   */
  public static final QuantityMetric<Count> HIGH_CONSEQUENCE_INJURIES =
      QuantityMetric.of("safety.high-consequence-injuries", Count.class);

  /** Rate of high-consequence work-related injuries: {@code safety.high-consequence-rate}. */
  public static final RateMetric<Count, Time> HIGH_CONSEQUENCE_RATE =
      RateMetric.of("safety.high-consequence-rate", Count.class, Time.class);

  /** Lost-time injuries, deaths included: {@code safety.lost-time-injuries}. */
  public static final QuantityMetric<Count> LOST_TIME_INJURIES =
      QuantityMetric.of("safety.lost-time-injuries", Count.class);

  /** Lost-time injury rate: {@code safety.lost-time-rate}. */
  public static final RateMetric<Count, Time> LOST_TIME_RATE =
      RateMetric.of("safety.lost-time-rate", Count.class, Time.class);

  /** Lost-day rate: {@code safety.lost-day-rate}. */
  public static final RateMetric<Days, Time> LOST_DAY_RATE =
      RateMetric.of("safety.lost-day-rate", Days.class, Time.class);

  /** Fatality rate by hours worked: {@code safety.fatality-rate.per-hours}. */
  public static final RateMetric<People, Time> FATALITY_RATE_PER_HOURS =
      RateMetric.of("safety.fatality-rate.per-hours", People.class, Time.class);

  /** Employees trained in anti-corruption: {@code ethics.anti-corruption-trained.total}. */
  public static final QuantityMetric<People> TRAINED_IN_ANTI_CORRUPTION =
      QuantityMetric.of("ethics.anti-corruption-trained.total", People.class);

  /**
   * Share of employees trained in anti-corruption: {@code ethics.anti-corruption-coverage.total}.
   */
  public static final QuantityMetric<Share> ANTI_CORRUPTION_COVERAGE =
      QuantityMetric.of("ethics.anti-corruption-coverage.total", Share.class);

  // Suppliers, customers, governance and community.

  /** Suppliers: {@code suppliers.total}. */
  public static final QuantityMetric<Count> SUPPLIERS =
      QuantityMetric.of("suppliers.total", Count.class);

  /** Complaints: {@code complaints.count}. */
  public static final QuantityMetric<Count> COMPLAINTS =
      QuantityMetric.of("complaints.count", Count.class);

  /** Corruption cases: {@code ethics.corruption-cases}. */
  public static final QuantityMetric<Count> CORRUPTION_CASES =
      QuantityMetric.of("ethics.corruption-cases", Count.class);

  /** Directors: {@code board.directors}. */
  public static final QuantityMetric<People> DIRECTORS =
      QuantityMetric.of("board.directors", People.class);

  /** Share of women directors: {@code board.women-share}. */
  public static final QuantityMetric<Share> SHARE_OF_WOMEN_DIRECTORS =
      QuantityMetric.of("board.women-share", Share.class);

  /** Share of independent directors: {@code board.independent-share}. */
  public static final QuantityMetric<Share> SHARE_OF_INDEPENDENT_DIRECTORS =
      QuantityMetric.of("board.independent-share", Share.class);

  /** Donations: {@code community.donations}. */
  public static final QuantityMetric<Money> DONATIONS =
      QuantityMetric.of("community.donations", Money.class);

  /** Hours of voluntary work: {@code community.volunteer-hours}. */
  public static final QuantityMetric<Time> VOLUNTEER_HOURS =
      QuantityMetric.of("community.volunteer-hours", Time.class);

  private Metrics() {}
}
