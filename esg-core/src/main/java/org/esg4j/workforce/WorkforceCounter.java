package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.esg4j.fact.Failure;
import org.esg4j.metric.Breakdown;
import org.jspecify.annotations.Nullable;

/**
 * Counts people one record at a time, in any order.
 *
 * <p>Counters of one plan merge: the result is that of counting all records in one, whatever the
 * order and the partition. A record that cannot be used is not counted anywhere and comes back in
 * {@link WorkforceTotals#failures()}, or stops the count if the plan says so.
 *
 * <p>This class is mutable and not thread-safe: one counter for each thread, merged at the end.
 */
public final class WorkforceCounter implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final WorkforcePlan plan;
  private final Node root = new Node();
  private final ArrayList<Failure> failures = new ArrayList<>();
  private final long first;
  private final long last;
  private long counted;
  private long outside;

  /** What the record at hand adds to each measure and where it stands; kept to be used again. */
  private final @Nullable Amount[] found;

  private final String[] categories;
  private @Nullable CounterCell place;

  /** A place in the tree of categories, one level for each axis. */
  private static final class Node implements Serializable {
    @Serial private static final long serialVersionUID = 1L;
    final HashMap<String, Node> children = new HashMap<>();
    @Nullable CounterCell cell;
  }

  WorkforceCounter(WorkforcePlan plan) {
    this.plan = plan;
    this.first = plan.period.start().toEpochDay();
    this.last = plan.period.end().toEpochDay();
    this.found = new Amount[plan.measures.length];
    this.categories = new String[plan.axes.length];
  }

  /**
   * Counts one record.
   *
   * @param person the record
   * @throws BadRecordException if it cannot be used and the plan stops at faults
   */
  public void add(Person person) {
    Objects.requireNonNull(person, "person");
    Failure fault = PersonCheck.fault(person);
    int populations =
        fault == null ? Population.of(person.startDay, person.endDay, first, last) : 0;
    if (fault == null && populations == 0) {
      outside++;
      return;
    }
    if (fault == null) {
      fault = read(person, populations);
    }
    if (fault == null) {
      fault = place(person);
    }
    if (fault == null) {
      count(person, cell());
      counted++;
    } else if (plan.strict) {
      throw new BadRecordException(fault);
    } else {
      failures.add(fault);
    }
  }

  private @Nullable Failure read(Person person, int populations) {
    for (int i = 0; i < found.length; i++) {
      PersonMeasure<?> measure = plan.measures[i];
      found[i] = null;
      if ((populations & measure.population.bit) != 0) {
        Amount amount = measure.reading.of(person, plan.period);
        Failure fault = PersonCheck.fault(person, measure, amount);
        if (fault != null) {
          return fault;
        }
        found[i] = amount;
      }
    }
    boolean missing = plan.hasMonthlyFte() && PersonMeasures.fullTimeEquivalent(person) == null;
    return missing ? PersonCheck.missing(person, PersonMeasures.CLOSING_FTE.id()) : null;
  }

  /** Finds the categories, and the cell if there is one yet. */
  private @Nullable Failure place(Person person) {
    @Nullable Node node = root;
    for (int i = 0; i < categories.length; i++) {
      String category = plan.axes[i].category(person, plan.period);
      categories[i] = category;
      node = node == null ? null : node.children.get(category);
      if (node == null && !PersonCheck.isCategory(category)) {
        return PersonCheck.outOfRange(person, plan.axes[i].id(), category, PersonCheck.CATEGORY);
      }
    }
    place = node == null ? null : node.cell;
    return null;
  }

  /** The cell of the record at hand. */
  private CounterCell cell() {
    return place == null ? newCell() : place;
  }

  private CounterCell newCell() {
    Node node = root;
    for (String category : categories) {
      Node child = node.children.get(category);
      if (child == null) {
        child = new Node();
        node.children.put(category, child);
      }
      node = child;
    }
    if (node.cell == null) {
      node.cell = new CounterCell(plan);
    }
    return node.cell;
  }

  private void count(Person person, CounterCell cell) {
    for (int i = 0; i < found.length; i++) {
      Amount amount = found[i];
      if (amount != null) {
        cell.add(i, amount);
        if (plan.measures[i].splitAxis != null) {
          int measure = i;
          plan.measures[i].reading.split(
              person, plan.period, (category, part) -> cell.addTo(measure, category, part));
        }
      }
    }
    if (plan.monthEnds.length > 0) {
      countMonths(person, cell);
    }
  }

  private void countMonths(Person person, CounterCell cell) {
    int from = firstMonthEnd(person.startDay);
    int to = firstMonthEnd(person.endDay);
    boolean inFte = cell.fteSteps.length > 0;
    Amount fte =
        inFte ? Objects.requireNonNull(PersonMeasures.fullTimeEquivalent(person)) : Amount.ZERO;
    if (from < plan.monthEnds.length) {
      cell.headSteps[from]++;
      if (inFte) {
        cell.fteSteps[from].add(fte);
      }
    }
    if (to < plan.monthEnds.length) {
      cell.headSteps[to]--;
      if (inFte) {
        cell.fteSteps[to].subtract(fte);
      }
    }
  }

  /** The number of the first month end on a day or after it. */
  private int firstMonthEnd(long day) {
    int number = 0;
    while (number < plan.monthEnds.length && plan.monthEnds[number] < day) {
      number++;
    }
    return number;
  }

  /**
   * Takes in all that another counter has counted; the other stays as it is.
   *
   * @param other a counter of the same plan
   * @return this counter
   * @throws IllegalArgumentException if it counts something else
   */
  public WorkforceCounter merge(WorkforceCounter other) {
    Objects.requireNonNull(other, "other");
    if (other == this || !plan.isLike(other.plan)) {
      throw new IllegalArgumentException("two counters of one plan are needed");
    }
    merge(root, other.root);
    failures.addAll(other.failures);
    counted += other.counted;
    outside += other.outside;
    return this;
  }

  private void merge(Node into, Node from) {
    if (from.cell != null) {
      if (into.cell == null) {
        into.cell = new CounterCell(plan);
      }
      into.cell.merge(from.cell);
    }
    from.children.forEach(
        (category, child) ->
            merge(into.children.computeIfAbsent(category, any -> new Node()), child));
  }

  /**
   * What was counted so far.
   *
   * @return the totals; the counter can go on
   */
  public WorkforceTotals totals() {
    Map<Breakdown, CounterCell> cells = new HashMap<>();
    collect(root, 0, Breakdown.TOTAL, cells);
    List<Failure> sorted =
        failures.stream()
            .sorted(
                Comparator.comparing(Failure::record)
                    .thenComparing(Failure::field)
                    .thenComparing(Failure::found))
            .toList();
    return new CountedTotals(plan, cells).totals(sorted, counted, outside);
  }

  private void collect(Node node, int level, Breakdown at, Map<Breakdown, CounterCell> cells) {
    if (node.cell != null) {
      cells.put(at, node.cell);
    }
    node.children.forEach(
        (category, child) ->
            collect(child, level + 1, at.with(plan.axes[level].id(), category), cells));
  }
}
