package org.esg4j.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.esg4j.calculation.Interval;
import org.esg4j.fact.Fact;
import org.esg4j.metric.Metric;
import org.esg4j.units.number.Rational;

/**
 * A printed number that several contradicted figures were made with another one in place of.
 *
 * @param input the printed number
 * @param explained the contradicted figures
 * @param implied what the number must have been for all of them, in the canonical unit
 */
record Cause(Fact input, List<Contradicted> explained, Interval implied) {

  /** One contradicted figure, and what its input must have been. */
  private record Implication(Contradicted figure, Interval input) {}

  /** The cause, if one number in place of the input explains two of the figures or more. */
  static Optional<Cause> of(Fact input, List<Contradicted> figures, Evidence evidence) {
    List<Implication> implications = new ArrayList<>();
    for (Contradicted figure : figures) {
      implied(figure, input, evidence)
          .ifPresent(interval -> implications.add(new Implication(figure, interval)));
    }
    Optional<Interval> common =
        Intervals.deepest(implications.stream().map(Implication::input).toList());
    return common
        .map(
            interval ->
                new Cause(
                    input,
                    implications.stream()
                        .filter(one -> one.input().meets(interval))
                        .map(Implication::figure)
                        .toList(),
                    interval))
        .filter(cause -> cause.explained().size() > 1);
  }

  /** What an input must be for a contradicted figure to be right. */
  static Optional<Interval> implied(Contradicted figure, Fact input, Evidence evidence) {
    Metric metric = evidence.metric(input);
    return evidence
        .calculator()
        .solve(figure.printed(), figure.formula(), input.key(), evidence.facts())
        .flatMap(derivation -> evidence.intervals().of(derivation))
        .flatMap(interval -> metric.isWhole() ? interval.wholeNumbers() : Optional.of(interval))
        .filter(interval -> metric.isSigned() || interval.high().signum() > 0);
  }

  /** More figures first, then divisors before other inputs; the order of facts breaks ties. */
  boolean isNoBetterThan(Cause other) {
    Comparator<Cause> order =
        Comparator.<Cause>comparingInt(cause -> cause.explained.size())
            .thenComparing(Cause::isDivisor);
    return order.compare(this, other) <= 0;
  }

  private boolean isDivisor() {
    return explained.stream().allMatch(one -> one.divisors().contains(input));
  }

  Finding finding(Evidence evidence) {
    FindingKind kind = isDivisor() ? FindingKind.DENOMINATOR : FindingKind.RECALCULATION;
    PrintedScale scale =
        new PrintedScale(input, evidence.metric(input).factor(input.value().unit()).orElseThrow());
    Interval printed = scale.asPrinted(implied);
    int decimals = scale.decimals();
    Rational middle = implied.low().plus(implied.high()).dividedBy(Rational.of(2));
    String other = Written.between(printed, decimals);
    Optional<Fact> named = Statements.otherWithin(input, implied, evidence);
    FindingBuilder finding =
        Finding.about(kind, Severity.INCONSISTENCY, input)
            .recomputed(
                new Recomputed(scale.written(middle), printed, input.value().unit().symbol()));
    for (Contradicted one : explained) {
      Interval own = scale.asPrinted(implied(one, input, evidence).orElseThrow());
      finding.proof(
          one.printed().id()
              + " \""
              + Written.number(one.printed())
              + "\": "
              + input.id()
              + " = "
              + Written.between(own, decimals));
    }
    finding
        .proof(input.id() + " = " + other + " for all of them, printed " + Written.number(input))
        .children(explained.stream().map(one -> Single.child(one, kind, evidence)).toList());
    named.ifPresent(fact -> finding.resting(List.of(fact)).suggestion(Written.withPlace(fact)));
    return finding
        .sentence(
            Messages.text(
                named.isPresent() ? "cause-named" : "cause",
                "count",
                Integer.toString(explained.size()),
                "name",
                evidence.name(input.key()),
                "period",
                input.period().toString(),
                "printed",
                Written.number(input),
                "implied",
                other,
                "other",
                named.map(Written::withPlace).orElse("")))
        .build();
  }
}
