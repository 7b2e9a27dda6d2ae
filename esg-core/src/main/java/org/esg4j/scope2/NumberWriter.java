package org.esg4j.scope2;

import java.util.Map;
import java.util.TreeMap;
import org.esg4j.json.JsonWriter;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.RateUnit;
import org.esg4j.units.Unit;
import org.esg4j.units.ValueUnit;

/** Writes numbers with their units, and remembers the units that were used. */
final class NumberWriter {
  private final Map<String, Unit<?>> units = new TreeMap<>();

  void put(JsonWriter json, String name, Quantity<?> quantity) {
    json.object(
        name,
        value ->
            value.put("value", quantity.number().toString()).put("unit", symbol(quantity.unit())));
  }

  void put(JsonWriter json, String name, Rate<?, ?> rate) {
    json.object(
        name,
        value -> value.put("value", rate.number().toString()).put("unit", symbol(rate.unit())));
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
