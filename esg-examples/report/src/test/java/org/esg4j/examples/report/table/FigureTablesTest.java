package org.esg4j.examples.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.PrintedAs;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.Value;
import org.junit.jupiter.api.Test;

/** Facts find their rows, cells and decimals. */
class FigureTablesTest {
  private static final MetricCatalog CATALOG = MetricCatalog.bundled();
  private static final Entity ENTITY = Entity.of("made-up");
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);
  private static final Figures FIGURES = Figures.of(CATALOG, ENGLISH, "CNY");

  private static Fact printed(String id, int year, String value, PrintedAs.Setting setting) {
    Value parsed = Value.parse(value);
    String number = value.substring(0, value.indexOf(' '));
    int decimals = number.indexOf('.') < 0 ? 0 : number.length() - number.indexOf('.') - 1;
    MetricPath path = CATALOG.resolve(id);
    FactKey key =
        new FactKey(path.metric().id(), path.breakdown(), ENTITY, ReportingPeriod.ofYear(year));
    return Fact.printed(
        key, parsed, decimals, new PrintedAs("label", number, "unit", "where", setting));
  }

  private static Fact printed(String id, int year, String value) {
    return printed(id, year, value, PrintedAs.Setting.TABLE);
  }

  private static FigureTables tables(Fact... facts) {
    FactSet given = FactSet.of(facts);
    FactSet all = given.merge(FormulaCalculator.using(CATALOG).calculate(given).facts());
    return FigureTables.of(CATALOG, all, 2024, TablePlan.bundled());
  }

  private static FigureRow row(FigureTables tables, String id) {
    return tables.tables().stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** What the cells of a row show, a bar between what is given and what is recalculated. */
  private static List<String> shown(FigureRow row) {
    List<String> shown = new ArrayList<>();
    for (FigureCell cell : row.cells()) {
      String number = cell.shown().map(fact -> FIGURES.number(row, fact)).orElse("-");
      shown.add(
          cell.recalculated()
              .map(fact -> number + "|" + FIGURES.recalculated(row, cell.shown().get(), fact))
              .orElse(number));
    }
    return shown;
  }

  @Test
  void onlyYearsWithFiguresStand() {
    assertThat(tables(printed("hires.total", 2024, "5 person")).years()).containsExactly(2024);
    assertThat(tables(printed("hires.total", 2022, "5 person")).years())
        .containsExactly(2022, 2024);
    assertThat(tables(printed("hires.total", 2021, "5 person")).years()).containsExactly(2024);
  }

  @Test
  void givenAndRecalculatedFiguresStandSideBySide() {
    FigureTables tables =
        tables(
            printed("ghg.scope2", 2023, "10.00 tCO2e"),
            printed("headcount.total", 2023, "30 person"),
            printed("ghg.scope2", 2024, "757.08 tCO2e"),
            printed("headcount.total", 2024, "1937 person"),
            printed("ghg.scope2.intensity.per-employee", 2024, "0.40 tCO2e/person"));
    assertThat(shown(row(tables, "ghg.scope2.intensity.per-employee")))
        .as("the decimals of print hold for the whole row")
        .containsExactly("0.33", "0.40|0.39");
  }

  @Test
  void aFigureThatNobodyStatedHasEnoughDecimalsToTell() {
    FigureTables tables =
        tables(
            printed("paper.office", 2023, "10 t"),
            printed("headcount.total", 2023, "4 person"),
            printed("paper.office", 2024, "3.11 t"),
            printed("headcount.total", 2024, "1937 person"));
    assertThat(shown(row(tables, "paper.intensity.per-employee")))
        .as("2.5 exactly, and three digits behind the zeros")
        .containsExactly("2.5", "0.00161");
  }

  @Test
  void aRowHasTheUnitOfTheLatestPrint() {
    FigureTables tables =
        tables(
            printed("energy.electricity.purchased", 2023, "691231.5 kWh"),
            printed("energy.electricity.purchased", 2024, "651.97 MWh"));
    FigureRow row = row(tables, "energy.electricity.purchased");
    assertThat(FIGURES.unit(row.unit())).isEqualTo("MWh");
    assertThat(shown(row)).containsExactly("691.2315", "651.97");
  }

  @Test
  void whatIsGivenTwiceShowsTheTableAndKeepsTheOther() {
    FigureTables tables =
        tables(
            printed("headcount.total", 2024, "1899 person", PrintedAs.Setting.TEXT),
            printed("headcount.total", 2024, "1937 person"));
    FigureCell cell = row(tables, "headcount.total").last();
    assertThat(cell.shown().map(Fact::statedNumber)).contains("1937");
    assertThat(cell.alsoGiven()).extracting(Fact::statedNumber).containsExactly("1899");
  }

  @Test
  void partsStandInTheOrderOfTheirAxes() {
    FigureTables tables =
        tables(
            printed("headcount.level.senior", 2024, "1 person"),
            printed("headcount.gender.male", 2024, "2 person"),
            printed("headcount.gender.female", 2024, "2 person"),
            printed("headcount.total", 2024, "4 person"),
            printed("headcount.gender.female.level.senior", 2024, "1 person"));
    assertThat(tables.tables().get(0).groups().get(0).rows())
        .extracting(FigureRow::id)
        .containsExactly(
            "headcount.total",
            "headcount.gender.female",
            "headcount.gender.male",
            "headcount.level.senior",
            "headcount.gender.female.level.senior");
    assertThat(FIGURES.part(row(tables, "headcount.gender.female.level.senior").breakdown()))
        .isEqualTo("Women, Senior");
  }

  @Test
  void meanHeadcountStandsOnlyWhereItIsGiven() {
    Fact before = printed("headcount.total", 2023, "6 person");
    Fact now = printed("headcount.total", 2024, "4 person");
    assertThat(tables(before, now).tables().get(0).rows())
        .extracting(FigureRow::id)
        .containsExactly("headcount.total");
    assertThat(
            tables(before, now, printed("headcount.average", 2024, "5 person"))
                .tables()
                .get(0)
                .rows())
        .extracting(FigureRow::id)
        .containsExactly("headcount.total", "headcount.average");
  }

  @Test
  void aMetricThatNoTableNamesStandsAmongTheOthers() {
    FigureTables tables = tables(printed("rnd.staff", 2024, "400 person"));
    assertThat(tables.tables()).extracting(FigureTable::id).containsExactly("other");
    assertThat(row(tables, "rnd.staff").last().given()).isPresent();
  }

  @Test
  void namesOfSitesDoNotBreakATable() {
    FigureTables tables = tables(printed("waste.site.North_1", 2024, "3 t"));
    assertThat(MarkdownTables.of(tables.tables(), CATALOG, ENGLISH, FIGURES))
        .contains("| Waste produced (Site: North\\_1) | t | 3 |");
  }
}
