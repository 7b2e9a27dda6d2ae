package org.esg4j.units.testkit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Kind;

/** The units that the library names, and copies of them. */
public final class AllUnits {
  private AllUnits() {}

  /** Every constant of {@link Units}, found by its field. */
  public static List<Unit<?>> constants() {
    List<Unit<?>> constants = new ArrayList<>();
    for (Field field : Units.class.getFields()) {
      try {
        if (field.get(null) instanceof Unit<?> unit) {
          constants.add(unit);
        }
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return constants;
  }

  /** The constants that convert to a unit, itself included. */
  public static <K extends Kind> List<Unit<K>> convertibleTo(Unit<K> unit) {
    return constants().stream()
        .filter(unit::isConvertibleTo)
        .map(other -> other.as(unit.kind()))
        .toList();
  }

  /** An equal unit that is another object, as one that a program made itself. */
  public static <K extends Kind> Unit<K> copyOf(Unit<K> unit) {
    Unit<K> base = Unit.base(unit.kind(), unit.qualifier(), unit.symbol());
    return unit.size().isDecimal()
        ? base.scaled(unit.symbol(), unit.size().toString())
        : base.scaled(
            unit.symbol(),
            unit.size().numerator().longValueExact(),
            unit.size().denominator().longValueExact());
  }
}
