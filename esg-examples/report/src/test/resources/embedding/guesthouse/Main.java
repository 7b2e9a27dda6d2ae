package guesthouse;

import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.util.List;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.metric.Metric;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Money;

/** Calculates one figure, loads one framework, and says in which modules it found the library. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Quantity<Emissions> scope2 =
        MEGAWATT_HOUR.of("1410.88").times(TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366"));
    System.out.println(scope2);
    System.out.println(FrameworkCatalog.bundled().framework(HkexEsgCode.C2_2025).id());
    System.out.println(
        Units.money(new Pataca()).of("12.50").plus(Quantity.parse("7.5 MOP", Money.class)));
    for (Class<?> type : List.of(Quantity.class, Metric.class, FrameworkCatalog.class)) {
      System.out.println(type.getModule());
    }
  }
}
