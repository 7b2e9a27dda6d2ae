package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.util.List;
import java.util.Map;
import org.esg4j.units.testkit.Snippets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A mistake in kind does not compile, and what a program needs does. */
class CompilationTest {
  private static final String SURROUNDINGS =
      """
      import static org.esg4j.units.Units.*;
      import java.math.*;
      import java.util.*;
      import java.util.stream.*;
      import org.esg4j.units.*;
      import org.esg4j.units.kind.*;
      import org.esg4j.units.number.*;

      class NAME {
        interface SteelOutput extends Kind {}
        interface Renewable extends Energy {}
        interface Generic<T> extends Kind {}

        final Quantity<Energy> used = MEGAWATT_HOUR.of("1410.88");
        final Quantity<Energy> heat = GIGAJOULE.of(7);
        final Rate<Emissions, Energy> grid = TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366");
        final Quantity<Emissions> scope2 = TONNE_CO2E.of("757.078208");
        final Quantity<Mass> waste = TONNE.of(3);
        final Quantity<Area> floor = SQUARE_METRE.of(1200);
        final Quantity<People> heads = PERSON.of(1899);
        final Quantity<FullTimeEquivalents> fte = FULL_TIME_EQUIVALENT.of("1800.5");
        final Quantity<Time> hours = HOUR.of(8);
        final Quantity<Days> days = DAY.of(3);
        final Quantity<Volume> gas = CUBIC_METRE.of(100);
        final Quantity<Power> power = KILOWATT.of(5);
        final Quantity<Money> revenue = Units.money("CNY").of("1E6");

        static <K extends Kind> Quantity<K> twice(Quantity<K> quantity) {
          return quantity.plus(quantity);
        }

        void snippet() {
          CODE
        }
      }
      """;

  /** What must not compile. */
  static final Map<String, String> REFUSED =
      Snippets.named(
          """
          waste plus CO2e:             scope2.plus(waste);
          CO2 plus CO2e:               scope2.plus(Units.tonneOf("CO2").of(1));
          energy plus floor area:      used.plus(floor);
          people plus FTE:             heads.plus(fte);
          hours plus days:             hours.plus(days);
          money plus people:           revenue.minus(heads);
          power plus energy:           power.plus(used);
          rate plus quantity:          grid.plus(scope2);
          rates of other activities:   grid.plus(TONNE_CO2E.per(CUBIC_METRE).of(1));
          factor x wrong activity:     grid.times(heads);
          wrong activity x factor:     heads.times(grid);
          volume x factor of energy:   gas.times(grid);
          factor x result:             grid.times(scope2);
          energy x energy:             used.times(heat);
          power x time, without rate:  power.times(hours);
          chain that does not meet:    grid.times(TONNE_CO2E.per(PERSON).of(1));
          share of a rate by times:    grid.times(PERCENT.of(50));
          of double:                   MEGAWATT_HOUR.of(1.5);
          of float:                    MEGAWATT_HOUR.of(1.5f);
          of boxed double:             MEGAWATT_HOUR.of(Double.valueOf(1.5));
          rate of double:              TONNE_CO2E.per(MEGAWATT_HOUR).of(0.5366);
          times double:                used.times(0.5);
          times float:                 used.times(0.5f);
          scaled by double:            grid.scaledBy(0.5);
          rational of double:          Rational.of(0.5);
          unit scaled by double:       JOULE.scaled("x", 3.6);
          quantity of a character:     Quantity<Energy> q = MEGAWATT_HOUR.of('5');
          character, then plus:        MEGAWATT_HOUR.of('5').plus(used);
          character as an argument:    used.plus(MEGAWATT_HOUR.of('5'));
          rate of a character:         var r = TONNE_CO2E.per(MEGAWATT_HOUR).of('5');
          sum of mixed kinds:          Quantity.sum(used, scope2);
          sum into a wider type:       Quantity<? extends Kind> q = Quantity.sum(used, scope2);
          reduce of mixed kinds:       Stream.of(used, scope2).reduce(Quantity::plus);
          collector of another kind:   Stream.of(used).collect(Quantity.summing(TONNE_CO2E));
          collector over mixed kinds:  Stream.of(used, scope2).collect(Quantity.summing(JOULE));
          adding to another sum:       new QuantitySum<>(TONNE_CO2E).add(used);
          merging another sum:         new QuantitySum<>(TONNE_CO2E).merge(new QuantitySum<>(JOULE));
          comparing kinds:             used.compareTo(scope2);
          comparing rates:             grid.compareTo(TONNE_CO2E.per(PERSON).of(1));
          greatest of mixed kinds:     Collections.max(List.of(used, scope2));
          in a unit of another kind:   used.in(TONNE_CO2E);
          in a unit of rates:          used.in(KILOWATT_HOUR.per(PERSON));
          rate in another unit:        grid.in(TONNE_CO2E.per(PERSON));
          rate in a simple unit:       grid.in(TONNE_CO2E);
          volume in kWh:               gas.in(KILOWATT_HOUR);
          CO2 in CO2e:                 Units.tonneOf("CO2").of(1).in(TONNE_CO2E);
          ratio across kinds:          scope2.ratio(used);
          ratio of people to FTE:      heads.ratio(fte);
          part by something else:      used.part(grid);
          over another rate:           used.over(grid);
          per into the wrong rate:     Rate<Emissions, Energy> r = scope2.per(heads);
          wrong result of a product:   Quantity<Mass> q = used.times(grid);
          typed by wish alone:         Quantity<Energy> q = Value.parse("1 MWh");
          unit typed by wish alone:    Unit<Energy> u = (Unit<?>) MEGAWATT_HOUR;
          power of an energy:          Powers.toRate(used);
          power of another rate:       Powers.toPower(grid);
          amount of energy as money:   MonetaryAmounts.toAmount(used, null);
          wildcards:                   Quantity<?> x = used, y = used; x.plus(y);
          a wildcard with itself:      Quantity<?> x = used; x.plus(x);
          a wider type:                Quantity<Kind> x = used;
          kinds below a kind:          used.plus(Unit.base(Renewable.class, "RE").of(1));
          kinds with parameters:       Unit<Generic<String>> u = Unit.base(Generic.class, "x");
          no kind:                     Unit.base(String.class, "x");
          own kind plus mass:          Unit.base(SteelOutput.class, "t steel").of(1).plus(waste);
          a quantity of one's own:     new Quantity<>(1, 0, null, JOULE);
          a value of one's own:        class Mine implements Value {}
          """);

