package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * A class of issuer, or of use of a framework, on which obligations depend.
 *
 * @param id its id in the framework, such as {@code gem}
 * @param labels its name
 * @param test who belongs to it, in English; empty if nothing is said
 * @param listsOnlyReported whether an index of this class lists only what is reported
 * @param mark how far it is checked
 */
public record IssuerClass(
    String id, Labels labels, String test, boolean listsOnlyReported, VerificationMark mark)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param id its id in the framework, such as {@code gem}
   * @param labels its name
   * @param test who belongs to it, in English; empty if nothing is said
   * @param listsOnlyReported whether an index of this class lists only what is reported
   * @param mark how far it is checked
   */
  public IssuerClass {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(mark, "mark");
  }
}
