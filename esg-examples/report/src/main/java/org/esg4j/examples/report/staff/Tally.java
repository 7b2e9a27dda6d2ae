package org.esg4j.examples.report.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Totals of a personnel file as somebody would tally them with a spreadsheet: by gender and level,
 * with nothing of the library.
 */
final class Tally {
  private static final LocalDate FIRST = LocalDate.of(MadeUpStaff.YEAR, 1, 1);
  private static final LocalDate LAST = LocalDate.of(MadeUpStaff.YEAR, 12, 31);

  private final SortedMap<Cell, BigDecimal> cells = new TreeMap<>();

  /** What a sum is of: a measure, and for some a part of it such as a month or a reason. */
  record Cell(String measure, String part, String gender, String level)
      implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      return text().compareTo(other.text());
    }

    private String text() {
      return String.join("|", measure, part, gender, level);
    }
  }

  static SortedMap<Cell, BigDecimal> of(Iterable<StaffRecord> records) {
    Tally tally = new Tally();
    records.forEach(tally::add);
    return tally.cells;
  }

  private void add(StaffRecord row) {
    if (row.get("start").isEmpty()) {
      return;
    }
    LocalDate start = LocalDate.parse(row.get("start"));
    LocalDate end = row.get("end").isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get("end"));
    if (start.isAfter(LAST) || end.isBefore(FIRST)) {
      return;
    }
    heads(row, "opening", "", isThere(start, end, FIRST.minusDays(1)));
    boolean atClose = isThere(start, end, LAST);
    heads(row, "closing", "", atClose);
    for (int month = 1; month <= 12; month++) {
      LocalDate day = YearMonth.of(MadeUpStaff.YEAR, month).atEndOfMonth();
      heads(row, "month-end", day.toString(), isThere(start, end, day));
    }
    heads(row, "hires", "", !start.isBefore(FIRST));
    heads(row, "leavers", row.get("reason"), !end.isAfter(LAST));
    heads(row, "trained", "", atClose && !row.get("training").isEmpty());
    heads(row, "promoted", "", atClose && row.get("promoted").equals("yes"));
    for (String course : row.get("training").split(";", -1)) {
      put(row, "training-hours", "", course.isEmpty() ? "0" : course.split("=", -1)[1]);
    }
    put(row, "hours-worked", "", row.get("hours-worked"));
    put(row, "absence-days", "", row.get("absence-days"));
    put(row, "scheduled-days", "", row.get("scheduled-days"));
    String[] injury = row.get("injury").split("/", -1);
    if (injury.length == 3) {
      heads(row, "recordable-injuries", "", !injury[1].equals("first-aid"));
      put(row, "lost-days", "", injury[2]);
    }
  }

  private static boolean isThere(LocalDate start, LocalDate end, LocalDate day) {
    return !start.isAfter(day) && end.isAfter(day);
  }

  private void heads(StaffRecord row, String measure, String part, boolean counts) {
    if (counts) {
      put(row, measure, part, "1");
    }
  }

  private void put(StaffRecord row, String measure, String part, String amount) {
    cells.merge(
        new Cell(measure, part, row.get("gender"), row.get("level")),
        new BigDecimal(amount),
        BigDecimal::add);
  }
}
