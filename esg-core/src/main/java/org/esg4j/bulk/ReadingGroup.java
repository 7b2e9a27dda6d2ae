package org.esg4j.bulk;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Operator;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.Quantity;
import org.esg4j.units.Unit;
import org.esg4j.units.kind.Kind;

/**
 * The readings of one site in one period, and what they come to.
 *
 * <p>This is the explanation too: how many readings, their sum, the rate with its source, and the
 * result.
 *
 * @param <N> the kind of the result
 * @param <D> the kind of the readings
 * @param site the site
 * @param period the days in which the rate holds
 * @param readings how many readings there are
 * @param amount their exact sum, in the unit of the plan
 * @param rate the rate that was used
 * @param result amount x rate, in the unit of the table
 */
public record ReadingGroup<N extends Kind, D extends Kind>(
    Site site,
    ReportingPeriod period,
    long readings,
    Quantity<D> amount,
    CitedRate<N, D> rate,
    Quantity<N> result)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param site the site
   * @param period the days in which the rate holds
   * @param readings how many readings there are
   * @param amount their exact sum, in the unit of the plan
   * @param rate the rate that was used
   * @param result amount x rate, in the unit of the table
   * @throws IllegalArgumentException if the result is not amount x rate
   */
  public ReadingGroup {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(result, "result");
    if (!amount.times(rate.rate()).equals(result)) {
      throw new IllegalArgumentException(amount + " x " + rate.rate() + " is not " + result);
    }
  }

  /**
   * The calculation as a tree that a stranger can redo.
   *
   * @return (sum of readings, in the unit of the rate) x rate, in the unit of the result
   */
  public Derivation derivation() {
    Unit<N> above = rate.rate().unit().numerator();
    String because = "sum of " + readings + " readings of " + site.id() + ", " + period;
    Derivation sum = new Derivation.Constant(amount.number(), amount.unit().symbol(), because);
    Derivation converted =
        Derivation.converted(sum, amount.unit(), rate.rate().unit().denominator());
    Derivation use = new Derivation.FactorUse(rate.id(), rate.rate(), rate.citation());
    Derivation product =
        Derivation.operation(Operator.PRODUCT, above.symbol(), List.of(converted, use));
    return Derivation.converted(product, above, result.unit());
  }

  /**
   * The group in one line.
   *
   * @return such as "S1, 2024: 8784 readings, 1529.240 kWh x 0.5366 kgCO2e/kWh = 820.590184 kgCO2e"
   */
  @Override
  public String toString() {
    return site.id()
        + ", "
        + period
        + ": "
        + readings
        + " readings, "
        + amount
        + " x "
        + rate.rate()
        + " = "
        + result;
  }
}
