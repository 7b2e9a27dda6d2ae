package org.esg4j.scope2;

import java.util.Map;
import java.util.TreeMap;
import org.esg4j.json.JsonWriter;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.Value;
import org.esg4j.units.ValueUnit;
import org.esg4j.units.number.Rational;

/** Writes numbers with their units, and remembers the units that were used. */
final class NumberWriter {
  private final Map<String, Unit<?>> units = new TreeMap<>();

  /** Writes a number that was worked out: equal numbers give equal text. */
  void put(JsonWriter json, String name, Value value) {
    Rational number = value.number();
    String text =
        number.isDecimal()
            ? number.toBigDecimal().stripTrailingZeros().toPlainString()
            : number.toString();
    put(json, name, text, value.unit());
  }

  /** Writes a number that was given, with the decimals that it was given to. */
  void putAsGiven(JsonWriter json, String name, Value value) {
    put(json, name, value.number().toString(), value.unit());
  }

  private void put(JsonWriter json, String name, String number, ValueUnit unit) {
    json.object(name, object -> object.put("value", number).put("unit", symbol(unit)));
  }

  private String symbol(ValueUnit unit) {
    if (unit instanceof RateUnit<?, ?> rate) {
      remember(rate.numerator());
      remember(rate.denominator());
    } else {
      remember((Unit<?>) unit);
    }
    return unit.symbol();
  }

  private void remember(Unit<?> unit) {
    Unit<?> other = units.putIfAbsent(unit.symbol(), unit);
    if (other != null && !other.equals(unit)) {
      throw new IllegalArgumentException("two units have the symbol " + unit.symbol());
    }
  }

  /** The size of each unit in the base unit of its kind and qualifier. */
  void writeUnits(JsonWriter json) {
    json.objects(
        "units",
        units.values(),
        (object, unit) ->
            object
                .put("symbol", unit.symbol())
                .put("kind", unit.kind().getSimpleName())
                .put("qualifier", unit.qualifier())
                .put("size", unit.size().toString()));
  }
}
