package org.esg4j.workforce;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.table.CrossTable;
import org.esg4j.units.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Headcount or full-time equivalents at the moments of a period: at its opening, its closing and
 * the ends of its months, as far as they are known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> people or full-time equivalents
 */
public final class StaffCount<K extends Kind> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final CrossTable<K> closing;
  private final @Nullable CrossTable<K> opening;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<CrossTable<K>> monthEnds;

  private StaffCount(
      CrossTable<K> closing, @Nullable CrossTable<K> opening, List<CrossTable<K>> monthEnds) {
    this.closing = closing;
    this.opening = opening;
    this.monthEnds = monthEnds;
  }

  /**
   * A count at the close of the last day.
   *
   * @param <K> people or full-time equivalents
   * @param closing the count
   * @return the staff as far as known
   */
  public static <K extends Kind> StaffCount<K> atClosing(CrossTable<K> closing) {
    return new StaffCount<>(Objects.requireNonNull(closing, "closing"), null, List.of());
  }

  /**
   * This count with that at the close of the day before the period.
   *
   * @param table the count
   * @return the staff as far as known
   */
  public StaffCount<K> withOpening(CrossTable<K> table) {
    return new StaffCount<>(closing, Objects.requireNonNull(table, "table"), monthEnds);
  }

  /**
   * This count with those at the ends of all months of the period.
   *
   * @param tables the counts, in order
   * @return the staff as far as known
   */
  public StaffCount<K> withMonthEnds(List<CrossTable<K>> tables) {
    return new StaffCount<>(closing, opening, List.copyOf(tables));
  }

  /**
   * The count at the close of the last day.
   *
   * @return the count
   */
  public CrossTable<K> closing() {
    return closing;
  }

  /**
   * The count at the close of the day before the period.
   *
   * @return the count
   * @throws IllegalStateException if it is not known
   */
  public CrossTable<K> opening() {
    if (opening == null) {
      throw new IllegalStateException("the opening count is not known: see withOpening");
    }
    return opening;
  }

  /**
   * Whether the opening count is known.
   *
   * @return true if it is
   */
  public boolean hasOpening() {
    return opening != null;
  }

  /**
   * The counts at the ends of the months.
   *
   * @return the counts in order, none if they are not known
   */
  public List<CrossTable<K>> monthEnds() {
    return monthEnds;
  }

  /**
   * The mean of opening and closing: {@code (opening + closing) / 2}.
   *
   * @return the mean, exactly
   * @throws IllegalStateException if the opening count is not known
   */
  public CrossTable<K> average() {
    return CrossTable.mean(List.of(opening(), closing));
  }

  /**
   * The mean of the ends of the months: {@code (end 1 + ... + end n) / n}.
   *
   * @return the mean, exactly
   * @throws IllegalStateException if the month ends are not known
   */
  public CrossTable<K> monthlyAverage() {
    if (monthEnds.isEmpty()) {
      throw new IllegalStateException("the month ends are not known: see withMonthEnds");
    }
    return CrossTable.mean(monthEnds);
  }
}
