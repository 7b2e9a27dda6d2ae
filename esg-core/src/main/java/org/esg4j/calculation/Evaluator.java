package org.esg4j.calculation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.esg4j.fact.Clash;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.fact.Failure.Reason;
import org.esg4j.fact.Operator;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.Axis;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Equivalence;
import org.esg4j.metric.Formula;
import org.esg4j.metric.Metric;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.metric.PeriodType;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;

/**
 * Evaluates one formula for one question; what is in the way is collected as failures.
 *
 * <p>Parts are evaluated to the end even after a failure, so that all that is missing is told.
 */
final class Evaluator {
  private final MetricCatalog catalog;
  private final FactSet facts;
  private final FactKey target;
  private final Set<Failure> failures = new LinkedHashSet<>();

  Evaluator(MetricCatalog catalog, FactSet facts, FactKey target) {
    this.catalog = catalog;
    this.facts = facts;
    this.target = target;
  }

  FactKey target() {
    return target;
  }

  List<Failure> failures() {
    return List.copyOf(failures);
  }

  Optional<Term> evaluate(Formula formula) {
    return evaluate(formula, target.period());
  }

  Optional<Term> evaluate(Formula formula, ReportingPeriod period) {
    if (formula instanceof Formula.Reference reference) {
      return input(reference, key(reference, period));
    }
    if (formula instanceof Formula.Constant constant) {
      return Optional.of(constant(constant));
    }
    if (formula instanceof Formula.Previous previous) {
      return evaluate(previous.formula(), period.previous());
    }
    if (formula instanceof Formula.Sum sum) {
      return sum(sum, period);
    }
    if (formula instanceof Formula.Mean mean) {
      return mean(mean, period);
    }
    if (formula instanceof Formula.Share share) {
      return both(
          evaluate(share.part(), period),
          evaluate(share.rest(), period),
          (part, rest) -> share(share, part, rest));
    }
    Formula.Operation operation = (Formula.Operation) formula;
    return both(
        evaluate(operation.left(), period),
        evaluate(operation.right(), period),
        (left, right) -> operation(operation, left, right));
  }

  private static Optional<Term> both(
      Optional<Term> left, Optional<Term> right, BiFunction<Term, Term, Optional<Term>> join) {
    return left.flatMap(one -> right.flatMap(other -> join.apply(one, other)));
  }

  private Optional<Term> failed(Reason reason, String field, String found, String expected) {
    failures.add(new Failure(reason, target.toString(), field, found, expected));
    return Optional.empty();
  }

  // ---------------------------------------------------------------------------------------------

  FactKey key(Formula.Reference reference, ReportingPeriod period) {
    MetricPath path = catalog.reference(reference).orElseThrow();
    Breakdown breakdown =
        References.isPinned(reference, path)
            ? Breakdown.TOTAL
            : target.breakdown().with(path.breakdown());
    return new FactKey(path.metric().id(), breakdown, target.entity(), period);
  }

  private Optional<Term> input(Formula.Reference reference, FactKey key) {
    Metric metric = catalog.get(key.metric());
    Optional<FactKey> there = answered(key, metric);
    if (there.isEmpty()) {
      return failed(Reason.MISSING_DATA, reference.id(), "nothing", "a fact about " + key);
    }
    Optional<Clash> clash = facts.clash(there.get());
    if (clash.isPresent()) {
      return failed(
          Reason.CONFLICT, reference.id(), clash.get().facts().toString(), "facts that agree");
    }
    Fact fact = facts.preferred(there.get()).orElseThrow();
    return canonical(fact, metric);
  }

  /** The question as facts answer it: for a moment, the last day of the period will do. */
  private Optional<FactKey> answered(FactKey key, Metric metric) {
    if (isAnswered(key)) {
      return Optional.of(key);
    }
    FactKey lastDay = key.in(ReportingPeriod.on(key.period().end()));
    return metric.period() == PeriodType.INSTANT && isAnswered(lastDay)
        ? Optional.of(lastDay)
        : Optional.empty();
  }

