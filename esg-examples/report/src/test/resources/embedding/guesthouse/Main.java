package guesthouse;

import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import org.esg4j.json.JsonDocument;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Emissions;

/** Calculates one figure, reads one document, and says in which modules it found the library. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Quantity<Emissions> scope2 =
        MEGAWATT_HOUR.of("1410.88").times(TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366"));
    System.out.println(scope2);
    System.out.println(JsonDocument.read("{\"code\": \"C2\"}", "a document").string("code"));
    System.out.println(Quantity.class.getModule() + ", " + JsonDocument.class.getModule());
  }
}
