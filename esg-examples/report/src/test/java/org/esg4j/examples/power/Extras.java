package org.esg4j.examples.power;

import org.esg4j.units.number.Rational;

/** Rows of one year that a report may have or not: safety, suppliers, directors, spending. */
final class Extras {
  private static final String MILLION = "1/1000000";
  private final Sheet sheet;
  private final int year;
  private final Variable headcount;

  Extras(Sheet sheet, People people) {
    this.sheet = sheet;
    this.year = people.year();
    this.headcount = people.total();
  }

  void safety() {
    long worked = sheet.wholeNear(headcount.value().times(Rational.of(1_950)), 95, 105);
    Variable hours = sheet.given(Rational.of(worked));
    Variable injuries = sheet.count(sheet.from(1, 9));
    Variable days = sheet.given(Rational.of(sheet.from(3, 60)));
    sheet.print("safety.hours-worked", year, "h", hours);
    sheet.print("safety.recordable-injuries", year, "injury", injuries);
    sheet.print("safety.lost-days", year, "d", days);
    rate("safety.recordable-rate", "injury/h_1m", injuries, hours);
    rate("safety.lost-day-rate", "d/h_1m", days, hours);
  }

  private void rate(String id, String unit, Variable above, Variable below) {
    sheet.print(id, year, unit, MILLION, 2, sheet.quotient(above, below));
  }

  void suppliers(boolean shares) {
    Variable mainland = sheet.count(sheet.from(380, 460));
    Variable near = sheet.count(sheet.from(18, 29));
    Variable abroad = sheet.count(sheet.from(9, 16));
    Variable total = sheet.sum(mainland, near, abroad);
    supplier("region.mainland-china", mainland, total, shares);
    supplier("region.hk-macau-taiwan", near, total, shares);
    supplier("region.overseas", abroad, total, shares);
    sheet.print("suppliers.total", year, "supplier", total);
  }

  private void supplier(String part, Variable count, Variable total, boolean shares) {
    sheet.print("suppliers." + part, year, "supplier", count);
    if (shares) {
      share("suppliers.share." + part, 1, count, total);
    }
  }

  /** Directors; where the parts are not printed, their shares still have to be attainable. */
  void board(boolean parts) {
    Variable executive = sheet.count(sheet.from(2, 4));
    Variable other = sheet.count(sheet.from(1, 3));
    Variable independent = sheet.count(sheet.from(3, 5));
    Variable directors = sheet.sum(executive, other, independent);
    Variable women = sheet.count(sheet.from(1, 4));
    sheet.print("board.directors", year, "person", directors);
    if (parts) {
      sheet.print("board.executive", year, "person", executive);
      sheet.print("board.non-executive", year, "person", other);
      sheet.print("board.independent", year, "person", independent);
      sheet.print("board.women", year, "person", women);
    }
    share("board.independent-share", 2, independent, directors);
    share("board.women-share", 2, women, directors);
  }

  private void share(String id, int decimals, Variable part, Variable whole) {
    sheet.print(id, year, "%", Sheet.PERCENT, decimals, sheet.quotient(part, whole));
  }

  void spending() {
    Variable spend = sheet.given(sheet.near(headcount.value().times(Rational.of(2_400)), 85, 115));
    sheet.print("training.spend", year, "CNY10k", "10000", 2, spend);
    Variable perHead = sheet.quotient(spend, headcount);
    sheet.print("training.spend-per-head.total", year, "CNY/person", "1", 2, perHead);
  }

  void volunteering() {
    Variable hours = sheet.given(sheet.near(headcount.value().times(Rational.of(2)), 80, 125));
    sheet.print("community.volunteer-hours", year, "h", "1", 1, hours);
    Variable perHead = sheet.quotient(hours, headcount);
    sheet.print("community.volunteer-hours.per-employee", year, "h/person", "1", 2, perHead);
  }
}