  /** Whether there is a best fact, and it was not worked out from the very figure asked for. */
  private boolean isAnswered(FactKey key) {
    return facts.find(key).stream()
        .findFirst()
        .filter(best -> best.derivation().filter(tree -> tree.restsOn(target)).isEmpty())
        .isPresent();
  }

  /** The value of a fact in the canonical unit of its metric. */
  Optional<Term> canonical(Fact fact, Metric metric) {
    ValueUnit unit = fact.value().unit();
    Term term = new Term(new Derivation.Input(fact), UnitProduct.of(unit));
    ValueUnit own = unit;
    if (metric.unit().matching(unit).isEmpty()) {
      Optional<Equivalence> equivalence = metric.equivalence(unit);
      if (equivalence.isEmpty()) {
        return failed(
            Reason.UNIT_MISMATCH, fact.id(), unit.symbol(), "a unit that fits " + metric.unit());
      }
      term = replaced(term, unit, equivalence.get());
      own = withNumerator(unit, equivalence.get().to());
    }
    return term.in(UnitProduct.of(metric.unit().matching(own).orElseThrow()));
  }

  private static Term replaced(Term term, ValueUnit unit, Equivalence equivalence) {
    UnitProduct from = UnitProduct.of(withNumerator(unit, equivalence.from()));
    UnitProduct to = UnitProduct.of(withNumerator(unit, equivalence.to()));
    return term.in(from).orElseThrow().times(equivalence.factor(), to, equivalence.because());
  }

  private static ValueUnit withNumerator(ValueUnit unit, Unit<?> numerator) {
    return unit instanceof RateUnit<?, ?> rate ? numerator.per(rate.denominator()) : numerator;
  }

  private static Term constant(Formula.Constant constant) {
    UnitProduct unit =
        constant.unit().isEmpty() ? UnitProduct.NONE : UnitProduct.of(Units.parse(constant.unit()));
    Rational number = Rational.of(constant.number());
    return new Term(new Constant(number, unit.symbol(), "in the formula"), unit);
  }

  // ---------------------------------------------------------------------------------------------

  private Optional<Term> operation(Formula.Operation operation, Term left, Term right) {
    return switch (operation.operator()) {
      case PLUS -> aligned(operation, left, right, Operator.SUM);
      case MINUS -> aligned(operation, left, right, Operator.DIFFERENCE);
      case TIMES -> Optional.of(product(Operator.PRODUCT, left, right));
      case OVER ->
          right.number().isZero()
              ? failed(Reason.DIVISION_BY_ZERO, operation.right().toString(), "0", "a divisor")
              : Optional.of(product(Operator.QUOTIENT, left, right));
    };
  }

  static Term product(Operator operator, Term left, Term right) {
    Term first = left.alignedTo(UnitProduct.NONE);
    Term second = right.alignedTo(first.unit());
    UnitProduct unit =
        first.unit().times(operator == Operator.PRODUCT ? second.unit() : second.unit().inverse());
    return Term.operation(operator, unit, List.of(first.derivation(), second.derivation()));
  }

  Optional<Term> aligned(Formula formula, Term left, Term right, Operator operator) {
    Optional<Term> second = right.in(left.unit());
    if (second.isEmpty()) {
      return failed(
          Reason.UNIT_MISMATCH, formula.toString(), right.unit().symbol(), left.unit().symbol());
    }
    List<Derivation> operands = List.of(left.derivation(), second.get().derivation());
    return Optional.of(Term.operation(operator, left.unit(), operands));
  }

  private Optional<Term> share(Formula.Share formula, Term part, Term rest) {
    if (part.number().signum() < 0 || rest.number().signum() < 0) {
      return failed(Reason.OUT_OF_RANGE, formula.toString(), "a part below zero", "no such part");
    }
    if (part.number().isZero() && rest.number().isZero()) {
      return failed(Reason.DIVISION_BY_ZERO, formula.toString(), "0", "a whole above zero");
    }
    return aligned(formula, part, rest, Operator.SHARE)
        .map(joined -> new Term(renamed(joined), UnitProduct.NONE));
  }

  /** A share of like things is a plain number. */
  private static Derivation renamed(Term share) {
    return Derivation.operation(
        Operator.SHARE, UnitProduct.NONE.symbol(), share.derivation().operands());
  }

