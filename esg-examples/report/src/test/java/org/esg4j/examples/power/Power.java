package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.esg4j.audit.Finding;

/**
 * How much of what is wrong an audit finds, and how much it finds where nothing is wrong.
 *
 * @param auditor the audit
 */
record Power(Auditor auditor) {
  private static final long SEEDS_OF_A_KIND = 1_000_000;
  private static final long SEED_OF_CLEAN_REPORTS = 100_000_000;
  private static final int NAMED_MISSES = 10;

  /** An audit of a made-up report with what the report declares. */
  interface Auditor {
    /** The findings on the numbers as printed. */
    List<Finding> findings(MadeUpReport report, List<BigDecimal> numbers);
  }

  /**
   * What became of the slips of one kind.
   *
   * @param kind the kind
   * @param planted how many there were
   * @param detectable those of them that no true figures can explain
   * @param found those of the detectable that the audit said something about
   * @param named those of the found where a finding touches a figure that the slip changed
   * @param beyond slips that true figures could explain and that raised a finding all the same
   * @param missed the first of those that were missed
   */
  record Tally(
      SlipKind kind,
      int planted,
      int detectable,
      int found,
      int named,
      int beyond,
      List<String> missed) {

    /** Keeps its own copy of the list. */
    Tally {
      missed = List.copyOf(missed);
    }

    /** Whether so many percent of what can be found was found. */
    boolean isFoundTo(int percent) {
      return 100L * found >= (long) percent * detectable;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-16s %7d %10d %7d %6d.%d %% %7d %7d",
          kind.words(),
          planted,
          detectable,
          found,
          1000L * found / detectable / 10,
          1000L * found / detectable % 10,
          named,
          beyond);
    }
  }

  /** Plants so many slips of a kind, each in a report of its own. */
  Tally tally(SlipKind kind, int slips) {
    int planted = 0;
    int detectable = 0;
    int found = 0;
    int named = 0;
    int beyond = 0;
    List<String> missed = new ArrayList<>();
    for (long seed = kind.ordinal() * SEEDS_OF_A_KIND; planted < slips; seed++) {
      MadeUpReport report = ReportMaker.of(seed);
      Optional<Slip> planting = SlipMaker.plant(kind, report, new Random(seed));
      if (planting.isEmpty()) {
        continue;
      }
      Slip slip = planting.get();
      planted++;
      List<Finding> findings = auditor.findings(report, slip.numbers());
      if (!ExactSearch.isImpossible(report, slip.numbers())) {
        beyond += findings.isEmpty() ? 0 : 1;
        continue;
      }
      detectable++;
      if (!findings.isEmpty()) {
        found++;
        named += findings.stream().anyMatch(finding -> touches(finding, slip)) ? 1 : 0;
      } else if (missed.size() < NAMED_MISSES) {
        missed.add("seed " + seed + ": " + slip.what());
      }
    }
    return new Tally(kind, planted, detectable, found, named, beyond, missed);
  }

  static boolean touches(Finding finding, Slip slip) {
    return finding.flattened().stream()
        .flatMap(each -> each.figures().stream())
        .anyMatch(
            figure ->
                slip.changed().stream()
                    .anyMatch(
                        print ->
                            figure.metric().equals(print.id())
                                && figure.period().equals(Integer.toString(print.year()))));
  }

  /** What the audit says about so many reports in which everything is right. */
  List<String> falseFindings(int reports) {
    List<String> all = new ArrayList<>();
    for (long seed = SEED_OF_CLEAN_REPORTS; seed < SEED_OF_CLEAN_REPORTS + reports; seed++) {
      MadeUpReport report = ReportMaker.of(seed);
      for (Finding finding : auditor.findings(report, report.numbers())) {
        all.add("seed " + seed + ": " + finding);
      }
    }
    return all;
  }

  /** The tallies under each other, and what was missed. */
  static String table(List<Tally> tallies) {
    return String.format(
            Locale.ROOT,
            "%-16s %7s %10s %7s %10s %7s %7s%n",
            "slip",
            "planted",
            "detectable",
            "found",
            "",
            "named",
            "beyond")
        + tallies.stream().map(Tally::toString).collect(Collectors.joining("\n", "", "\n"))
        + tallies.stream()
            .flatMap(tally -> tally.missed().stream())
            .map(miss -> "missed, " + miss + '\n')
            .collect(Collectors.joining());
  }
}
