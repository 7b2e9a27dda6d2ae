package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.People;

/**
 * The bridge from opening to closing headcount: {@code opening + hires - leavers = closing}.
 *
 * <p>Where groups change their members in the period, by promotion or a move, the difference is
 * their balance; for the total it is people whom one of the figures leaves out.
 *
 * @param part the part of the workforce
 * @param opening headcount at the close of the day before the period
 * @param hires people hired
 * @param leavers people who left
 * @param closing headcount at the close of the last day
 */
public record RollForward(
    Breakdown part,
    Quantity<People> opening,
    Quantity<People> hires,
    Quantity<People> leavers,
    Quantity<People> closing)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param part the part of the workforce
   * @param opening headcount at the close of the day before the period
   * @param hires people hired
   * @param leavers people who left
   * @param closing headcount at the close of the last day
   */
  public RollForward {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(opening, "opening");
    Objects.requireNonNull(hires, "hires");
    Objects.requireNonNull(leavers, "leavers");
    Objects.requireNonNull(closing, "closing");
  }

  /**
   * The bridges of a workforce by some axes.
   *
   * @param totals the totals, with opening and closing headcount, hires and leavers
   * @param axes the axes; none for the total
   * @return a bridge for each part of which all four figures are known
   * @throws IllegalArgumentException if one of the four was not measured
   */
  public static List<RollForward> of(WorkforceTotals totals, String... axes) {
    CrossTable<People> opening = totals.get(PersonMeasures.OPENING_HEADCOUNT);
    CrossTable<People> hires = totals.get(PersonMeasures.HIRES);
    CrossTable<People> leavers = totals.get(PersonMeasures.LEAVERS);
    CrossTable<People> closing = totals.get(PersonMeasures.CLOSING_HEADCOUNT);
    SortedSet<Breakdown> parts = new TreeSet<>(opening.cells(axes).keySet());
    parts.addAll(hires.cells(axes).keySet());
    parts.addAll(leavers.cells(axes).keySet());
    parts.addAll(closing.cells(axes).keySet());
    List<RollForward> bridges = new ArrayList<>();
    for (Breakdown part : parts) {
      List<Quantity<People>> known =
          Stream.of(opening, hires, leavers, closing)
              .flatMap(table -> table.find(part).stream())
              .toList();
      if (known.size() == 4) {
        bridges.add(new RollForward(part, known.get(0), known.get(1), known.get(2), known.get(3)));
      }
    }
    return bridges;
  }

  /**
   * What closing headcount has more than the bridge leads to.
   *
   * @return closing less (opening + hires - leavers), zero if it ties
   */
  public Quantity<People> difference() {
    return closing.minus(opening.plus(hires).minus(leavers));
  }

  /** Refuses totals in which more people left, of all or of one gender, than were there. */
  static void refuseMoreLeaversThanPeople(WorkforceTotals totals) {
    if (!totals.has(PersonMeasures.OPENING_HEADCOUNT) || !totals.has(PersonMeasures.HIRES)) {
      return;
    }
    List<RollForward> bridges = new ArrayList<>(of(totals));
    if (totals.get(PersonMeasures.LEAVERS).axes().contains(Axes.GENDER)) {
      bridges.addAll(of(totals, Axes.GENDER));
    }
    for (RollForward bridge : bridges) {
      Quantity<People> there = bridge.opening.plus(bridge.hires);
      if (bridge.leavers.compareTo(there) > 0) {
        throw new IllegalArgumentException(
            bridge.part + ": " + bridge.leavers + " left, and only " + there + " were there");
      }
    }
  }
}
