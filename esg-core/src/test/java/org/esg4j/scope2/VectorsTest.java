package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.esg4j.factor.GwpSet;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.scope2.heat.CogenerationMethod;
import org.esg4j.scope2.heat.CogenerationSplit;
import org.esg4j.scope2.instrument.OverAllocationException;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rate.ImpliedFactor;
import org.esg4j.scope2.rate.ResidualMix;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.Value;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.kind.GasMass;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.People;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of {@code vectors.json}, which other languages can run as well. */
class VectorsTest {

  private static List<JsonObject> vectors() throws IOException {
    try (InputStream in = VectorsTest.class.getResourceAsStream("vectors.json")) {
      return JsonDocument.read(in, "vectors.json").objects("vectors");
    }
  }

  @Test
  void allTwentyThreeAreThere() throws IOException {
    assertThat(vectors())
        .extracting(vector -> vector.string("id"))
        .hasSize(23)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("S2-[0-2][0-9]"));
  }

  @TestFactory
  List<DynamicTest> vector() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonObject vector : vectors()) {
      for (JsonObject one : vector.objects("cases")) {
        String name = vector.string("id") + ": " + one.string("name");
        tests.add(DynamicTest.dynamicTest(name, () -> run(one)));
      }
    }
    return tests;
  }

  private static void run(JsonObject one) {
    switch (one.optionalString("operation").orElse("calculate")) {
      case "implied-factor" -> impliedFactor(one);
      case "residual-mix" -> residualMix(one);
      case "rate" -> rate(one);
      case "chain" -> chain(one);
      case "cogeneration" -> cogeneration(one);
      default -> calculate(one);
    }
  }

  // ---------------------------------------------------------------------------------------------

  private static void calculate(JsonObject one) {
    Scope2Calculator calculator = VectorReader.calculator(one);
    if (one.has("refused")) {
      refused(one, calculator);
      return;
    }
    Scope2Result result = calculator.calculate(VectorReader.records(one));
    one.objects("expected").forEach(expected -> check(result, expected));
    one.optionalObject("surplus")
        .ifPresent(
            surplus ->
                result
                    .instruments()
                    .forEach(
                        statement ->
                            assertThat(statement.surplus())
                                .isEqualTo(
                                    Quantity.parse(
                                        surplus.string(statement.instrument().id()),
                                        Energy.class))));
    one.optionalObject("energy")
        .ifPresent(
            energy ->
                result
                    .loads()
                    .forEach(
                        load ->
                            assertThat(load.amount())
                                .isEqualTo(
                                    Quantity.parse(
                                        energy.string(load.record().id()), Energy.class))));
  }

  private static void refused(JsonObject one, Scope2Calculator calculator) {
    if (one.string("refused").equals("over-allocation")) {
      assertThatThrownBy(() -> calculator.calculate(VectorReader.records(one)))
          .isInstanceOfSatisfying(
              OverAllocationException.class,
              both -> {
                assertThat(both.claimed())
                    .isEqualTo(Quantity.parse(one.string("claimed"), Energy.class));
                assertThat(both.available())
                    .isEqualTo(Quantity.parse(one.string("available"), Energy.class));
              });
    } else {
      assertThatThrownBy(() -> calculator.calculate(VectorReader.records(one)))
          .isInstanceOf(IncompleteScope2Exception.class)
          .hasMessageContaining(one.optionalString("because").orElse("no factor"));
    }
  }

  private static void check(Scope2Result result, JsonObject expected) {
    String method = expected.string("figure").toUpperCase(Locale.ROOT).replace('-', '_');
    MethodResult figure = result.figure(Scope2Method.valueOf(method));
    Quantity<Emissions> total = figure.total();
    expected
        .optionalString("exact")
        .ifPresent(exact -> assertThat(total).isEqualTo(Quantity.parse(exact, Emissions.class)));
    expected
        .optionalObject("shown")
        .ifPresent(
            shown ->
                shown(
                    total.convertedTo(Units.parse(expected.optionalString("unit").orElse("tCO2e"))),
                    shown));
    expected
        .optionalStrings("coverage")
        .ifPresent(
            ids -> assertThat(figure.gasCoverage()).extracting(one -> one.id()).isEqualTo(ids));
    expected
        .optionalString("step")
        .ifPresent(
            step ->
                assertThat(figure.lines()).extracting(line -> line.source().step()).contains(step));
    for (String note : expected.optionalStrings("notes").orElse(List.of())) {
      assertThat(figure.lines())
          .anyMatch(line -> line.notes().stream().anyMatch(each -> each.kind().id().equals(note)));
    }
    for (String caution : expected.optionalStrings("cautions").orElse(List.of())) {
      assertThat(figure.lines().get(0).notes()).extracting(LineNote::subject).contains(caution);
    }
    expected
        .optionalObject("by")
        .ifPresent(
            by -> {
              Map<String, Quantity<Emissions>> groups = new TreeMap<>();
              by.names()
                  .forEach(
                      name -> groups.put(name, Quantity.parse(by.string(name), Emissions.class)));
              assertThat(figure.by(Grouping.CARRIER)).isEqualTo(groups);
            });
    expected
        .optionalObject("per")
        .ifPresent(
            per -> {
              Rate<Emissions, People> perHead = total.per(Units.PERSON.of(per.decimal("people")));
              shown(perHead, per.object("shown"));
            });
  }

  private static void shown(Value value, JsonObject shown) {
    RoundingMode mode =
        RoundingMode.valueOf(shown.string("mode").toUpperCase(Locale.ROOT).replace('-', '_'));
    assertThat(value.number().rounded(shown.integer("decimals"), mode).toPlainString())
        .isEqualTo(shown.string("text"));
  }

  // ---------------------------------------------------------------------------------------------

  private static void impliedFactor(JsonObject one) {
    Quantity<Energy> energy = Quantity.parse(one.string("energy"), Energy.class);
    Rate<Emissions, Energy> stated =
        Rate.parse(one.string("stated"), Emissions.class, Energy.class);
    ImpliedFactor implied =
        new ImpliedFactor(
            Quantity.parse(one.string("printed"), Emissions.class),
            one.integer("decimals"),
            energy);
    JsonObject expected = one.object("expected");
    shown(implied.rate(), expected.object("implied"));
    shown(energy.times(stated), expected.object("withStated"));
    assertThat(implied.agreesWith(stated)).isEqualTo(expected.bool("meetsStated"));
  }

  private static void residualMix(JsonObject one) {
    GwpSet potentials = VectorReader.potentials(one);
    EmissionRate residual =
        ResidualMix.of(
            EmissionRate.of(VectorReader.factor(one.object("average")), potentials),
            Quantity.parse(one.string("generation"), Energy.class),
            Quantity.parse(one.string("claimed"), Energy.class));
    Quantity<Emissions> emissions =
        Quantity.parse(one.string("energy"), Energy.class).times(residual.rate());
    shown(emissions.in(Units.KILOGRAM_CO2E), one.object("expected").object("shown"));
  }

  private static void rate(JsonObject one) {
    String pound = one.string("poundInKilograms");
    Rate<Emissions, Energy> rate;
    if (one.has("gases")) {
      JsonObject gases = one.object("gases");
      Map<String, Rate<GasMass, Energy>> rates = new TreeMap<>();
      for (String gas : gases.names()) {
        Unit<GasMass> mass = Units.kilogramOf(gas).scaled("lb " + gas, pound);
        rates.put(gas, mass.per(Units.MEGAWATT_HOUR).of(gases.decimal(gas)));
      }
      rate = EmissionRate.byGas(rates, VectorReader.potentials(one)).rate();
    } else {
      rate =
          Units.KILOGRAM_CO2E.scaled("lb", pound).per(Units.MEGAWATT_HOUR).of(one.decimal("co2e"));
    }
    JsonObject expected = one.object("expected");
    assertThat(rate.convertedTo(Units.parse(expected.string("unit"))).number())
        .isEqualTo(Rational.of(expected.string("exact")));
  }

  private static void chain(JsonObject one) {
    Rate<Emissions, Energy> rate = Rate.parse(one.string("rate"), Emissions.class, Energy.class);
    Rate<Energy, Mass> intensity = Rate.parse(one.string("intensity"), Energy.class, Mass.class);
    assertThat(rate.times(intensity))
        .isEqualTo(Rate.parse(one.object("expected").string("exact"), Emissions.class, Mass.class));
  }

  private static void cogeneration(JsonObject one) {
    CogenerationSplit split =
        CogenerationMethod.efficiency(
                Rational.of(one.decimal("heatEfficiency")),
                Rational.of(one.decimal("powerEfficiency")))
            .split(
                Quantity.parse(one.string("total"), Emissions.class),
                Quantity.parse(one.string("heat"), Energy.class),
                Quantity.parse(one.string("power"), Energy.class));
    assertThat(split.method()).isEqualTo(one.string("method"));
    shown(split.heat(), one.object("expected").object("heat"));
    shown(split.power(), one.object("expected").object("power"));
    assertThat(split.total()).isEqualTo(Quantity.parse(one.string("total"), Emissions.class));
  }
}
