package org.esg4j.examples.report.page;

import java.util.List;
import org.esg4j.audit.AuditReport;
import org.esg4j.audit.Finding;
import org.esg4j.audit.Inference;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.words.Words;

/** What the figures contradict, with the proof of each finding, and what could not be read. */
final class FindingSection implements Section {
  private final AuditReport audit;
  private final Words words;
  private final Marks marks;

  FindingSection(PageContent content, Words words, Marks marks) {
    this.audit = content.audit();
    this.words = words;
    this.marks = marks;
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
    if (audit.findings().isEmpty()) {
      html.leaf("p", words.say("no-findings"));
    } else {
      html.leaf("p", words.say("findings-lead"));
      list(html, audit.findings());
    }
    acknowledged(html);
    inferences(html);
  }

  private void list(Html html, List<Finding> findings) {
    html.open("ul", "class", "findings");
    findings.forEach(finding -> write(html, finding));
    html.close("ul");
  }

  private void write(Html html, Finding finding) {
    String number = marks.number(finding);
    html.open("li", "id", Marks.id(number), "class", finding.severity().word());
    html.open("p").leaf("b", words.say("mark", number)).text(" ");
    html.leaf("span", words.say("severity-" + finding.severity().word()), "class", "severity");
    html.close("p");
    html.open("p").foreign(finding.sentence(words.language())).close("p");
    proof(html, finding.proof());
    finding
        .suggestion()
        .ifPresent(
            instead -> html.open("p").text(words.say("suggestion")).foreign(instead).close("p"));
    html.open("p", "class", "id").leaf("code", finding.id()).close("p");
    if (!finding.children().isEmpty()) {
      html.leaf("p", words.say("caused"));
      list(html, finding.children());
    }
    html.close("li");
  }

  private static void proof(Html html, List<String> steps) {
    if (!steps.isEmpty()) {
      html.open("ol", "class", "proof");
      steps.forEach(step -> html.open("li").foreign(step).close("li"));
      html.close("ol");
    }
  }

  /** Findings that somebody has answered already. */
  private void acknowledged(Html html) {
    if (audit.acknowledged().isEmpty()) {
      return;
    }
    html.leaf("h3", words.say("acknowledged")).open("ul");
    for (AuditReport.Acknowledged each : audit.acknowledged()) {
      html.open("li").foreign(each.finding().sentence(words.language()));
      html.text(words.say("because")).foreign(each.reason()).close("li");
    }
    html.close("ul");
  }

  private void inferences(Html html) {
    if (audit.inferences().isEmpty()) {
      return;
    }
    html.leaf("h3", words.say("inferences")).open("ul", "class", "findings");
    for (Inference inference : audit.inferences()) {
      html.open("li", "class", "note").open("p");
      html.foreign(words.of(inference.conclusion())).close("p");
      proof(html, inference.proof());
      html.close("li");
    }
    html.close("ul");
  }
}
