package org.esg4j.metric;

/** Whether a metric is measured at a moment or over a time. */
public enum PeriodType {
  /** Counted at the end of the period, such as a headcount. */
  INSTANT,

  /** Added up over the period, such as emissions; also a ratio of which one part is. */
  DURATION
}
