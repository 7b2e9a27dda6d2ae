package org.esg4j.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.fact.Facts.key;
import static org.esg4j.fact.Facts.measured;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.units.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios that the catalogue declares, each with a figure worked out by hand. */
class CatalogueRatiosTest {
  private static final FormulaCalculator USUAL = FormulaCalculator.using(MetricCatalog.bundled());

  /** Facts of 2024 such as {@code hires.total=505 person}; of 2023 with a star before. */
  private static FactSet facts(String listed) {
    List<Fact> facts = new ArrayList<>();
    for (String fact : listed.split("; ", -1)) {
      String[] sides = fact.split("=", -1);
      boolean before = sides[0].startsWith("*");
      facts.add(
          measured(before ? sides[0].substring(1) : sides[0], before ? 2023 : 2024, sides[1]));
    }
    return FactSet.of(facts);
  }

  private static Fact calculated(FormulaCalculator calculator, String id, FactSet facts) {
    return calculator.calculate(facts).facts().preferred(key(id, 2024)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Hires and leavers
        "hires.internal-fill-rate | 21.875 % | hires.internal=7 person; hires.total=25 person",
        "hires.cost-per-hire | 7936.5 CNY/person | hires.cost=39682.5 CNY; hires.total=5 person",
        "promotion.rate.gender.female | 12.5 % |"
            + " promotion.promoted.gender.female=3 person; headcount.gender.female=24 person",
        "parental-leave.return-rate.gender.male | 75 % |"
            + " parental-leave.came-back.gender.male=3 person;"
            + " parental-leave.due-back.gender.male=4 person",
        "parental-leave.retention-rate.gender.female | 80 % |"
            + " parental-leave.stayed.gender.female=4 person;"
            + " parental-leave.came-back-before.gender.female=5 person",
        // Training: the share of a group, and the composition of those trained
        "training.covered.gender.female | 25 % |"
            + " training.trained.gender.female=10 person; headcount.gender.female=40 person",
        "training.composition.gender.female | 20 % |"
            + " training.trained.gender.female=10 person; training.trained.total=50 person",
        "training.hours.level.senior | 7.5 h/person |"
            + " training.person-hours.level.senior=30 h; headcount.level.senior=4 person",
        "training.spend-per-head.total | 250 CNY/person |"
            + " training.spend=10000 CNY; headcount.total=40 person",
        "training.spend-share-of-payroll | 1.25 % | training.spend=1 CNY10k; payroll.total=800000 CNY",
        // Pay
        "remuneration.women-to-men.level.senior | 90 % |"
            + " remuneration.gender.female.level.senior=900 CNY;"
            + " headcount.gender.female.level.senior=2 person;"
            + " remuneration.gender.male.level.senior=1500 CNY;"
            + " headcount.gender.male.level.senior=3 person",
        "pay-gap.mean.total | 20 % |"
            + " remuneration.mean.gender.female=400 CNY/person;"
            + " remuneration.mean.gender.male=500 CNY/person",
        "pay-gap.median.total | -5 % |"
            + " remuneration.median.gender.female=420 CNY/person;"
            + " remuneration.median.gender.male=400 CNY/person",
        "compensation.ratio | 12.5 1 | compensation.highest=2500000 CNY;"
            + " compensation.median-of-others=200000 CNY",
        "compensation.increase-ratio | 2.5 1 |"
            + " *compensation.highest=2000000 CNY; compensation.highest=2500000 CNY;"
            + " compensation.increase.median-of-others=10 %",
        "wage.entry-ratio.gender.female | 1.2 1 |"
            + " wage.entry.gender.female=3000 CNY; wage.minimum.total=2500 CNY",
        "bargaining.coverage.total | 60 % |"
            + " bargaining.covered.total=24 person; headcount.total=40 person",
        "reviews.coverage.gender.male | 50 % |"
            + " reviews.reviewed.gender.male=8 person; headcount.gender.male=16 person",
        // The board
        "board.directors | 9 person |"
            + " board.executive=1 person; board.non-executive=4 person; board.independent=4 person",
        "board.women-share | 25 % | board.women=2 person; board.directors=8 person",
        "board.anti-corruption-coverage | 87.5 % |"
            + " board.anti-corruption-trained=7 person; board.directors=8 person",
        // Safety
        "safety.fatality-rate | 0.25 % | safety.fatalities=1 person; headcount.total=400 person",
        "safety.fatality-rate.per-hours.workers.other-workers | 4 person/h_1m |"
            + " safety.fatalities.workers.other-workers=2 person;"
            + " safety.hours-worked.workers.other-workers=500000 h",
        "absence.rate.gender.female | 0.4 % |"
            + " absence.days.gender.female=1 d; absence.scheduled-days.gender.female=250 d",
        // Environment
        "energy.total | 90 MWh |"
            + " energy.fuel.non-renewable=40 MWh; energy.fuel.renewable=10 MWh;"
            + " energy.purchased=36 MWh; energy.self-generated=9 MWh; energy.sold=5 MWh",
        "share.energy.renewable | 30 % | energy.renewable=27 MWh; energy.total=90 MWh",
        "water.consumption.stress.stressed | 18 ML |"
            + " water.withdrawal.stress.stressed=30 ML; water.discharge.stress.stressed=12 ML",
        "waste.unaccounted | 1 t | waste.total=200 t; waste.diverted=120 t; waste.disposed=75 t;"
            + " *waste.stored=3 t; waste.stored=7 t",
        "share.waste.diverted | 60 % | waste.diverted=120 t; waste.total=200 t",
        "packaging.intensity.per-product | 0.002 t/product |"
            + " packaging.total=4 t; output.products=2000 product",
        "paper.intensity.per-employee | 2.5 kg/person | paper.office=100 kg; headcount.total=40 person",
        "materials.recycled-share | 40 % | materials.recycled=4 t; materials.total=10 t",
        "ghg.intensity.per-area | 0.05 tCO2e/m2 |"
            + " ghg.scope1=10 tCO2e; ghg.scope2=470 tCO2e; area.office=9600 m2",
        "energy.intensity.per-revenue | 12.5 MWh/CNYm | energy.total=25 MWh; revenue.total=2000000 CNY",
        // Suppliers, customers, ethics, community
        "suppliers.share.region.mainland-china | 95 % |"
            + " suppliers.region.mainland-china=342 supplier; suppliers.total=360 supplier",
        "suppliers.new-screened-share | 80 % |"
            + " suppliers.new-screened=16 supplier; suppliers.new=20 supplier",
        "procurement.local-share | 45 % | procurement.local=9 CNYm; procurement.total=20 CNYm",
        "products.recalled-share | 0.05 % | products.recalled=5 product; products.sold=10000 product",
        "complaints.per-product | 0.003 complaint/product |"
            + " complaints.count=30 complaint; products.sold=10000 product",
        "complaints.per-revenue | 1.5 complaint/CNYm |"
            + " complaints.count=30 complaint; revenue.total=20 CNYm",
        "ethics.anti-corruption-coverage.level.senior | 50 % |"
            + " ethics.anti-corruption-trained.level.senior=2 person; headcount.level.senior=4 person",
        "community.volunteer-hours.per-employee | 8.3 h/person |"
            + " community.volunteer-hours=332 h; headcount.total=40 person",
        "community.donations-share | 0.15 % | community.donations=3 CNY10k; revenue.total=20 CNYm",
        "revenue.growth | -12.5 % | *revenue.total=8 CNYm; revenue.total=7 CNYm"
      })
  void aRatioIsWhatAPencilGives(String id, String expected, String inputs) {
    Fact fact = calculated(USUAL, id, facts(inputs));
    assertThat(fact.value()).isEqualTo(Value.parse(expected));
    assertThat(fact.derivation()).get().isInstanceOf(Derivation.Application.class);
  }