  /** What must compile, without a warning. */
  static final Map<String, String> ACCEPTED =
      Snippets.named(
          """
          product:              Quantity<Emissions> q = used.times(grid), r = grid.times(used);
          whole numbers:        List.of(JOULE.of(1), JOULE.of(1L), JOULE.of((short) 1), JOULE.of((byte) 1));
          digits and decimals:  Quantity<Energy> q = MEGAWATT_HOUR.of(141088, 2);
          chain of rates:       Rate<Emissions, People> r = grid.times(MEGAWATT_HOUR.per(PERSON).of(2));
          intensity:            Rate<Emissions, People> r = used.times(grid).per(heads).rounded(2);
          back from a rate:     Quantity<Energy> q = scope2.over(grid);
          share:                Quantity<Share> s = used.ratio(heat).in(PERCENT).rounded(1);
          part:                 Quantity<Energy> q = used.part(PERCENT.of("12.5"));
          power and time:       Quantity<Energy> q = Powers.toRate(power).times(hours);
          calorific value:      Quantity<Energy> q = gas.times(MEGAJOULE.per(CUBIC_METRE).of("38.931"));
          sum:                  Quantity<Energy> q = Quantity.sum(used, heat, used);
          sum of one, passed on: Quantity<Energy> q = twice(Quantity.sum(used));
          stream reduce:        Optional<Quantity<Energy>> q = Stream.of(used, heat).reduce(Quantity::plus);
          stream with identity: Quantity<Energy> q = Stream.of(used).reduce(JOULE.of(0), Quantity::plus);
          stream of products:   List<Quantity<Emissions>> l = Stream.of(used, heat).map(grid::times).toList();
          collector:            Quantity<Energy> q = Stream.of(used, heat).collect(Quantity.summing(JOULE));
          grouping:             Map<String, Quantity<Energy>> m = Stream.of(used).collect(Collectors.groupingBy(q -> "a", Quantity.summing(MEGAWATT_HOUR)));
          grouping and mapping: Map<String, Quantity<Emissions>> m = Stream.of(used).collect(Collectors.groupingBy(q -> "a", TreeMap::new, Collectors.mapping(grid::times, Quantity.summing(TONNE_CO2E))));
          text to quantities:   List<Quantity<Energy>> l = Stream.of("1", "2.5").map(KILOWATT_HOUR::of).toList();
          longs to quantities:  List<Quantity<Energy>> l = LongStream.range(0, 3).mapToObj(KILOWATT_HOUR::of).toList();
          boxes to quantities:  List<Quantity<Energy>> l = Stream.of(1L, 2L).map(KILOWATT_HOUR::of).toList();
          text to rates:        List<Rate<Emissions, Energy>> l = Stream.of("0.5").map(TONNE_CO2E.per(KILOWATT_HOUR)::of).toList();
          sorting:              List<Quantity<Energy>> l = Stream.of(used, heat).sorted().toList();
          greatest:             Quantity<Energy> q = Collections.max(List.of(used, heat));
          comparing:            Comparator<Map.Entry<String, Quantity<Energy>>> c = Map.Entry.comparingByValue();
          keys of all units:    Map<ValueUnit, Value> m = new HashMap<>(); m.put(MEGAWATT_HOUR, used); m.put(grid.unit(), grid);
          mixed values:         List<Value> l = List.of(used, scope2, grid);
          typed again:          for (Value v : List.of(used, scope2)) { if (v instanceof Quantity<?> q) { q.as(Energy.class).plus(used); } }
          typed from text:      Quantity<Energy> q = Quantity.parse("1 MWh", Energy.class).plus(used);
          typed unit:           Unit<Energy> u = ((Unit<?>) Units.parse("MWh")).as(Energy.class);
          typed rate:           Rate<Emissions, Energy> r = Rate.parse("1 tCO2e/MWh", Emissions.class, Energy.class);
          checked at run time:  Value v = used.convertedTo(Units.parse("kWh"));
          generic code:         Quantity<?> x = used; Quantity<?> y = twice(x);
          conditional:          Quantity<? extends Kind> q = used.isZero() ? used : scope2;
          own kind and unit:    Unit<SteelOutput> steel = Unit.base(SteelOutput.class, "t steel"); Rate<Emissions, SteelOutput> r = scope2.per(steel.of(120)); Quantity<Emissions> q = r.times(steel.scaled("kt steel", "1000").of("1.5"));
          own unit of a kind:   Unit<Energy> sack = MEGAJOULE.scaled("sack of pellets", "270"); Quantity<Energy> q = used.plus(sack.of(3));
          zero of any unit:     Quantity<Emissions> q = TONNE_CO2E.of(0).plus(scope2);
          own accumulator:      QuantitySum<Energy> s = new QuantitySum<>(MEGAWATT_HOUR); s.add(used); s.merge(s).total().plus(used);
          equals across kinds:  boolean never = used.equals(scope2);
          """);

