package org.esg4j.audit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.fact.Fact;
import org.esg4j.fact.Failure;

/**
 * Something about a published figure that cannot be true, or could not be read, and why.
 *
 * @param kind what is wrong
 * @param metric the id of the figure, as the report's data name it
 * @param entity whose figure it is
 * @param period when
 * @param printed the figure as printed
 * @param recomputed the figure as it should be, written as the printed one is; empty if there is
 *     none
 * @param because the proof in one sentence
 */
public record Finding(
    FindingKind kind,
    String metric,
    String entity,
    String period,
    String printed,
    String recomputed,
    String because)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;

  /**
   * Checks that all parts are there.
   *
   * @param kind what is wrong
   * @param metric the id of the figure, as the report's data name it
   * @param entity whose figure it is
   * @param period when
   * @param printed the figure as printed
   * @param recomputed the figure as it should be, written as the printed one is; empty if there is
   *     none
   * @param because the proof in one sentence
   */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(recomputed, "recomputed");
    Objects.requireNonNull(because, "because");
  }

  /**
   * A finding about a published fact.
   *
   * @param kind what is wrong
   * @param fact the fact
   * @param recomputed the figure as it should be; empty if there is none
   * @param because the proof in one sentence
   * @return the finding
   */
  public static Finding about(FindingKind kind, Fact fact, String recomputed, String because) {
    return new Finding(
        kind,
        fact.id(),
        fact.entity().id(),
        fact.period().toString(),
        printedNumber(fact),
        recomputed,
        because);
  }

  /**
   * A finding about a figure that could not be read.
   *
   * @param metric the id of the figure, as the report's data name it
   * @param entity whose figure it is
   * @param period when
   * @param printed the figure as printed, which is shortened when long
   * @param failure what was in the way
   * @return the finding
   */
  public static Finding notUnderstood(
      String metric, String entity, String period, String printed, Failure failure) {
    Objects.requireNonNull(printed, "printed");
    String shown = printed.length() <= SHOWN ? printed : printed.substring(0, SHOWN) + "...";
    return new Finding(
        FindingKind.NOT_UNDERSTOOD, metric, entity, period, shown, "", failure.message());
  }

  /** The number as printed; as stated where a fact does not say how it is printed. */
  static String printedNumber(Fact fact) {
    return fact.printed().map(printed -> printed.number()).orElseGet(fact::statedNumber);
  }
}
