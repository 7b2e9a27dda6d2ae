package org.esg4j.units;

import java.math.BigDecimal;
import java.util.Objects;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import org.esg4j.units.kind.Money;

/**
 * Turns {@link MonetaryAmount}s into quantities of {@link Money}, and back.
 *
 * <p>Only the interfaces of javax.money are used, so any implementation will do and none is needed
 * to hold money as a quantity.
 */
public final class MonetaryAmounts {
  private MonetaryAmounts() {}

  /**
   * An amount as a quantity of its currency.
   *
   * @param amount the amount
   * @return the same amount, exactly
   * @throws ArithmeticException if the implementation cannot give its number exactly, or the number
   *     is beyond the limits of {@link org.esg4j.units.number.Rational}
   * @throws IllegalArgumentException if its currency code is not three capital letters
   */
  public static Quantity<Money> toQuantity(MonetaryAmount amount) {
    Objects.requireNonNull(amount, "amount");
    return Units.money(amount.getCurrency())
        .of(amount.getNumber().numberValueExact(BigDecimal.class));
  }

  /**
   * A quantity of money as an amount of a caller's implementation.
   *
   * @param <M> the type of the amount
   * @param quantity the quantity, in any multiple of its currency
   * @param factory makes the amount, such as {@code Monetary.getAmountFactory(Money.class)}
   * @return the same amount, exactly
   * @throws ArithmeticException if the number is a fraction that no decimal holds, or one that the
   *     implementation cannot hold or would round
   */
  public static <M extends MonetaryAmount> M toAmount(
      Quantity<Money> quantity, MonetaryAmountFactory<M> factory) {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(factory, "factory");
    Unit<Money> currency = Units.money(quantity.unit().qualifier());
    BigDecimal number = quantity.in(currency).number().toBigDecimal();
    M amount = factory.setCurrency(currency.qualifier()).setNumber(number).create();
    if (amount.getNumber().numberValueExact(BigDecimal.class).compareTo(number) != 0) {
      throw new ArithmeticException(
          amount.getClass().getSimpleName() + " would round " + quantity + " to " + amount);
    }
    return amount;
  }
}
