package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContextBuilder;
import javax.money.UnknownCurrencyException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.esg4j.units.number.Rational;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;

/** Amounts of another library, here Moneta, become quantities and come back. */
class MonetaryAmountsTest {
  private static final CurrencyUnit CNY = Monetary.getCurrency("CNY");

  private static MonetaryAmountFactory<Money> money() {
    return Monetary.getAmountFactory(Money.class);
  }

  @Property(tries = 200)
  void amountsComeBackExactly(
      @ForAll @BigRange(min = "-1E30", max = "1E30") @Scale(20) BigDecimal number) {
    Money amount = Money.of(number, CNY);
    Quantity<org.esg4j.units.kind.Money> quantity = MonetaryAmounts.toQuantity(amount);
    assertThat(quantity).isEqualTo(Units.money("CNY").of(number));
    assertThat(MonetaryAmounts.toAmount(quantity, money())).isEqualByComparingTo(amount);
  }

  @Test
  void multiplesOfACurrencyBecomeTheCurrency() {
    Quantity<org.esg4j.units.kind.Money> revenue =
        Quantity.parse("529.01 CNY10k", org.esg4j.units.kind.Money.class);
    assertThat(MonetaryAmounts.toAmount(revenue, money())).isEqualTo(Money.of(5_290_100, CNY));
    assertThat(MonetaryAmounts.toAmount(revenue, Monetary.getAmountFactory(FastMoney.class)))
        .isEqualTo(FastMoney.of(5_290_100, CNY));
  }

  @Test
  void anyImplementationIsRead() {
    assertThat(MonetaryAmounts.toQuantity(FastMoney.of(new BigDecimal("12.34567"), CNY)))
        .isEqualTo(Units.money(CNY).of("12.34567"));
    assertThat(MonetaryAmounts.toQuantity(RoundedMoney.of(new BigDecimal("12.5"), CNY)))
        .isEqualTo(Units.money(CNY).of("12.5"));
  }

  @Test
  void anotherCurrencyIsRefused() {
    MonetaryAmount hongKong = Money.of(1, "HKD");
    assertThatExceptionOfType(IncompatibleUnitsException.class)
        .isThrownBy(
            () ->
                MonetaryAmounts.toQuantity(hongKong)
                    .plus(MonetaryAmounts.toQuantity(Money.of(1, CNY))))
        .withMessage("cannot convert CNY (Money of CNY) to HKD (Money of HKD)");
    assertThat(MonetaryAmounts.toQuantity(hongKong)).isNotEqualTo(Units.money("CNY").of(1));
    assertThatExceptionOfType(UnknownCurrencyException.class)
        .isThrownBy(() -> MonetaryAmounts.toAmount(Units.money("QQQ").of(1), money()));
  }

  @Test
  void whatAnImplementationWouldRoundIsRefused() {
    BigDecimal sevenDecimals = new BigDecimal("0.1234567");
    MonetaryAmountFactory<Money> ofFiveDigits =
        money().setContext(MonetaryContextBuilder.of(Money.class).setPrecision(5).build());
    assertThat(MonetaryAmounts.toAmount(Units.money("CNY").of("1.2345"), ofFiveDigits))
        .isEqualTo(Money.of(new BigDecimal("1.2345"), CNY));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> MonetaryAmounts.toAmount(Units.money("CNY").of("1.23456"), ofFiveDigits))
        .withMessage("Money would round 1.23456 CNY to CNY 1.2346");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                MonetaryAmounts.toAmount(
                    Units.money("CNY").of(sevenDecimals),
                    Monetary.getAmountFactory(FastMoney.class)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () -> MonetaryAmounts.toAmount(Units.money("CNY").of(Rational.parse("1/3")), money()))
        .withMessageStartingWith("1/3 has no finite decimal");
  }

  @Test
  void aCodeHasThreeCapitalLetters() {
    CurrencyUnit own =
        CurrencyUnitBuilder.of("carbon", "a test").setDefaultFractionDigits(2).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Units.money(own))
        .withMessage("a currency code has three capital letters A to Z: 'carbon'");
    for (String code : new String[] {"", "CN", "CNYY", "cny", "CN1", "C[Y", "@AB", "\u00c9UR"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> Units.money(code));
    }
    assertThat(Units.money("AZA").symbol()).isEqualTo("AZA");
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> MonetaryAmounts.toQuantity(null))
        .withMessage("amount");
    assertThatNullPointerException()
        .isThrownBy(() -> MonetaryAmounts.toAmount(null, money()))
        .withMessage("quantity");
    assertThatNullPointerException()
        .isThrownBy(() -> MonetaryAmounts.<Money>toAmount(Units.money("CNY").of(1), null))
        .withMessage("factory");
  }
}
