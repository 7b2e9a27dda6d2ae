package org.esg4j.audit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * What the printed figures say of how they were made.
 *
 * @param metric what was made so
 * @param entity whose figure it is
 * @param period when; empty if it holds for all periods
 * @param isTold whether one explanation fits and no other; if not, it cannot be told
 * @param conclusion the conclusion in one sentence
 * @param candidates the explanations that fit
 * @param proof why, step by step
 */
public record Inference(
    String metric,
    String entity,
    String period,
    boolean isTold,
    Labels conclusion,
    List<String> candidates,
    List<String> proof)
    implements Comparable<Inference>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Comparator<Inference> ORDER =
      Comparator.comparing(Inference::entity)
          .thenComparing(Inference::metric)
          .thenComparing(Inference::period)
          .thenComparing(inference -> inference.conclusion().en());

  /**
   * Keeps copies of the lists.
   *
   * @param metric what was made so
   * @param entity whose figure it is
   * @param period when; empty if it holds for all periods
   * @param isTold whether one explanation fits and no other; if not, it cannot be told
   * @param conclusion the conclusion in one sentence
   * @param candidates the explanations that fit
   * @param proof why, step by step
   */
  public Inference {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(conclusion, "conclusion");
    candidates = List.copyOf(candidates);
    proof = List.copyOf(proof);
  }

  /** By entity, metric and period. */
  @Override
  public int compareTo(Inference other) {
    return ORDER.compare(this, other);
  }
}