  /** The definition travels with the figure: the same inputs, other divisors. */
  @ParameterizedTest
  @CsvSource({
    "turnover.total, leavers-over-opening, 25 %",
    "turnover.total, leavers-over-closing, 50 %",
    "turnover.total, leavers-over-average, 100/3 %",
    "turnover.total, leavers-over-leavers-plus-closing, 100/3 %",
    "turnover.total, leavers-over-monthly-average, 40 %",
    "turnover.voluntary.total, leavers-over-closing, 30 %",
    "turnover.involuntary.total, leavers-over-opening, 5 %",
    "turnover.retirement.total, leavers-over-average, 20/3 %",
    "hires.rate.total, opening-headcount, 2.5 %",
    "hires.rate.total, year-end-headcount, 5 %",
    "hires.rate.total, average-headcount, 10/3 %"
  })
  void theDefinitionIsPartOfTheAnswer(String id, String definition, String expected) {
    FactSet facts =
        facts(
            "*headcount.total=80 person; headcount.total=40 person;"
                + " headcount.monthly-average=50 person; hires.total=2 person;"
                + " leavers.total=20 person; leavers.reason.voluntary=12 person;"
                + " leavers.reason.involuntary=4 person; leavers.reason.retirement=4 person");
    Fact fact = calculated(USUAL.choosing(MetricId.of(id), definition), id, facts);
    assertThat(fact.value()).isEqualTo(Value.parse(expected));
    assertThat(fact.derivation().map(it -> ((Derivation.Application) it).definition()))
        .contains(definition);
  }

  /** Women and men in one class only: the class divides by itself, not by all staff. */
  @Test
  void aClassIsDividedByItself() {
    FactSet facts =
        facts(
            "leavers.gender.female=12 person; headcount.gender.female=240 person;"
                + " headcount.total=1000 person");
    FormulaCalculator closing =
        USUAL.choosing(MetricId.of("turnover.total"), "leavers-over-closing");
    assertThat(calculated(closing, "turnover.gender.female", facts).value())
        .isEqualTo(Value.parse("5 %"));
  }

  /** With a divisor of zero there is no figure, for whichever ratio. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hires.cost-per-hire | hires.cost=5 CNY; hires.total=0 person",
        "safety.recordable-rate | safety.recordable-injuries=0 injury; safety.hours-worked=0 h",
        "compensation.ratio | compensation.highest=5 CNY; compensation.median-of-others=0 CNY",
        "ghg.intensity.per-area | ghg.scope1-2=5 tCO2e; area.office=0 m2",
        "revenue.growth | *revenue.total=0 CNY; revenue.total=5 CNY"
      })
  void nothingIsDividedByZero(String id, String inputs) {
    Calculation calculation = USUAL.calculate(facts(inputs));
    assertThat(calculation.facts().find(key(id, 2024))).isEmpty();
    assertThat(calculation.failures())
        .extracting(failure -> failure.reason())
        .containsOnly(org.esg4j.fact.Failure.Reason.DIVISION_BY_ZERO);
  }
}
