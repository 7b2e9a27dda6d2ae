package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures: kind, unit and period, how it breaks down, and how it is worked out.
 *
 * <p>Two metrics are equal when their ids are: an id means one thing in one catalogue.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Metric implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final MetricId id;
  private final Labels labels;
  private final MetricUnit unit;
  private final PeriodType period;
  private final boolean whole;
  private final boolean signed;
  private final boolean brokenDown;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<String> axes;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<Source> sources;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<DeclaredFormula> formulas;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<Equivalence> equivalences;

  private Metric(Builder builder) {
    this.id = builder.id;
    this.labels = builder.labels;
    this.unit = builder.unit;
    this.period = builder.period;
    this.whole = builder.whole;
    this.signed = builder.signed;
    this.brokenDown = builder.brokenDown;
    this.axes = List.copyOf(builder.axes);
    this.sources = List.copyOf(builder.sources);
    this.formulas = List.copyOf(builder.formulas);
    this.equivalences = List.copyOf(builder.equivalences);
  }

  /**
   * Starts a metric of a program's own, or one read from data.
   *
   * <p>Unless the builder is told otherwise, the metric is a duration, not a whole count, never
   * negative, and has a total.
   *
   * @param id the id
   * @param unit the canonical unit
   * @param labels its name
   * @return the builder
   */
  public static Builder builder(MetricId id, MetricUnit unit, Labels labels) {
    return new Builder(id, unit, labels);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The id.
   *
   * @return such as {@code headcount.total}
   */
  public MetricId id() {
    return id;
  }

  /**
   * The name for readers.
   *
   * @return the labels
   */
  public Labels labels() {
    return labels;
  }

  /**
   * The canonical unit.
   *
   * @return the unit, which may leave the currency open
   */
  public MetricUnit unit() {
    return unit;
  }

  /**
   * Whether the metric is measured at a moment or over a time.
   *
   * @return the type of period
   */
  public PeriodType period() {
    return period;
  }

  /**
   * Whether values are whole numbers of the canonical unit, such as people.
   *
   * @return true if a value of 9.5 cannot be
   */
  public boolean isWhole() {
    return whole;
  }

  /**
   * Whether values can be below zero, such as growth.
   *
   * @return true if they can
   */
  public boolean isSigned() {
    return signed;
  }

  /**
   * Whether the metric has no total worth stating, such as the share of a group in the whole.
   *
   * @return true if every figure of it needs a breakdown
   */
  public boolean isBrokenDown() {
    return brokenDown;
  }

  /**
   * The axes it may be broken down by.
   *
   * @return their ids
   */
  public List<String> axes() {
    return axes;
  }

  /**
   * The clauses that ask for it or define it.
   *
   * @return the sources, none for a metric of practice only
   */
  public List<Source> sources() {
    return sources;
  }

  /**
   * The ways to work it out, in the order in which they are tried.
   *
   * @return the formulas, none for a metric that is only measured
   */
  public List<DeclaredFormula> formulas() {
    return formulas;
  }

  /**
   * The unit in which to take a number that is printed with a given unit.
   *
   * <p>Any unit of the same kind is taken as it is, and so is one with a known equivalence. Where
   * print leaves out what the metric says already, it is filled in: a divisor ({@code h} of average
   * training becomes {@code h/person}), or the thing counted behind a Chinese measure word.
   *
   * @param printed the printed unit
   * @return the unit to use, or empty if the printed one does not fit the metric
   */
  public Optional<ValueUnit> reading(ValueUnit printed) {
    Objects.requireNonNull(printed, "printed");
    return equivalence(printed).isPresent() ? Optional.of(printed) : unit.reading(printed);
  }

  /**
   * Whether values in a unit can be values of this metric as they stand.
   *
   * @param given the unit
   * @return true if the unit converts to the canonical one, or has a known equivalence
   */
  public boolean fits(ValueUnit given) {
    return unit.matching(given).isPresent() || equivalence(given).isPresent();
  }

  /**
   * The convention by which a unit of another kind stands for one of the metric's own.
   *
   * @param given the unit
   * @return the convention for the unit, or for what stands above its line
   */
  public Optional<Equivalence> equivalence(ValueUnit given) {
    Unit<?> above = given instanceof RateUnit<?, ?> rate ? rate.numerator() : (Unit<?>) given;
    return equivalences.stream()
        .filter(one -> one.from().isConvertibleTo(above))
        .filter(one -> unit.matching(replaced(given, one.to())).isPresent())
        .findFirst();
  }

  /**
   * What a number in a unit is multiplied by to be in the canonical one.
   *
   * @param given the unit
   * @return the exact factor, by way of an equivalence where there is one; empty if the unit does
   *     not fit
   */
  public Optional<Rational> factor(ValueUnit given) {
    Objects.requireNonNull(given, "given");
    return unit.matching(given)
        .map(canonical -> given.of(Rational.ONE).convertedTo(canonical).number())
        .or(() -> equivalence(given).map(one -> factor(given, one)));
  }

  private Rational factor(ValueUnit given, Equivalence equivalence) {
    ValueUnit from = replaced(given, equivalence.from());
    ValueUnit to = replaced(given, equivalence.to());
    return given
        .of(Rational.ONE)
        .convertedTo(from)
        .number()
        .times(equivalence.factor())
        .times(factor(to).orElseThrow());
  }

  private static ValueUnit replaced(ValueUnit unit, Unit<?> numerator) {
    return unit instanceof RateUnit<?, ?> rate ? numerator.per(rate.denominator()) : numerator;
  }

  // ---------------------------------------------------------------------------------------------

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Metric that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * The text of the id.
   *
   * @return such as {@code headcount.total}
   */
  @Override
  public String toString() {
    return id.toString();
  }

  /** Makes a metric step by step; used once, by one thread. */
  public static final class Builder {
    private final MetricId id;
    private final MetricUnit unit;
    private final Labels labels;
    private final List<String> axes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<DeclaredFormula> formulas = new ArrayList<>();
    private final List<Equivalence> equivalences = new ArrayList<>();
    private PeriodType period = PeriodType.DURATION;
    private boolean whole;
    private boolean signed;
    private boolean brokenDown;

    private Builder(MetricId id, MetricUnit unit, Labels labels) {
      this.id = Objects.requireNonNull(id, "id");
      this.unit = Objects.requireNonNull(unit, "unit");
      this.labels = Objects.requireNonNull(labels, "labels");
    }

    /**
     * Says that the metric is counted at the end of the period.
     *
     * @return this builder
     */
    public Builder instant() {
      period = PeriodType.INSTANT;
      return this;
    }

    /**
     * Says that values are whole numbers of the canonical unit.
     *
     * @return this builder
     */
    public Builder whole() {
      whole = true;
      return this;
    }

    /**
     * Says that values can be below zero.
     *
     * @return this builder
     */
    public Builder signed() {
      signed = true;
      return this;
    }

    /**
     * Says that every figure of the metric needs a breakdown.
     *
     * @return this builder
     */
    public Builder brokenDown() {
      brokenDown = true;
      return this;
    }

    /**
     * Adds axes that the metric may be broken down by.
     *
     * @param more their ids
     * @return this builder
     */
    public Builder by(String... more) {
      axes.addAll(List.of(more));
      return this;
    }

    /**
     * Adds a clause that asks for the metric or defines it.
     *
     * @param source the clause
     * @return this builder
     */
    public Builder source(Source source) {
      sources.add(Objects.requireNonNull(source, "source"));
      return this;
    }

    /**
     * Adds a way to work the metric out, after those added before.
     *
     * @param formula the formula
     * @return this builder
     */
    public Builder formula(DeclaredFormula formula) {
      formulas.add(Objects.requireNonNull(formula, "formula"));
      return this;
    }

    /**
     * Adds a convention by which a unit of another kind stands for one of the metric's own.
     *
     * @param equivalence the convention
     * @return this builder
     */
    public Builder equivalence(Equivalence equivalence) {
      equivalences.add(Objects.requireNonNull(equivalence, "equivalence"));
      return this;
    }

    /**
     * The metric.
     *
     * @return the metric as described so far
     */
    public Metric build() {
      return new Metric(this);
    }
  }
}
