package org.esg4j.examples.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units of a document, with their sizes. */
final class UnitTable {
  private final Map<String, Node> units = new HashMap<>();

  UnitTable(List<Node> units) {
    units.forEach(unit -> this.units.put(unit.text("symbol"), unit));
  }

  /** An amount in another unit, or a rate in another unit of a rate. */
  Fraction in(Node amount, String unit) {
    String own = amount.text("unit");
    int here = own.indexOf('/');
    int there = unit.indexOf('/');
    Fraction number = Fraction.parse(amount.text("value"));
    if (here < 0 && there < 0) {
      return number.times(factor(own, unit));
    }
    return number
        .times(factor(own.substring(0, here), unit.substring(0, there)))
        .over(factor(own.substring(here + 1), unit.substring(there + 1)));
  }

  private Fraction factor(String from, String to) {
    Node one = unit(from);
    Node other = unit(to);
    if (!one.text("kind").equals(other.text("kind"))
        || !one.text("qualifier").equals(other.text("qualifier"))) {
      throw new IllegalArgumentException(from + " does not convert to " + to);
    }
    return Fraction.parse(one.text("size")).over(Fraction.parse(other.text("size")));
  }

  private Node unit(String symbol) {
    Node unit = units.get(symbol);
    if (unit == null) {
      throw new IllegalArgumentException("the document does not explain the unit " + symbol);
    }
    return unit;
  }

  /** How many base units of its kind one of a unit is. */
  Fraction size(String symbol) {
    return Fraction.parse(unit(symbol).text("size"));
  }
}
