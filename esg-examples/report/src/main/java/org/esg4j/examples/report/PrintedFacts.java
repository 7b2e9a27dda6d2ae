package org.esg4j.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.esg4j.audit.Finding;
import org.esg4j.examples.report.ReportCase.PrintedFigure;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Failure;
import org.esg4j.fact.PrintedAs;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricPath;
import org.esg4j.units.UnitParseException;
import org.esg4j.units.UnitReader;
import org.esg4j.units.Units;
import org.esg4j.units.ValueUnit;

/**
 * The printed figures of a case as facts, and those that could not be understood with the reason.
 *
 * @param entity who reports
 * @param facts what was understood
 * @param findings what was not, and why
 */
record PrintedFacts(Entity entity, FactSet facts, List<Finding> findings) {
  /** A count with its share behind it, as in {@code 4 (44.45%)}. */
  private static final Pattern COUNT_AND_SHARE = Pattern.compile("([^()]+) \\(([^()]+%)\\)");

  /** A score with its full mark behind it, as in {@code 9（滿分10分）}. */
  private static final Pattern SCORE = Pattern.compile("([^（(]+)[（(][滿满]分[^）)]+分[）)]");

  /** Keeps its own copy of the list. */
  PrintedFacts {
    findings = List.copyOf(findings);
  }

  static PrintedFacts of(ReportCase reportCase, MetricCatalog catalog) {
    Map<String, String> names = new TreeMap<>(Map.of("en", reportCase.issuer().english()));
    reportCase.issuer().chinese().ifPresent(name -> names.put("zh-Hant", name));
    Entity entity = Entity.of(reportCase.issuer().id(), names);
    UnitReader reader = UnitReader.standard().withCurrency(reportCase.currency());
    List<Fact> facts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (PrintedFigure figure : reportCase.figures()) {
      Matcher both = COUNT_AND_SHARE.matcher(figure.text());
      if (both.matches()) {
        read(figure, figure.id(), both.group(1), figure.unit(), entity, catalog, reader)
            .addTo(facts, findings);
        read(figure, figure.id() + "-share", both.group(2), "%", entity, catalog, reader)
            .addTo(facts, findings);
      } else {
        read(figure, figure.id(), figure.text(), figure.unit(), entity, catalog, reader)
            .addTo(facts, findings);
      }
    }
    return new PrintedFacts(entity, FactSet.of(facts), findings);
  }

  private static Reading read(
      PrintedFigure figure,
      String id,
      String number,
      String unit,
      Entity entity,
      MetricCatalog catalog,
      UnitReader reader) {
    Optional<MetricPath> path = catalog.find(id);
    if (path.isEmpty()) {
      String nearest = catalog.nearest(id).map(near -> " such as " + near).orElse("");
      return refused(
          Failure.Reason.UNKNOWN_METRIC,
          figure,
          entity,
          "id",
          id,
          "the id of a known metric" + nearest);
    }
    try {
      reader.unit(unit);
    } catch (UnitParseException e) {
      return refused(
          Failure.Reason.UNKNOWN_UNIT,
          figure,
          entity,
          "unit",
          unit,
          "a known unit: " + e.getMessage());
    }
    org.esg4j.units.PrintedFigure printed;
    Matcher score = SCORE.matcher(number);
    boolean isScore = score.matches();
    try {
      printed = reader.figure(isScore ? score.group(1) : number, unit);
    } catch (UnitParseException e) {
      return refused(
          Failure.Reason.PARSING,
          figure,
          entity,
          "value",
          number,
          "a printed number: " + e.getMessage());
    }
    // A unit that does not fit the metric stays: that it does not is for the audit to say.
    ValueUnit unitOfValue =
        isScore
            ? Units.POINT
            : path.get().metric().reading(printed.value().unit()).orElse(printed.value().unit());
    FactKey key =
        new FactKey(
            path.get().metric().id(),
            path.get().breakdown(),
            entity,
            ReportingPeriod.ofYear(figure.year()));
    PrintedAs as =
        new PrintedAs(
            figure.label(),
            number,
            unit,
            figure.where(),
            figure.table() ? PrintedAs.Setting.TABLE : PrintedAs.Setting.TEXT);
    return new Reading(
        Optional.of(
            Fact.printed(key, unitOfValue.of(printed.value().number()), printed.decimals(), as)),
        Optional.empty());
  }

  private static Reading refused(
      Failure.Reason reason,
      PrintedFigure figure,
      Entity entity,
      String field,
      String found,
      String expected) {
    Failure failure = new Failure(reason, figure.pointer(), field, found, expected);
    return new Reading(
        Optional.empty(),
        Optional.of(
            Finding.notUnderstood(
                figure.id(),
                entity.id(),
                Integer.toString(figure.year()),
                figure.text() + " " + figure.unit(),
                failure)));
  }

  /** One of the two. */
  private record Reading(Optional<Fact> fact, Optional<Finding> finding) {
    void addTo(List<Fact> facts, List<Finding> findings) {
      fact.ifPresent(facts::add);
      finding.ifPresent(findings::add);
    }
  }
}
