package org.esg4j.examples.report.page;

import java.util.List;
import org.esg4j.audit.Finding;
import org.esg4j.audit.FindingKind;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.words.Words;

/** What the figures contradict, and what could not be read. */
final class FindingSection implements Section {
  private final PageContent content;
  private final List<Finding> findings;
  private final Words words;

  FindingSection(PageContent content, Words words) {
    this.content = content;
    this.findings = content.findings();
    this.words = words;
  }

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public String title() {
    return words.say("findings");
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public void write(Html html) {
    if (findings.isEmpty()) {
      html.leaf("p", words.say("no-findings"));
      return;
    }
    html.leaf("p", words.say("findings-lead"));
    html.open("ol", "class", "findings");
    for (int i = 0; i < findings.size(); i++) {
      write(html, findings.get(i), i + 1);
    }
    html.close("ol");
  }

  private void write(Html html, Finding finding, int number) {
    html.open("li", "id", Marks.id(number));
    html.open("p").leaf("strong", label(finding.metric())).text(" ");
    html.text(finding.period()).close("p");
    html.open("p").text(words.say("printed")).foreign(finding.printed());
    if (finding.recomputed().isPresent()) {
      html.text(words.say("between-parts")).text(words.say("recomputed"));
      html.leaf("b", finding.recomputed().get().text());
    } else if (finding.kind() == FindingKind.NOT_UNDERSTOOD) {
      html.text(words.say("between-parts")).text(words.say("not-understood"));
    }
    html.close("p");
    html.leaf("p", words.of(finding.sentence()));
    for (String step : finding.proof()) {
      html.open("p", "class", "because").foreign(step).close("p");
    }
    html.close("li");
  }

  private String label(String figure) {
    return content
        .catalog()
        .find(figure)
        .map(path -> path.metric().labels())
        .map(words::of)
        .orElse(figure);
  }
}
