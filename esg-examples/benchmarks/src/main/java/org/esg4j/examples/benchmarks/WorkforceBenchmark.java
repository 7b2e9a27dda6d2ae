package org.esg4j.examples.benchmarks;

import static org.esg4j.units.Units.HOUR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Time;
import org.esg4j.workforce.AgeBands;
import org.esg4j.workforce.Person;
import org.esg4j.workforce.PersonAxis;
import org.esg4j.workforce.PersonMeasures;
import org.esg4j.workforce.WorkforcePlan;
import org.esg4j.workforce.WorkforceTotals;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Headcount, hires, leavers and training of people by gender, age, region and level. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@OperationsPerInvocation(People.COUNT)
public class WorkforceBenchmark {
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
  private static final int YOUNG = 30;
  private static final int OLD = 50;

  private final WorkforcePlan plan =
      WorkforcePlan.over(ReportingPeriod.ofYear(2022))
          .by(PersonAxis.GENDER, PersonAxis.age(AgeBands.GRI), PersonAxis.REGION, PersonAxis.LEVEL)
          .measuring(
              PersonMeasures.HIRES,
              PersonMeasures.LEAVERS,
              PersonMeasures.TRAINED,
              PersonMeasures.TRAINING_HOURS);

  /** What somebody counts who writes the loop by hand, for these four axes alone. */
  static final class Cell {
    long opening;
    long closing;
    long hires;
    long leavers;
    long trained;
    Quantity<Time> hours = HOUR.of(0);
  }

  /** The loop by hand, without a look at the records' faults. */
  @Benchmark
  public Map<String, Map<String, Cell[]>> byHand(People people) {
    Map<String, Map<String, Cell[]>> cells = new HashMap<>();
    for (Person person : people.records) {
      LocalDate start = person.start().orElseThrow();
      LocalDate end = person.end().orElse(LocalDate.MAX);
      if (start.isAfter(LAST) || end.isBefore(FIRST)) {
        continue;
      }
      LocalDate asOf = end.isBefore(LAST) ? end : LAST;
      int age = AgeBands.age(person.birth().orElseThrow(), asOf);
      int band = age < YOUNG ? 0 : age <= OLD ? 1 : 2;
      Cell[] row =
          cells
              .computeIfAbsent(person.category("region").orElseThrow(), key -> new HashMap<>())
              .computeIfAbsent(person.category("level").orElseThrow(), key -> new Cell[12]);
      int place = person.gender().ordinal() * 3 + band;
      Cell cell = row[place];
      if (cell == null) {
        cell = new Cell();
        row[place] = cell;
      }
      cell.opening += start.isBefore(FIRST) ? 1 : 0;
      cell.hires += start.isBefore(FIRST) ? 0 : 1;
      cell.leavers += end.isAfter(LAST) ? 0 : 1;
      if (end.isAfter(LAST)) {
        cell.closing++;
        cell.trained += person.trainingHours().signum();
      }
      cell.hours = cell.hours.plus(person.trainingHours());
    }
    return cells;
  }

  /** The same cells, with every record checked. */
  @Benchmark
  public WorkforceTotals counted(People people) {
    return people.records.stream().collect(plan.collector());
  }
}
