package org.esg4j.examples.power;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.esg4j.units.number.Rational;

/** Headcount by several partitions, hires, leavers and turnover of one year. */
final class People {
  private static final String PERSON = "person";
  private static final List<String> AGES = List.of("under-30", "30-50", "over-50");
  private static final List<String> LEVELS = List.of("junior", "middle", "senior");
  private final Sheet sheet;
  private final int year;

  /** Headcount at the end of the year, by the ending of the id. */
  private final Map<String, Variable> closing = new LinkedHashMap<>();

  private final Map<String, Variable> leavers = new LinkedHashMap<>();

  /** How a partition is made: percent of what the parts before have left. */
  private final Map<String, List<Integer>> percents;

  private People(Sheet sheet, int year, Map<String, List<Integer>> percents) {
    this.sheet = sheet;
    this.year = year;
    this.percents = percents;
  }

  /** The end of the year before the first, which is not printed. */
  static People before(Sheet sheet, int year) {
    People people = new People(sheet, year, percents(sheet));
    long total = (long) sheet.from(20, 99) * (sheet.chance(50) ? 10 : 100) + sheet.from(0, 9);
    Variable male = sheet.count(total * sheet.from(30, 70) / 100);
    Variable female = sheet.count(total - male.value().numerator().longValue());
    people.closing.put("gender.male", male);
    people.closing.put("gender.female", female);
    people.closing.put("total", sheet.sum(male, female));
    people.partitions();
    return people;
  }

  /** The year after another. */
  static People after(Sheet sheet, People before) {
    People people = new People(sheet, before.year + 1, before.percents);
    Map<String, Variable> hires = new LinkedHashMap<>();
    for (String gender : List.of("gender.male", "gender.female")) {
      Variable opening = before.closing.get(gender);
      Variable joined = sheet.count(sheet.wholeNear(opening.value(), 6, 28));
      Variable left = sheet.count(sheet.wholeNear(opening.value(), 6, 26));
      hires.put(gender, joined);
      people.leavers.put(gender, left);
      people.closing.put(gender, sheet.balance(opening, List.of(joined), List.of(left)));
    }
    hires.put("total", sheet.sum(hires.get("gender.male"), hires.get("gender.female")));
    Variable left =
        sheet.sum(people.leavers.get("gender.male"), people.leavers.get("gender.female"));
    people.leavers.put("total", left);
    people.closing.put(
        "total", sheet.sum(people.closing.get("gender.male"), people.closing.get("gender.female")));
    people.partitions();
    people.leaversByAge();
    people.closing.forEach((part, figure) -> people.printCount("headcount", part, figure));
    hires.forEach((part, figure) -> people.printCount("hires", part, figure));
    return people;
  }

  private void partitions() {
    partition("age", AGES);
    partition("level", LEVELS);
    partition("region", List.of("mainland-china", "overseas-hk-macau-taiwan"));
    partition("employment", List.of("full-time", "part-time"));
  }

  /** Each part takes about as many percent of what is left as it does every year. */
  private void partition(String axis, List<String> parts) {
    long left = total().value().numerator().longValue();
    List<Variable> known = new ArrayList<>();
    for (String part : parts.subList(0, parts.size() - 1)) {
      int percent = percents.get(axis).get(known.size());
      long count = sheet.wholeNear(Rational.of(left), percent - 1, percent + 1);
      left -= count;
      known.add(sheet.count(count));
      closing.put(axis + '.' + part, known.get(known.size() - 1));
    }
    closing.put(
        axis + '.' + parts.get(parts.size() - 1),
        sheet.rest(total(), known.toArray(Variable[]::new)));
  }

  private static Map<String, List<Integer>> percents(Sheet sheet) {
    return Map.of(
        "age", List.of(sheet.from(25, 45), sheet.from(75, 92)),
        "level", List.of(sheet.from(60, 85), sheet.from(75, 92)),
        "region", List.of(sheet.from(80, 97)),
        "employment", List.of(sheet.from(88, 97)));
  }

  private void leaversByAge() {
    Rational total = leavers.get("total").value();
    Variable young = sheet.count(sheet.wholeNear(total, 38, 42));
    Variable middle = sheet.count(sheet.wholeNear(total, 50, 54));
    leavers.put("age.under-30", young);
    leavers.put("age.30-50", middle);
    leavers.put("age.over-50", sheet.rest(leavers.get("total"), young, middle));
  }

  private void printCount(String stem, String part, Variable figure) {
    sheet.print(stem + '.' + part, year, PERSON, figure);
  }

  // ---------------------------------------------------------------------------------------------

  void printLeavers() {
    leavers.forEach((part, figure) -> printCount("leavers", part, figure));
  }

  void printTurnover(Turnover definition, People before, int decimals) {
    leavers.forEach(
        (part, left) ->
            sheet.print(
                "turnover." + part,
                year,
                "%",
                Sheet.PERCENT,
                decimals,
                rate(definition, left, before.closing.get(part), closing.get(part))));
  }

  private Variable rate(Turnover definition, Variable left, Variable opening, Variable end) {
    return switch (definition) {
      case CLOSING -> sheet.quotient(left, end);
      case OPENING -> sheet.quotient(left, opening);
      case AVERAGE -> sheet.quotient(left, sheet.mean(opening, end));
      case LEAVERS_PLUS_CLOSING -> sheet.quotient(left, sheet.sum(left, end));
    };
  }

  /** Shares of the levels and of women in all employees. */
  void printShares(int decimals) {
    for (String level : LEVELS) {
      Variable share = sheet.quotient(closing.get("level." + level), total());
      sheet.print("share.level." + level, year, "%", Sheet.PERCENT, decimals, share);
    }
    Variable women = sheet.quotient(closing.get("gender.female"), total());
    sheet.print("share.women.workforce", year, "%", Sheet.PERCENT, decimals, women);
  }

  /** How many were trained, and what share of the employees that is. */
  void printCoverage() {
    Map<String, Variable> trained = new LinkedHashMap<>();
    for (String part : List.of("gender.male", "gender.female")) {
      trained.put(part, sheet.count(sheet.wholeNear(closing.get(part).value(), 80, 100)));
    }
    trained.put("total", sheet.sum(trained.get("gender.male"), trained.get("gender.female")));
    trained.forEach((part, figure) -> printCount("training.trained", part, figure));
    printPerHead("training.covered", "%", Sheet.PERCENT, trained);
  }

  /** Hours of training per head, by gender and by level. */
  void printHours() {
    Map<String, Variable> spent = new LinkedHashMap<>();
    spent.put("gender.male", hours("gender.male"));
    spent.put("gender.female", hours("gender.female"));
    Variable total = sheet.sum(spent.get("gender.male"), spent.get("gender.female"));
    spent.put("total", total);
    spent.put("level.senior", sheet.given(sheet.near(total.value(), 6, 8)));
    spent.put("level.middle", sheet.given(sheet.near(total.value(), 18, 22)));
    spent.put(
        "level.junior", sheet.rest(total, spent.get("level.senior"), spent.get("level.middle")));
    printPerHead("training.hours", "h/person", "1", spent);
  }

  private void printPerHead(String stem, String unit, String scale, Map<String, Variable> figures) {
    figures.forEach(
        (part, figure) ->
            sheet.print(
                stem + '.' + part,
                year,
                unit,
                scale,
                1,
                sheet.quotient(figure, closing.get(part))));
  }

  private Variable hours(String part) {
    return sheet.given(
        sheet.near(closing.get(part).value().times(Rational.of(sheet.from(26, 36))), 90, 110));
  }

  Variable total() {
    return closing.get("total");
  }

  int year() {
    return year;
  }
}
