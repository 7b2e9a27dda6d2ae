package org.esg4j.environment;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.esg4j.metric.Definition;
import org.esg4j.metric.Labels;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.units.MonetaryAmounts;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Area;
import org.esg4j.units.kind.Kind;
import org.esg4j.units.kind.Money;
import org.esg4j.units.kind.People;

/**
 * What an intensity is divided by, with its name: the HKEX ESG Code and GRI leave the choice to the
 * reporter, who has to state it (verified wording).
 *
 * @param <D> the kind
 * @param definition the name and its version
 * @param quantity how much, not below zero
 */
public record Divisor<D extends Kind>(Definition definition, Quantity<D> quantity)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks the parts.
   *
   * @param definition the name and its version
   * @param quantity how much, not below zero
   * @throws IllegalArgumentException if the quantity is below zero
   */
  public Divisor {
    Objects.requireNonNull(definition, "definition");
    if (Objects.requireNonNull(quantity, "quantity").signum() < 0) {
      throw new IllegalArgumentException("a divisor is not below zero: " + quantity);
    }
  }

  /**
   * The headcount at the end of the period.
   *
   * @param headcount the number
   * @return the divisor
   */
  public static Divisor<People> yearEndHeadcount(Quantity<People> headcount) {
    return bundled("year-end-headcount", headcount);
  }

  /**
   * The mean of opening and closing headcount.
   *
   * @param headcount the mean
   * @return the divisor
   */
  public static Divisor<People> averageHeadcount(Quantity<People> headcount) {
    return bundled("average-headcount", headcount);
  }

  /**
   * The floor area.
   *
   * @param area the area
   * @return the divisor
   */
  public static Divisor<Area> floorArea(Quantity<Area> area) {
    return bundled("floor-area", area);
  }

  /**
   * The revenue of the period.
   *
   * @param amount the revenue
   * @return the divisor
   * @throws ArithmeticException if the amount cannot be given exactly
   */
  public static Divisor<Money> revenue(MonetaryAmount amount) {
    return bundled("revenue", MonetaryAmounts.toQuantity(amount));
  }

  /**
   * A divisor of the caller's own, such as output or rooms let.
   *
   * @param <D> the kind
   * @param id its id
   * @param labels its name
   * @param quantity how much
   * @return the divisor
   * @throws IllegalArgumentException if the quantity is below zero
   */
  public static <D extends Kind> Divisor<D> named(String id, Labels labels, Quantity<D> quantity) {
    return new Divisor<>(new Definition(id, 1, labels), quantity);
  }

  private static <D extends Kind> Divisor<D> bundled(String id, Quantity<D> quantity) {
    return new Divisor<>(MetricCatalog.bundled().definition(id).orElseThrow(), quantity);
  }
}
