package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * A reason for which a framework lets a disclosure be omitted.
 *
 * @param id its id in the framework
 * @param labels its name
 * @param about what has to be explained, in English; empty if nothing is said
 * @param mark how far it is checked
 */
public record OmissionReason(String id, Labels labels, String about, VerificationMark mark)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param id its id in the framework
   * @param labels its name
   * @param about what has to be explained, in English; empty if nothing is said
   * @param mark how far it is checked
   */
  public OmissionReason {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(mark, "mark");
  }
}
