package guesthouse;

import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;

/** A currency of the program's own: no implementation of javax.money is at hand. */
final class Pataca implements CurrencyUnit {
  @Override
  public String getCurrencyCode() {
    return "MOP";
  }

  @Override
  public int getNumericCode() {
    return 446;
  }

  @Override
  public int getDefaultFractionDigits() {
    return 2;
  }

  @Override
  public CurrencyContext getContext() {
    return CurrencyContextBuilder.of("guesthouse").build();
  }

  @Override
  public int compareTo(CurrencyUnit other) {
    return getCurrencyCode().compareTo(other.getCurrencyCode());
  }
}