  // ---------------------------------------------------------------------------------------------

  private Optional<Term> sum(Formula.Sum sum, ReportingPeriod period) {
    return whole(sum.term(), sum.axis(), period)
        .flatMap(categories -> terms(sum.term(), sum.axis(), categories, period))
        .flatMap(
            terms ->
                inUnitOf(sum, terms)
                    .map(like -> Term.operation(Operator.SUM, terms.get(0).unit(), like)));
  }

  private Optional<Term> mean(Formula.Mean mean, ReportingPeriod period) {
    Optional<List<String>> whole = whole(mean.weight(), mean.axis(), period);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Term>> terms = terms(mean.term(), mean.axis(), whole.get(), period);
    Optional<List<Term>> weights = terms(mean.weight(), mean.axis(), whole.get(), period);
    return terms.flatMap(numbers -> weights.flatMap(w -> mean(mean, numbers, w)));
  }

  private Optional<Term> mean(Formula.Mean mean, List<Term> numbers, List<Term> weights) {
    if (weights.stream().anyMatch(weight -> weight.number().signum() < 0)) {
      return failed(Reason.OUT_OF_RANGE, mean.toString(), "a weight below zero", "no such weight");
    }
    if (weights.stream().allMatch(weight -> weight.number().isZero())) {
      return failed(Reason.DIVISION_BY_ZERO, mean.toString(), "0", "weights above zero");
    }
    Optional<List<Derivation>> likeNumbers = inUnitOf(mean, numbers);
    Optional<List<Derivation>> likeWeights = inUnitOf(mean, weights);
    if (likeNumbers.isEmpty() || likeWeights.isEmpty()) {
      return Optional.empty();
    }
    List<Derivation> operands = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      operands.add(likeNumbers.get().get(i));
      operands.add(likeWeights.get().get(i));
    }
    return Optional.of(Term.operation(Operator.MEAN, numbers.get(0).unit(), operands));
  }

  /** The categories that make the whole, out of those that facts are there for. */
  Optional<List<String>> whole(Formula.Reference reference, String axisId, ReportingPeriod period) {
    Axis axis = catalog.axis(axisId).orElseThrow();
    FactKey key = key(reference, period);
    if (key.breakdown().category(axisId).isPresent()) {
      failed(
          Reason.NOT_APPLICABLE,
          reference.id() + " over " + axisId,
          key.breakdown().toString(),
          "a figure that is not broken down by " + axisId);
      return Optional.empty();
    }
    Set<String> present = new LinkedHashSet<>(facts.categories(key, axisId));
    if (catalog.get(key.metric()).period() == PeriodType.INSTANT) {
      present.addAll(facts.categories(key.in(ReportingPeriod.on(period.end())), axisId));
    }
    Optional<List<String>> whole = axis.whole(present);
    if (whole.isEmpty()) {
      failed(
          Reason.MISSING_DATA,
          reference.id() + " over " + axisId,
          present.isEmpty() ? "no category" : String.join(", ", present),
          "categories that make the whole");
    }
    return whole;
  }

  private Optional<List<Term>> terms(
      Formula.Reference reference, String axis, List<String> categories, ReportingPeriod period) {
    FactKey key = key(reference, period);
    List<Term> terms = new ArrayList<>();
    for (String category : categories) {
      input(reference, key.at(key.breakdown().with(axis, category))).ifPresent(terms::add);
    }
    return terms.size() == categories.size() ? Optional.of(terms) : Optional.empty();
  }

  /** The calculations of all terms in the unit of the first. */
  private Optional<List<Derivation>> inUnitOf(Formula formula, List<Term> terms) {
    UnitProduct unit = terms.get(0).unit();
    List<Derivation> like = new ArrayList<>();
    for (Term term : terms) {
      Optional<Term> converted = term.in(unit);
      if (converted.isEmpty()) {
        failed(Reason.UNIT_MISMATCH, formula.toString(), term.unit().symbol(), unit.symbol());
        return Optional.empty();
      }
      like.add(converted.get().derivation());
    }
    return Optional.of(like);
  }
}
