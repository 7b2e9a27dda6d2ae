package org.esg4j.scope2;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** That a figure has no total because rates are missing: absent is not zero. */
public final class IncompleteScope2Exception extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  /** The lines without a rate. */
  private final ArrayList<Scope2Line> gaps;

  /**
   * Creates the exception.
   *
   * @param gaps the lines without a rate
   */
  public IncompleteScope2Exception(List<Scope2Line> gaps) {
    super(message(gaps));
    this.gaps = new ArrayList<>(gaps);
  }

  private static String message(List<Scope2Line> gaps) {
    StringBuilder text = new StringBuilder().append(gaps.size()).append(" lines have no rate");
    for (Scope2Line gap : gaps.subList(0, Math.min(SHOWN, gaps.size()))) {
      String reason = gap.source() instanceof MissingRate missing ? missing.reason() : "";
      text.append("; ")
          .append(gap.method().id())
          .append(' ')
          .append(gap.id())
          .append(": ")
          .append(reason);
    }
    return text.append(gaps.size() > SHOWN ? "; and more" : "").toString();
  }

  /**
   * The lines without a rate.
   *
   * @return the gaps, each with its reason
   */
  public List<Scope2Line> gaps() {
    return Collections.unmodifiableList(gaps);
  }
}
