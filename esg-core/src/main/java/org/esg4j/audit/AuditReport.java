package org.esg4j.audit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What an audit came to.
 *
 * @param findings what cannot be true, in a fixed order
 * @param inferences what the figures say of how they were made, in a fixed order
 * @param acknowledged the findings that the caller acknowledged, with the reason
 */
public record AuditReport(
    List<Finding> findings, List<Inference> inferences, List<Acknowledged> acknowledged)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Sorts the findings and inferences and keeps copies of the lists.
   *
   * @param findings what cannot be true
   * @param inferences what the figures say of how they were made
   * @param acknowledged the findings that the caller acknowledged, with the reason
   */
  public AuditReport {
    findings = List.copyOf(new TreeSet<>(findings));
    inferences = List.copyOf(new TreeSet<>(inferences));
    acknowledged = List.copyOf(acknowledged);
  }

  /**
   * A finding that was acknowledged.
   *
   * @param finding the finding
   * @param reason why it can stand
   */
  public record Acknowledged(Finding finding, String reason) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that both are there.
     *
     * @param finding the finding
     * @param reason why it can stand
     */
    public Acknowledged {
      Objects.requireNonNull(finding, "finding");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * This report with findings from elsewhere, such as figures that could not be read.
   *
   * @param more the findings
   * @return the report with all of them, in order
   */
  public AuditReport with(Collection<Finding> more) {
    TreeSet<Finding> all = new TreeSet<>(findings);
    all.addAll(Objects.requireNonNull(more, "more"));
    return new AuditReport(List.copyOf(all), inferences, acknowledged);
  }

  /**
   * The findings that touch a figure, so that they can stand beside it.
   *
   * @param metric the id of the figure
   * @param period when
   * @return the findings, or those of their children, that rest on the figure
   */
  public List<Finding> touching(String metric, String period) {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(period, "period");
    return findings.stream()
        .flatMap(finding -> finding.flattened().stream())
        .filter(
            finding ->
                finding.figures().stream()
                    .anyMatch(
                        figure -> figure.metric().equals(metric) && figure.period().equals(period)))
        .toList();
  }
}
