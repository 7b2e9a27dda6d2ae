package org.esg4j.index;

import java.util.Locale;
import org.esg4j.index.framework.Answer;
import org.esg4j.metric.Labels;

/** What an index says of a provision. */
public enum Status {
  /** All that is asked for is there. */
  DISCLOSED(new Labels("disclosed", "已披露", "已披露")),

  /** Some of what is asked for is there; the row says what lacks. */
  PARTLY_DISCLOSED(new Labels("partly disclosed", "部分披露", "部分披露")),

  /** Not disclosed, with a reason. */
  EXPLAINED(new Labels("explained", "已解釋", "已解释")),

  /** Does not apply, with a reason. */
  NOT_APPLICABLE(new Labels("not applicable", "不適用", "不适用")),

  /** There was nothing, and that is said. */
  NOTHING_TO_REPORT(new Labels("nothing to report", "無須匯報事項", "无须汇报事项")),

  /** A relief of the framework is used. */
  RELIEF_USED(new Labels("relief used", "已採用寬免", "已采用豁免")),

  /** Omitted for a reason that the framework allows. */
  OMITTED(new Labels("omitted", "從略", "从略")),

  /** Nothing is there, and nothing has to be. */
  NOT_REPORTED(new Labels("not reported", "未匯報", "未汇报")),

  /** Nothing is there, though the edition asks for it. */
  MISSING(new Labels("missing", "缺漏", "缺漏"));

  @SuppressWarnings("ImmutableEnumChecker") // a record of three strings
  private final Labels labels;

  Status(Labels labels) {
    this.labels = labels;
  }

  /**
   * The status as an index in JSON writes it.
   *
   * @return such as {@code partly-disclosed}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The status in words.
   *
   * @return the labels
   */
  public Labels labels() {
    return labels;
  }

  /** The status of a provision that is answered and not disclosed. */
  static Status of(Answer answer) {
    return switch (answer) {
      case NOTHING_TO_REPORT -> NOTHING_TO_REPORT;
      case EXPLAINED -> EXPLAINED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case RELIEF_USED -> RELIEF_USED;
      case OMITTED -> OMITTED;
    };
  }

  /** Whether something is disclosed. */
  boolean showsSomething() {
    return this == DISCLOSED || this == PARTLY_DISCLOSED;
  }

  /** Whether something is left that is neither disclosed nor answered. */
  boolean leavesSomething() {
    return this == PARTLY_DISCLOSED || this == NOT_REPORTED || this == MISSING;
  }
}
