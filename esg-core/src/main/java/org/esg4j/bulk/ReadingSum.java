package org.esg4j.bulk;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.csv.ScaledDecimal;
import org.esg4j.fact.Failure;
import org.esg4j.units.kind.Kind;

/**
 * The exact sum of readings by site and period.
 *
 * <p>The result is the same for any order of readings, any partition into sums that are merged, and
 * any number of threads with a sum each; so is the serialized form. Adding makes no objects. No
 * overflow goes unseen: sums that outgrow 64 bits go on in 128, and beyond.
 *
 * <p>This class is mutable and not thread-safe: one sum for each thread, merged at the end. It can
 * be serialized, restored and gone on with.
 *
 * @param <N> the kind of the results
 * @param <D> the kind of the readings
 */
public final class ReadingSum<N extends Kind, D extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** A sign, a point and the digits that fit 64 bits. */
  private static final int LONGEST_PLAIN = 20;

  private final ReadingPlan<N, D> plan;
  private final transient CellSums sums;
  private final transient FaultLog faults;
  private transient int[] scratch = new int[0];
  private final transient char[] text = new char[LONGEST_PLAIN];

  ReadingSum(ReadingPlan<N, D> plan) {
    this(plan, new CellSums(plan.cells()), new FaultLog(plan.mostFaults()));
  }

  ReadingSum(ReadingPlan<N, D> plan, CellSums sums, FaultLog faults) {
    this.plan = plan;
    this.sums = sums;
    this.faults = faults;
  }

  /**
   * Adds a reading.
   *
   * @param reading the reading
   * @throws BadReadingException if the plan has no such site or interval, and stops at faults
   */
  public void add(Reading reading) {
    add(reading.record(), reading.site(), reading.interval(), reading.amount());
  }

  /**
   * Adds a reading by its parts.
   *
   * @param record what names the reading in its source, such as the number of its line
   * @param site the number of its site
   * @param interval the number of its interval
   * @param amount the amount, in units of the plan's last decimal
   * @throws BadReadingException if the plan has no such site or interval, and stops at faults
   */
  public void add(long record, int site, int interval, long amount) {
    if (isPlanned(record, site, interval)) {
      sums.add(cell(site, interval), amount);
    }
  }

  /**
   * Adds a reading whose amount may exceed 64 bits.
   *
   * @param record what names the reading in its source, such as the number of its line
   * @param site the number of its site
   * @param interval the number of its interval
   * @param amount the amount, in units of the plan's last decimal
   * @throws BadReadingException if the plan has no such site or interval, and stops at faults
   */
  public void add(long record, int site, int interval, BigInteger amount) {
    if (Objects.requireNonNull(amount, "amount").bitLength() > CellSums.MOST_BITS) {
      refuse(
          record,
          Failure.Reason.OUT_OF_RANGE,
          "amount",
          amount.bitLength() + " bits",
          "at most " + CellSums.MOST_BITS + " bits");
    } else if (isPlanned(record, site, interval)) {
      sums.add(cell(site, interval), amount);
    }
  }

  /**
   * Adds a reading whose amount is decimal text, such as {@code 1529.24}.
   *
   * @param record what names the reading in its source, such as the number of its line
   * @param site the number of its site
   * @param interval the number of its interval
   * @param amount the amount in the plan's unit: digits, a point, and no more decimals than planned
   * @throws BadReadingException if the plan has no such site or interval or the amount cannot be
   *     read, and stops at faults
   */
  public void addText(long record, int site, int interval, CharSequence amount) {
    long number = plain(Objects.requireNonNull(amount, "amount"));
    if (number != ScaledDecimal.NOT_PLAIN) {
      add(record, site, interval, number);
      return;
    }
    Optional<BigInteger> wide = ScaledDecimal.wide(amount, plan.decimals);
    if (wide.isPresent()) {
      add(record, site, interval, wide.get());
    } else {
      refuse(
          record,
          Failure.Reason.PARSING,
          "amount",
          shortened(amount),
          "a decimal with at most " + plan.decimals + " digits after the point");
    }
  }

  private long plain(CharSequence amount) {
    if (amount.length() > text.length) {
      return ScaledDecimal.NOT_PLAIN;
    }
    for (int i = 0; i < amount.length(); i++) {
      text[i] = amount.charAt(i);
    }
    return ScaledDecimal.plain(text, 0, amount.length(), plan.decimals);
  }

  private static String shortened(CharSequence text) {
    return text.length() <= 40 ? text.toString() : text.subSequence(0, 40) + "...";
  }

  /**
   * Adds columns of readings.
   *
   * @param firstRecord what names the first reading; those after it count up from there
   * @param sites the numbers of sites
   * @param intervals the numbers of intervals
   * @param amounts the amounts, in units of the plan's last decimal
   * @throws IllegalArgumentException if the columns differ in length
   * @throws BadReadingException if the plan has no such site or interval, and stops at faults
   */
  public void addColumns(long firstRecord, int[] sites, int[] intervals, long[] amounts) {
    addColumns(firstRecord, sites, intervals, amounts, 0, amounts.length);
  }

  /**
   * Adds a part of columns of readings.
   *
   * @param firstRecord what names the first reading of the part; those after it count up from there
   * @param sites the numbers of sites
   * @param intervals the numbers of intervals
   * @param amounts the amounts, in units of the plan's last decimal
   * @param from where the part begins
   * @param to where it ends, excluded
   * @throws IllegalArgumentException if the columns differ in length
   * @throws IndexOutOfBoundsException if the part is not inside the columns
   * @throws BadReadingException if the plan has no such site or interval, and stops at faults
   */
  public void addColumns(
      long firstRecord, int[] sites, int[] intervals, long[] amounts, int from, int to) {
    checkLengths(sites.length, intervals.length, amounts.length);
    Objects.checkFromToIndex(from, to, amounts.length);
    for (int at = from; at < to; at += CellSums.CHUNK) {
      int length = Math.min(CellSums.CHUNK, to - at);
      if (!Columns.areWithin(sites, at, length, 0, plan.sites.size())
          || !addChunk(sites, intervals, amounts, at, length)) {
        for (int i = at; i < at + length; i++) {
          add(firstRecord + (i - from), sites[i], intervals[i], amounts[i]);
        }
      }
    }
  }

  /** Adds a chunk of known sites, unless an interval is not known. */
  private boolean addChunk(int[] sites, int[] intervals, long[] amounts, int at, int length) {
    Slots<N, D> slots = plan.slots;
    int number = plan.sites.size();
    if (Integer.compareUnsigned(intervals[at], slots.intervals()) >= 0) {
      return false;
    }
    int slot = slots.of(intervals[at]);
    if (Columns.areWithin(intervals, at, length, slots.start(slot), slots.end(slot))) {
      sums.addAll(slot * number, sites, at, amounts, at, length);
      return true;
    }
    if (!Columns.areWithin(intervals, at, length, 0, slots.intervals())) {
      return false;
    }
    if (scratch.length == 0) {
      scratch = new int[CellSums.CHUNK];
    }
    for (int i = 0; i < length; i++) {
      scratch[i] = slots.of(intervals[at + i]) * number + sites[at + i];
    }
    sums.addAll(0, scratch, 0, amounts, at, length);
    return true;
  }

  /**
   * Adds columns of readings where one rate holds for all intervals of a site, so that it does not
   * matter in which interval a reading is.
   *
   * @param firstRecord what names the first reading; those after it count up from there
   * @param sites the numbers of sites
   * @param amounts the amounts, in units of the plan's last decimal
   * @throws IllegalArgumentException if the columns differ in length
   * @throws IllegalStateException if the rate of some site changes within the plan's intervals
   * @throws BadReadingException if the plan has no such site, and stops at faults
   */
  public void addColumns(long firstRecord, int[] sites, long[] amounts) {
    addColumns(firstRecord, sites, amounts, 0, amounts.length);
  }

  /**
   * Adds a part of columns of readings where one rate holds for all intervals of a site.
   *
   * @param firstRecord what names the first reading of the part; those after it count up from there
   * @param sites the numbers of sites
   * @param amounts the amounts, in units of the plan's last decimal
   * @param from where the part begins
   * @param to where it ends, excluded
   * @throws IllegalArgumentException if the columns differ in length
   * @throws IndexOutOfBoundsException if the part is not inside the columns
   * @throws IllegalStateException if the rate of some site changes within the plan's intervals
   * @throws BadReadingException if the plan has no such site, and stops at faults
   */
  public void addColumns(long firstRecord, int[] sites, long[] amounts, int from, int to) {
    checkLengths(sites.length, sites.length, amounts.length);
    Objects.checkFromToIndex(from, to, amounts.length);
    if (plan.slots.count() > 1) {
      throw new IllegalStateException(
          "rates change within "
              + plan.intervals.period()
              + ": say in which interval readings are");
    }
    for (int at = from; at < to; at += CellSums.CHUNK) {
      int length = Math.min(CellSums.CHUNK, to - at);
      if (Columns.areWithin(sites, at, length, 0, plan.sites.size())) {
        sums.addAll(0, sites, at, amounts, at, length);
      } else {
        for (int i = at; i < at + length; i++) {
          add(firstRecord + (i - from), sites[i], 0, amounts[i]);
        }
      }
    }
  }

  private static void checkLengths(int sites, int intervals, int amounts) {
    if (sites != amounts || intervals != amounts) {
      throw new IllegalArgumentException(
          "expected columns of one length, found " + sites + ", " + intervals + " and " + amounts);
    }
  }

  private int cell(int site, int interval) {
    return plan.slots.of(interval) * plan.sites.size() + site;
  }

  private boolean isPlanned(long record, int site, int interval) {
    if (Integer.compareUnsigned(site, plan.sites.size()) >= 0) {
      outOfRange(record, "site", site, plan.sites.size());
      return false;
    }
    if (Integer.compareUnsigned(interval, plan.slots.intervals()) >= 0) {
      outOfRange(record, "interval", interval, plan.slots.intervals());
      return false;
    }
    return true;
  }

  private void outOfRange(long record, String field, int found, int count) {
    refuse(
        record,
        Failure.Reason.OUT_OF_RANGE,
        field,
        Integer.toString(found),
        "a number from 0 to " + (count - 1));
  }

  private void refuse(
      long record, Failure.Reason reason, String field, String found, String expected) {
    Failure failure = new Failure(reason, "reading " + record, field, found, expected);
    if (plan.stopsAtFaults()) {
      throw new BadReadingException(failure);
    }
    faults.add(record, failure);
  }

  /**
   * Adds all that another sum has added; the other stays as it is.
   *
   * @param other a sum of the same plan
   * @return this sum
   * @throws IllegalArgumentException if it is this sum, or one of another plan
   */
  public ReadingSum<N, D> merge(ReadingSum<N, D> other) {
    Objects.requireNonNull(other, "other");
    if (other == this || !plan.isLike(other.plan)) {
      throw new IllegalArgumentException("two sums of one plan are needed");
    }
    sums.merge(other.sums);
    faults.merge(other.faults);
    return this;
  }

  /**
   * The plan.
   *
   * @return what is summed
   */
  public ReadingPlan<N, D> plan() {
    return plan;
  }

  /**
   * What was added so far.
   *
   * @return the totals; the sum can go on
   * @throws BadReadingException if a group has readings and no rate, and the plan stops at faults
   */
  public ReadingTotals<N, D> totals() {
    return new Totalling<>(plan, sums, faults).totals();
  }

  @Serial
  private Object writeReplace() {
    return new SumForm<>(plan, sums, faults);
  }

  @Serial
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("a ReadingSum is serialized through its sums");
  }
}
