package org.esg4j.examples.benchmarks;

import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.esg4j.bulk.CitedRate;
import org.esg4j.bulk.FactorTable;
import org.esg4j.bulk.FactorTableBuilder;
import org.esg4j.bulk.Intervals;
import org.esg4j.bulk.ReadingPlan;
import org.esg4j.bulk.Site;
import org.esg4j.fact.Citation;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Readings of a hundred sites in random order, below 5,000 kWh with three decimals, and factors
 * with four: made by formulas that a database can follow.
 *
 * <p>Reading i has h = i x 1103515245 mod 2^31, site = h / 65536 mod 100, and in thousandths h x 7
 * + i mod 5,000,000; hours go through the year in order. Site s has the factor (3000 + s x 7919 mod
 * 6000) / 10000.
 */
@State(Scope.Benchmark)
public class BulkReadings {
  static final int COUNT = 10_000_000;
  static final int SITES = 100;
  static final int HOURS = 8_784;
  static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

  private static final Citation CITATION = new Citation("made up", "made up", "2024", "made up");
  private static final long MODULUS = 1L << 31;

  final int count;
  final int[] site;
  final int[] hour;
  final long[] thousandths;
  final double[] kilowattHours;

  /** The same readings at nine decimals and more, so that their sums exceed 64 bits. */
  final long[] large;

  final long[] factor = new long[SITES];
  final double[] inexactFactor = new double[SITES];

  /** The month of each hour, and the factor of each site in each month. */
  final int[] month = new int[HOURS];

  final double[] inexactByMonth = new double[SITES * 12];
  final ReadingPlan<Emissions, Energy> plan;
  final ReadingPlan<Emissions, Energy> largePlan;
  final ReadingPlan<Emissions, Energy> monthly;

  /** Ten million readings, as JMH asks for. */
  public BulkReadings() {
    this(COUNT);
  }

  BulkReadings(int count) {
    this.count = count;
    site = new int[count];
    hour = new int[count];
    thousandths = new long[count];
    kilowattHours = new double[count];
    large = new long[count];
    for (int at = 0; at < count; at++) {
      site[at] = site(at);
      hour[at] = (int) ((long) at * HOURS / count);
      thousandths[at] = thousandths(at);
      kilowattHours[at] = thousandths[at] / 1e3;
      large[at] = thousandths[at] * 1_000_000_000_000L;
    }
    for (int s = 0; s < SITES; s++) {
      factor[s] = factor(s, 0);
      inexactFactor[s] = factor[s] / 1e4;
      for (int m = 0; m < 12; m++) {
        inexactByMonth[m * SITES + s] = factor(s, m) / 1e4;
      }
    }
    Intervals hours = Intervals.hoursOf(YEAR);
    for (int h = 0; h < HOURS; h++) {
      month[h] = hours.start(h).getMonthValue() - 1;
    }
    plan = plan(1, 3);
    largePlan = plan(1, 15);
    monthly = plan(12, 3);
  }

  private static long mixed(long at) {
    return at * 1_103_515_245L % MODULUS;
  }

  static int site(long at) {
    return (int) (mixed(at) / 65_536 % SITES);
  }

  static long thousandths(long at) {
    return (mixed(at) * 7 + at) % 5_000_000;
  }

  private static long factor(int site, int month) {
    return 3_000 + (site * 7_919L + month * 101L) % 6_000;
  }

  private static ReadingPlan<Emissions, Energy> plan(int periods, int decimals) {
    FactorTableBuilder<Emissions, Energy> factors =
        FactorTable.builder(TONNE_CO2E.per(MEGAWATT_HOUR));
    for (int s = 0; s < SITES; s++) {
      for (int m = 0; m < periods; m++) {
        YearMonth month = YearMonth.of(2024, m + 1);
        factors.add(
            "S" + s,
            periods == 1 ? YEAR : new ReportingPeriod(month.atDay(1), month.atEndOfMonth()),
            new CitedRate<>(
                "f" + s + "-" + m,
                TONNE_CO2E.per(MEGAWATT_HOUR).of(BigDecimal.valueOf(factor(s, m), 4)),
                CITATION));
      }
    }
    List<Site> sites = IntStream.range(0, SITES).mapToObj(s -> new Site("S" + s, "S" + s)).toList();
    return ReadingPlan.of(factors.build(), sites, Intervals.hoursOf(YEAR), KILOWATT_HOUR, decimals);
  }
}
