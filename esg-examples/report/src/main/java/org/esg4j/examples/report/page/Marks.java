package org.esg4j.examples.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.esg4j.audit.Figure;
import org.esg4j.audit.Finding;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.ReportingPeriod;

/** The numbers of findings, and the marks that lead from a figure to the findings about it. */
final class Marks {
  private final Words words;
  private final Map<Finding, String> numbers = new LinkedHashMap<>();
  private final Map<String, List<String>> byFigure = new TreeMap<>();

  /** Numbers findings 1, 2, 3, and those that have one of them for their cause 3.1, 3.2. */
  Marks(List<Finding> findings, Words words) {
    this.words = words;
    number(findings, "");
  }

  private void number(List<Finding> findings, String before) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String number = before + (i + 1);
      numbers.put(finding, number);
      String figure = key(finding);
      // What follows from a finding says more about the same figure.
      if (finding.children().stream().map(Marks::key).noneMatch(figure::equals)) {
        byFigure.computeIfAbsent(figure, key -> new ArrayList<>()).add(number);
      }
      number(finding.children(), number + ".");
    }
  }

  /** The figure at fault, which stands first among those of a proof. */
  private static String key(Finding finding) {
    List<Figure> figures = finding.figures();
    return figures.isEmpty()
        ? key(finding.metric(), finding.period())
        : key(figures.get(0).metric(), figures.get(0).period());
  }

  private static String key(String figure, String period) {
    return figure + ' ' + period;
  }

  /** The number of a finding. */
  String number(Finding finding) {
    return numbers.getOrDefault(finding, "");
  }

  /** The numbers of the findings about a figure. */
  List<String> about(String figure, ReportingPeriod period) {
    return byFigure.getOrDefault(key(figure, period.toString()), List.of());
  }

  /** Writes a mark for each finding about a figure. */
  void write(Html html, String figure, ReportingPeriod period) {
    for (String number : about(figure, period)) {
      html.text(" ").open("a", "class", "mark", "href", "#" + id(number));
      html.text(words.say("mark", number)).close("a");
    }
  }

  /** What links call a finding. */
  static String id(String number) {
    return "finding-" + number.replace('.', '-');
  }
}
