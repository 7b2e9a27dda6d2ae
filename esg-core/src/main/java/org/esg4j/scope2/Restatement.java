package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Share;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two results, by record and by cause, to the last digit.
 *
 * <p>With amount a, share s and rate r before (0) and after (1), and r' the rate of the instruments
 * and factors after, at rates as before as far as there were any:
 *
 * <pre>  data       = (a1 - a0) x s0 x r0
 *  boundary   = a1 x (s1 - s0) x r0
 *  instrument = a1 x s1 x (r' - r0)
 *  factor     = a1 x s1 x (r1 - r')</pre>
 *
 * <p>which add up to the difference. Of a record that was not there, or not inside the boundary,
 * the share and rate after stand in for those before, and the other way round; it is all data or
 * all boundary. Whether a change calls for recalculation of a base year is a matter of a threshold
 * that the reporter sets once (GHG Protocol Corporate Standard, 2004, chapter 5); a new factor of a
 * new year is no such change. This class is immutable and thread-safe.
 */
public final class Restatement implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final ArrayList<RestatementLine> lines;
  private final TreeMap<Scope2Method, Quantity<Emissions>> before;

  private Restatement(List<RestatementLine> lines, Map<Scope2Method, Quantity<Emissions>> before) {
    this.lines = new ArrayList<>(lines);
    this.before = new TreeMap<>(before);
  }

  /**
   * Compares two results.
   *
   * @param before the result as it was
   * @param after the result as it is
   * @return the difference: after less before
   * @throws IncompleteScope2Exception if a rate is missing in one of them
   */
  public static Restatement between(Scope2Result before, Scope2Result after) {
    List<RestatementLine> lines = new ArrayList<>();
    Map<Scope2Method, Quantity<Emissions>> totals = new TreeMap<>();
    for (Scope2Method method : Scope2Method.values()) {
      totals.put(method, before.figure(method).total());
      Map<String, RecordMix> old = mixes(before, method);
      Map<String, RecordMix> now = mixes(after, method);
      Set<String> records = new TreeSet<>(old.keySet());
      records.addAll(now.keySet());
      for (String record : records) {
        compare(
            method,
            record,
            old.getOrDefault(record, RecordMix.none()),
            now.getOrDefault(record, RecordMix.none()),
            lines);
      }
    }
    return new Restatement(lines, totals);
  }

  private static Map<String, RecordMix> mixes(Scope2Result result, Scope2Method method) {
    Map<String, List<Scope2Line>> lines = new TreeMap<>();
    for (Scope2Line line : result.figure(method).lines()) {
      lines.computeIfAbsent(line.record().id(), record -> new ArrayList<>()).add(line);
    }
    Map<String, RecordMix> mixes = new TreeMap<>();
    lines.forEach((record, all) -> mixes.put(record, RecordMix.of(all.get(0).load(), all)));
    // A record outside the boundary is there with a share of nothing.
    for (Exclusion exclusion : result.excluded()) {
      Rational amount = exclusion.record().amount().in(Units.MEGAWATT_HOUR).number();
      mixes.put(exclusion.record().id(), new RecordMix(amount, Rational.ZERO, Map.of()));
    }
    return mixes;
  }

  private static void compare(
      Scope2Method method,
      String record,
      RecordMix old,
      RecordMix now,
      List<RestatementLine> lines) {
    RecordMix from = old.isNothing() ? now : old;
    RecordMix to = now.isNothing() ? old : now;
    Rational share0 = old.amount().isZero() ? now.share() : old.share();
    Rational share1 = now.amount().isZero() ? old.share() : now.share();
    Rational rate0 = from.rate();
    Rational mixed = to.rateWith(from);
    Rational counted = now.amount().times(share1);
    add(
        lines,
        method,
        record,
        RestatementCause.DATA,
        now.amount().minus(old.amount()).times(share0).times(rate0));
    add(
        lines,
        method,
        record,
        RestatementCause.BOUNDARY,
        now.amount().times(share1.minus(share0)).times(rate0));
    add(lines, method, record, RestatementCause.INSTRUMENT, counted.times(mixed.minus(rate0)));
    add(lines, method, record, RestatementCause.FACTOR, counted.times(to.rate().minus(mixed)));
  }

  private static void add(
      List<RestatementLine> lines,
      Scope2Method method,
      String record,
      RestatementCause cause,
      Rational change) {
    if (!change.isZero()) {
      lines.add(new RestatementLine(method, record, cause, Units.TONNE_CO2E.of(change)));
    }
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The changes.
   *
   * @return one line for each method, record and cause that changed something, in that order
   */
  public List<RestatementLine> lines() {
    return Collections.unmodifiableList(lines);
  }

  /**
   * Whether nothing changed.
   *
   * @return true if there are no lines
   */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * The difference of a figure.
   *
   * @param method the method
   * @return the total after less the total before
   */
  public Quantity<Emissions> change(Scope2Method method) {
    Objects.requireNonNull(method, "method");
    QuantitySum<Emissions> sum = new QuantitySum<>(Units.TONNE_CO2E);
    lines.stream().filter(line -> line.method() == method).forEach(line -> sum.add(line.change()));
    return sum.total();
  }

  /**
   * The difference of a figure by cause.
   *
   * @param method the method
   * @return the change by cause; causes that changed nothing are left out
   */
  public SortedMap<RestatementCause, Quantity<Emissions>> byCause(Scope2Method method) {
    Objects.requireNonNull(method, "method");
    SortedMap<RestatementCause, Quantity<Emissions>> sums = new TreeMap<>();
    for (RestatementLine line : lines) {
      if (line.method() == method) {
        sums.merge(line.cause(), line.change(), Quantity::plus);
      }
    }
    return Collections.unmodifiableSortedMap(sums);
  }

  /**
   * The difference of a figure by record.
   *
   * @param method the method
   * @return the change by the id of the record; records that did not change are left out
   */
  public SortedMap<String, Quantity<Emissions>> byRecord(Scope2Method method) {
    Objects.requireNonNull(method, "method");
    SortedMap<String, Quantity<Emissions>> sums = new TreeMap<>();
    for (RestatementLine line : lines) {
      if (line.method() == method) {
        sums.merge(line.record(), line.change(), Quantity::plus);
      }
    }
    return Collections.unmodifiableSortedMap(sums);
  }

  /**
   * The size of the difference against the figure before.
   *
   * @param method the method
   * @return |change| / before, or empty if the figure before was zero
   */
  public Optional<Quantity<Share>> relativeChange(Scope2Method method) {
    Quantity<Emissions> base =
        Objects.requireNonNull(before.get(Objects.requireNonNull(method, "method")));
    return base.isZero() ? Optional.empty() : Optional.of(change(method).abs().ratio(base));
  }

  /**
   * Whether a figure changed by as much as a threshold or more.
   *
   * @param method the method
   * @param threshold such as 5 %
   * @return true if it did; of a figure that was zero, any change does
   */
  public boolean isSignificant(Scope2Method method, Quantity<Share> threshold) {
    Objects.requireNonNull(threshold, "threshold");
    return relativeChange(method)
        .map(change -> change.compareTo(threshold) >= 0)
        .orElseGet(() -> !change(method).isZero());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Restatement that
        && lines.equals(that.lines)
        && before.equals(that.before);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lines, before);
  }

  /**
   * The differences of both figures.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return Scope2Method.LOCATION_BASED.id()
        + ": "
        + change(Scope2Method.LOCATION_BASED)
        + "; "
        + Scope2Method.MARKET_BASED.id()
        + ": "
        + change(Scope2Method.MARKET_BASED);
  }
}