  static final List<String> REFUSED_NAMES = List.copyOf(REFUSED.keySet());

  private static Map<String, List<Snippets.Refusal>> refusals;

  @BeforeAll
  static void compileAll() {
    refusals = Snippets.compile(SURROUNDINGS, REFUSED);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("REFUSED_NAMES")
  void doesNotCompile(String name) {
    List<Snippets.Refusal> errors =
        refusals.getOrDefault(name, List.of()).stream().filter(Snippets.Refusal::isError).toList();
    assertThat(errors).as(REFUSED.get(name)).isNotEmpty();
    // Refused for its types, not for a slip of the pen in the snippet itself.
    assertThat(errors)
        .extracting(Snippets.Refusal::code)
        .noneMatch(
            code -> code.matches(".*(cant\\.resolve|expected|illegal\\.start|not\\.stmt).*"));
  }

  @Test
  void whatAProgramNeedsCompilesWithoutAWarning() {
    assertThat(Snippets.compile(SURROUNDINGS, ACCEPTED)).isEmpty();
  }

  /** As a statement it compiles, with a warning; it never was 53 MWh. */
  @Test
  @SuppressWarnings("deprecation")
  void aCharacterIsNoNumber() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> MEGAWATT_HOUR.of('5'))
        .withMessage("a character is no number: '5'");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> TONNE_CO2E.per(MEGAWATT_HOUR).of('5'))
        .withMessage("a character is no number: '5'");
  }
}
