package org.esg4j.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.esg4j.audit.Finding;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.ReportingPeriod;

/** The findings by number, and the marks that lead from a figure to them. */
final class Marks {
  private final Words words;
  private final Map<String, List<Integer>> numbers = new TreeMap<>();

  Marks(List<Finding> findings, Words words) {
    this.words = words;
    for (int i = 0; i < findings.size(); i++) {
      Set<String> figures = new TreeSet<>();
      findings.get(i).flattened().forEach(part -> figures.add(key(part.metric(), part.period())));
      for (String figure : figures) {
        numbers.computeIfAbsent(figure, key -> new ArrayList<>()).add(i + 1);
      }
    }
  }

  private static String key(String figure, String period) {
    return figure + ' ' + period;
  }

  /** The numbers of the findings about a figure. */
  List<Integer> about(String figure, ReportingPeriod period) {
    return numbers.getOrDefault(key(figure, period.toString()), List.of());
  }

  /** Writes a mark for each finding about a figure. */
  void write(Html html, String figure, ReportingPeriod period) {
    for (int number : about(figure, period)) {
      html.text(" ").open("a", "class", "mark", "href", "#" + id(number));
      html.text(words.say("mark", number)).close("a");
    }
  }

  /** What links call a finding. */
  static String id(int number) {
    return "finding-" + number;
  }
}
