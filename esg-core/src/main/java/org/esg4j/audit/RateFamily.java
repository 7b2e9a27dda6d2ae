package org.esg4j.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.metric.DeclaredFormula;
import org.esg4j.metric.Formula;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Metric;

/** The printed rates of one entity, and the definitions that they could have. */
final class RateFamily {
  private final AuditRules.Rate rate;
  private final Entity entity;
  private final Evidence evidence;
  private final List<Fact> rates;
  private final Map<DeclaredFormula, List<Test>> tests = new LinkedHashMap<>();

  /**
   * A printed rate under a definition.
   *
   * @param rate the rate
   * @param derivation the number above its line, as the definition implies it
   * @param implied all that this number can be
   * @param rolled the number by the stocks before and after, where none is printed
   * @param isAllowed whether a whole number is in it, and the printed number if there is one, or
   *     else that by the stocks
   */
  record Test(
      Fact rate, Derivation derivation, Interval implied, Optional<Way> rolled, boolean isAllowed) {

    /** Whether a whole number gives the rate, and not the one by the stocks. */
    boolean isAgainstStocks() {
      return implied.wholeNumbers().isPresent()
          && rolled.filter(way -> !way.interval().meets(implied)).isPresent();
    }
  }

  private RateFamily(AuditRules.Rate rate, Entity entity, List<Fact> rates, Evidence evidence) {
    this.rate = rate;
    this.entity = entity;
    this.rates = rates;
    this.evidence = evidence;
  }

  static Optional<RateFamily> of(AuditRules.Rate rate, Entity entity, Evidence evidence) {
    List<Fact> rates =
        evidence.published().stream()
            .filter(fact -> fact.metric().equals(rate.metric()) && fact.entity().equals(entity))
            .toList();
    RateFamily family = new RateFamily(rate, entity, rates, evidence);
    family.test();
    return family.tests.isEmpty() ? Optional.empty() : Optional.of(family);
  }

  private void test() {
    Metric metric = evidence.catalog().get(rate.metric());
    List<DeclaredFormula> chosen = evidence.calculator().formulas(metric);
    for (DeclaredFormula formula : chosen.isEmpty() ? metric.formulas() : chosen) {
      if (!(formula.formula() instanceof Formula.Mean)) {
        List<Test> done = rates.stream().flatMap(fact -> test(fact, formula).stream()).toList();
        if (!done.isEmpty()) {
          tests.put(formula, done);
        }
      }
    }
  }

  private Optional<Test> test(Fact fact, DeclaredFormula formula) {
    return evidence
        .calculator()
        .solve(fact, formula, count(fact), evidence.facts())
        .flatMap(
            derivation ->
                evidence
                    .intervals()
                    .of(derivation)
                    .map(implied -> test(fact, derivation, implied)));
  }

  private Test test(Fact fact, Derivation derivation, Interval implied) {
    Optional<Interval> whole = implied.wholeNumbers().filter(range -> range.high().signum() >= 0);
    Optional<Interval> printed =
        evidence.facts().find(count(fact)).stream()
            .filter(count -> count.origin().isPublished())
            .findFirst()
            .flatMap(evidence::canonical);
    Optional<Way> rolled =
        printed.isPresent() ? Optional.empty() : Stocks.flow(count(fact), evidence);
    boolean isAllowed =
        whole.isPresent()
            && printed
                .or(() -> rolled.map(Way::interval))
                .filter(one -> !one.meets(implied))
                .isEmpty();
    return new Test(fact, derivation, implied, rolled, isAllowed);
  }

  /** The question about the number above the line. */
  FactKey count(Fact fact) {
    return new FactKey(rate.count(), fact.breakdown(), fact.entity(), fact.period());
  }

  AuditRules.Rate rate() {
    return rate;
  }

  List<Test> tests(DeclaredFormula formula) {
    return tests.getOrDefault(formula, List.of());
  }

  // ---------------------------------------------------------------------------------------------

  /** The rates that no definition allows under which they can be tested. */
  List<Fact> setAside() {
    return rates.stream()
        .filter(fact -> tests(fact).findAny().isPresent())
        .filter(fact -> tests(fact).noneMatch(Test::isAllowed))
        .toList();
  }

  private Stream<Test> tests(Fact fact) {
    return tests.values().stream().flatMap(List::stream).filter(test -> test.rate().equals(fact));
  }

  /** The definitions that allow every rate but those that none allows. */
  List<DeclaredFormula> allowed() {
    List<Fact> aside = setAside();
    return tests.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream()
                    .allMatch(test -> test.isAllowed() || aside.contains(test.rate())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The one definition that the rates allow. */
  Optional<DeclaredFormula> told() {
    List<DeclaredFormula> allowed = allowed();
    return allowed.size() == 1 ? Optional.of(allowed.get(0)) : Optional.empty();
  }

  Optional<Inference> inference() {
    if (tests.size() < 2) {
      return Optional.empty();
    }
    List<DeclaredFormula> allowed = allowed();
    String words = joined(allowed.stream().map(this::words).toList());
    Labels definitions =
        new Labels(
            joined(allowed.stream().map(one -> labels(one).en()).toList()),
            joined(allowed.stream().map(one -> labels(one).zhHant()).toList()),
            joined(allowed.stream().map(one -> labels(one).zhHans()).toList()));
    boolean told = allowed.size() == 1;
    return Optional.of(
        new Inference(
            rate.metric().stem(),
            entity.id(),
            "",
            told,
            Messages.text(
                told ? "definition-told" : "definition-untold",
                "formula",
                words,
                "definition",
                definitions),
            allowed.stream().map(DeclaredFormula::definition).toList(),
            proof(allowed)));
  }

  private static String joined(List<String> names) {
    return names.isEmpty() ? "-" : String.join("; ", names);
  }

  private List<String> proof(List<DeclaredFormula> allowed) {
    List<Fact> aside = setAside();
    List<String> proof = new ArrayList<>();
    tests.forEach(
        (formula, done) -> {
          String against =
              done.stream()
                  .filter(test -> !test.isAllowed() && !aside.contains(test.rate()))
                  .map(this::described)
                  .collect(Collectors.joining("; "));
          proof.add(
              formula.formula()
                  + ": "
                  + (allowed.contains(formula) ? done.size() + " rates tested" : "not " + against));
        });
    aside.forEach(
        fact ->
            proof.add(
                "set aside, for none gives it: "
                    + fact.id()
                    + " "
                    + fact.period()
                    + " "
                    + Written.number(fact)));
    new TreeSet<>(
            evidence.catalog().get(rate.metric()).formulas().stream()
                .filter(formula -> !(formula.formula() instanceof Formula.Mean))
                .filter(formula -> !tests.containsKey(formula))
                .map(formula -> formula.formula().toString())
                .toList())
        .forEach(formula -> proof.add(formula + ": cannot be tested"));
    return proof;
  }

  String described(Test test) {
    return test.rate().id()
        + " "
        + test.rate().period()
        + " \""
        + Written.number(test.rate())
        + "\": "
        + test.derivation().inWords()
        + " = "
        + Written.between(test.implied(), 1);
  }

  Labels labels(DeclaredFormula formula) {
    return evidence.catalog().definition(formula.definition()).orElseThrow().labels();
  }

  private String words(DeclaredFormula formula) {
    return FormulaWords.of(formula.formula(), evidence.catalog());
  }
}
