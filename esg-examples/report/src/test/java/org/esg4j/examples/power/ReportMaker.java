package org.esg4j.examples.power;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.esg4j.units.number.Rational;

/** Makes consistent reports of about two hundred figures over three years, each from its seed. */
final class ReportMaker {
  private static final int FIRST_YEAR = 2022;
  private static final int YEARS = 3;
  private static final int REPEATED = 4;

  /** Rows that a report has in all its years or in none. */
  private enum Block {
    LEAVERS(50),
    TURNOVER(85),
    SHARES(50),
    COVERAGE(35),
    HOURS(50),
    WATER(50),
    WATER_SOURCES(50),
    SCOPE3(35),
    WASTE(75),
    SAFETY(45),
    SUPPLIERS(40),
    SUPPLIER_SHARES(50),
    BOARD(50),
    BOARD_PARTS(50),
    SPENDING(40),
    VOLUNTEERING(40),
    AREA(60),
    REVENUE(50),
    ONE_CARRIER(60),
    MEGAWATT_HOURS(70),
    KILOGRAMS(40);

    private final int percent;

    Block(int percent) {
      this.percent = percent;
    }
  }

  private final Sheet sheet;
  private final Set<Block> blocks = EnumSet.noneOf(Block.class);
  private final Turnover turnover;
  private final int turnoverDecimals;
  private final int shareDecimals;
  private final GridFactor factor;

  private ReportMaker(Random random) {
    this.sheet = new Sheet(random);
    for (Block block : Block.values()) {
      if (sheet.chance(block.percent)) {
        blocks.add(block);
      }
    }
    this.turnover = Turnover.values()[sheet.from(0, Turnover.values().length - 1)];
    this.turnoverDecimals = sheet.from(0, 2);
    this.shareDecimals = sheet.from(0, 2);
    this.factor = GridFactor.values()[sheet.from(0, GridFactor.values().length - 1)];
  }

  /** The report of a seed, always the same. */
  static MadeUpReport of(long seed) {
    return new ReportMaker(new Random(seed)).report();
  }

  private MadeUpReport report() {
    People people = People.before(sheet, FIRST_YEAR - 1);
    Map<String, Rational> sizes = Surroundings.sizes(sheet, people);
    int lastYear = 0;
    for (int i = 0; i < YEARS; i++) {
      lastYear = sheet.prints().size();
      people = year(people, sizes);
    }
    List<Print> tables = List.copyOf(sheet.prints());
    for (int i = 0; i < REPEATED; i++) {
      sheet.repeat(tables.get(sheet.from(lastYear, tables.size() - 1)));
    }
    return sheet.report(
        turnover, blocks.contains(Block.ONE_CARRIER) ? Optional.of(factor) : Optional.empty());
  }

  private People year(People before, Map<String, Rational> sizes) {
    People people = People.after(sheet, before);
    when(Block.LEAVERS, people::printLeavers);
    when(Block.TURNOVER, () -> people.printTurnover(turnover, before, turnoverDecimals));
    when(Block.SHARES, () -> people.printShares(shareDecimals));
    when(Block.COVERAGE, people::printCoverage);
    when(Block.HOURS, people::printHours);

    Surroundings surroundings = new Surroundings(sheet, people, sizes);
    surroundings.printDivisors(blocks.contains(Block.AREA), blocks.contains(Block.REVENUE));
    boolean inMegawattHours = blocks.contains(Block.MEGAWATT_HOURS);
    Variable scope2 =
        blocks.contains(Block.ONE_CARRIER)
            ? surroundings.electricityOnly(factor, inMegawattHours)
            : surroundings.manyCarriers(inMegawattHours);
    surroundings.emissions(scope2, blocks.contains(Block.SCOPE3));
    when(Block.WATER, () -> surroundings.water(blocks.contains(Block.WATER_SOURCES)));
    when(Block.WASTE, () -> surroundings.waste(blocks.contains(Block.KILOGRAMS)));

    Extras extras = new Extras(sheet, people);
    when(Block.SAFETY, extras::safety);
    when(Block.SUPPLIERS, () -> extras.suppliers(blocks.contains(Block.SUPPLIER_SHARES)));
    when(Block.BOARD, () -> extras.board(blocks.contains(Block.BOARD_PARTS)));
    when(Block.SPENDING, extras::spending);
    when(Block.VOLUNTEERING, extras::volunteering);
    return people;
  }

  private void when(Block block, Runnable rows) {
    if (blocks.contains(block)) {
      rows.run();
    }
  }
}
