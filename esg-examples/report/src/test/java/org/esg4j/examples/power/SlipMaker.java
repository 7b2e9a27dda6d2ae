package org.esg4j.examples.power;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.esg4j.units.number.Rational;

/** Plants slips in a report. */
final class SlipMaker {
  private static final int TRIES = 40;
  private final MadeUpReport report;
  private final Random random;

  private SlipMaker(MadeUpReport report, Random random) {
    this.report = report;
    this.random = random;
  }

  /** A slip that changes something printed; empty if the report has no place for one. */
  static Optional<Slip> plant(SlipKind kind, MadeUpReport report, Random random) {
    SlipMaker maker = new SlipMaker(report, random);
    for (int i = 0; i < TRIES; i++) {
      Optional<Slip> slip = maker.make(kind).filter(made -> !made.changed().isEmpty());
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  private Optional<Slip> make(SlipKind kind) {
    return switch (kind) {
      case WRONG_DIVISOR -> wrongDivisor();
      case SWAPPED_DIGITS -> swappedDigits();
      case UNIT_SLIP -> unitSlip();
      case STALE_FACTOR -> staleFactor();
      case MISSING_PART -> missingPart();
      case WRONG_DEFINITION -> random.nextInt(3) == 0 ? plainMean() : otherTurnover();
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Optional<Slip> typed(SlipKind kind, int place, BigDecimal number, String what) {
    List<BigDecimal> numbers = new ArrayList<>(report.numbers());
    numbers.set(place, number);
    return Optional.of(new Slip(kind, report, numbers, what));
  }

  private Optional<Slip> replaced(SlipKind kind, Map<Variable, Rational> values, String what) {
    return Optional.of(new Slip(kind, report, report.numbers(report.valuesWith(values)), what));
  }

  private int anyPlace() {
    return random.nextInt(report.prints().size());
  }

  // ---------------------------------------------------------------------------------------------

  /** Divisors that take the place of one another: those printed figures per which stand alike. */
  private Optional<Slip> wrongDivisor() {
    Print print = report.prints().get(anyPlace());
    Optional<Rule> rule = print.variable().rule();
    if (!isPerSomething(print.id()) || rule.flatMap(Rule::divisor).isEmpty()) {
      return Optional.empty();
    }
    Rule.Quotient quotient = (Rule.Quotient) rule.get();
    List<Rational> others = new ArrayList<>();
    for (Print other : report.prints()) {
      boolean sameRow = other.id().equals(print.id()) && other.year() != print.year();
      if (sameRow && other.variable().rule().orElseThrow() instanceof Rule.Quotient beside) {
        others.add(beside.below().value());
        Rational both = beside.below().value().plus(quotient.below().value());
        others.add(both.dividedBy(Rational.of(2)));
      }
      boolean fullTime = other.id().equals("headcount.employment.full-time");
      if (fullTime && other.year() == print.year() && print.id().endsWith("per-employee")) {
        others.add(other.variable().value());
      }
    }
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Rational divisor = any(others);
    return replaced(
        SlipKind.WRONG_DIVISOR,
        Map.of(print.variable(), quotient.above().value().dividedBy(divisor)),
        print.id() + ' ' + print.year() + " divided by " + divisor);
  }

  private static boolean isPerSomething(String id) {
    return id.contains(".per-") || id.startsWith("training.hours.") || id.contains("-rate");
  }

  private Optional<Slip> swappedDigits() {
    int place = anyPlace();
    String text = report.numbers().get(place).toPlainString();
    int at = random.nextInt(text.length());
    int next = at + 1 < text.length() && text.charAt(at + 1) == '.' ? at + 2 : at + 1;
    if (next >= text.length() || text.charAt(at) == '.') {
      return Optional.empty();
    }
    char[] digits = text.toCharArray();
    digits[at] = text.charAt(next);
    digits[next] = text.charAt(at);
    if (digits[0] == '0' && text.charAt(0) != '0') {
      return Optional.empty();
    }
    Print print = report.prints().get(place);
    return typed(
        SlipKind.SWAPPED_DIGITS,
        place,
        new BigDecimal(digits),
        print.id() + ' ' + print.year() + ": " + new String(digits) + " for " + text);
  }

  private Optional<Slip> unitSlip() {
    int place = anyPlace();
    Print print = report.prints().get(place);
    List<String> factors = new ArrayList<>();
    if (print.unit().matches("(MWh|kWh|GJ|t|kg|tCO2e|kgCO2e|m3)(/.*)?")) {
      factors.addAll(List.of("1000", "1/1000"));
    }
    if (print.unit().matches("(MWh|kWh|GJ)(/.*)?")) {
      factors.addAll(List.of("18/5", "5/18"));
    }
    if (print.unit().contains("CNY")) {
      factors.addAll(List.of("100", "1/100", "10000", "1/10000"));
    }
    if (factors.isEmpty()) {
      return Optional.empty();
    }
    String factor = any(factors);
    BigDecimal number =
        Rational.of(report.numbers().get(place))
            .times(Rational.parse(factor))
            .rounded(print.decimals(), RoundingMode.HALF_UP);
    return number.signum() == 0
        ? Optional.empty()
        : typed(
            SlipKind.UNIT_SLIP,
            place,
            number,
            print.id() + ' ' + print.year() + " times " + factor);
  }

  private Optional<Slip> staleFactor() {
    List<Print> scope2 =
        report.prints().stream().filter(print -> print.id().equals("ghg.scope2")).toList();
    List<GridFactor> others = new ArrayList<>(Arrays.asList(GridFactor.values()));
    if (report.factor().isEmpty()) {
      return Optional.empty();
    }
    others.remove(report.factor().get());
    GridFactor stale = any(others);
    Variable emissions = any(scope2).variable();
    Variable electricity = emissions.rule().orElseThrow().inputs().get(0);
    return replaced(
        SlipKind.STALE_FACTOR,
        Map.of(emissions, electricity.value().times(Rational.of(stale.value()))),
        "ghg.scope2 with " + stale.value() + " for " + report.factor().get().value());
  }

  private Optional<Slip> missingPart() {
    Set<Variable> printed = new HashSet<>();
    report.prints().forEach(print -> printed.add(print.variable()));
    List<MadeUpReport.Parts> sums =
        report.sums().stream()
            .filter(sum -> printed.contains(sum.total()) && printed.containsAll(sum.parts()))
            .toList();
    MadeUpReport.Parts sum = any(sums);
    Variable missing = any(sum.parts());
    return replaced(
        SlipKind.MISSING_PART,
        Map.of(sum.total(), sum.total().value().minus(missing.value())),
        name(sum.total()) + " without " + name(missing));
  }

  private String name(Variable figure) {
    return report.prints().stream()
        .filter(print -> print.isAbout(figure))
        .map(print -> print.id() + ' ' + print.year())
        .findFirst()
        .orElseThrow();
  }

  // ---------------------------------------------------------------------------------------------

  /** All rates of turnover of one year by another definition. */
  private Optional<Slip> otherTurnover() {
    List<Print> rates =
        report.prints().stream().filter(print -> print.id().startsWith("turnover.")).toList();
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    int year = any(rates).year();
    List<Turnover> others = new ArrayList<>(Arrays.asList(Turnover.values()));
    others.remove(report.turnover());
    Turnover definition = any(others);
    Map<Variable, Rational> values = new HashMap<>();
    for (Print print : rates) {
      Optional<Rational> opening = headcount(print, year - 1);
      Optional<Rational> closing = headcount(print, year);
      if (print.year() != year || opening.isEmpty() || closing.isEmpty()) {
        continue;
      }
      Rational left = print.variable().rule().orElseThrow().inputs().get(0).value();
      Rational divisor =
          switch (definition) {
            case CLOSING -> closing.get();
            case OPENING -> opening.get();
            case AVERAGE -> opening.get().plus(closing.get()).dividedBy(Rational.of(2));
            case LEAVERS_PLUS_CLOSING -> left.plus(closing.get());
          };
      values.put(print.variable(), left.dividedBy(divisor));
    }
    return replaced(
        SlipKind.WRONG_DEFINITION,
        values,
        "turnover of " + year + " by " + definition + ", declared " + report.turnover());
  }

  /** The printed headcount of the group that a rate is about. */
  private Optional<Rational> headcount(Print rate, int year) {
    String id = rate.id().replace("turnover.", "headcount.");
    return report.prints().stream()
        .filter(print -> print.id().equals(id) && print.year() == year)
        .map(print -> print.variable().value())
        .findFirst();
  }

  /** The mean of men and women as if there were as many of each. */
  private Optional<Slip> plainMean() {
    List<Print> means =
        report.prints().stream()
            .filter(print -> print.id().equals("training.hours.total"))
            .toList();
    if (means.isEmpty()) {
      return Optional.empty();
    }
    Print mean = any(means);
    Rational sum = Rational.ZERO;
    for (Print print : report.prints()) {
      if (print.inTable()
          && print.year() == mean.year()
          && print.id().startsWith("training.hours.gender.")) {
        sum = sum.plus(print.variable().value());
      }
    }
    return replaced(
        SlipKind.WRONG_DEFINITION,
        Map.of(mean.variable(), sum.dividedBy(Rational.of(2))),
        "training.hours.total " + mean.year() + " as a plain mean");
  }
}
