package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * A relief that a framework grants.
 *
 * @param id its id in the framework
 * @param labels its name
 * @param about what it allows, in English; empty if nothing is said
 * @param provisions keys of the provisions it reaches, their sub-provisions with them
 * @param mark how far it is checked
 */
public record Relief(
    String id, Labels labels, String about, List<String> provisions, VerificationMark mark)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param id its id in the framework
   * @param labels its name
   * @param about what it allows, in English; empty if nothing is said
   * @param provisions keys of the provisions it reaches, their sub-provisions with them
   * @param mark how far it is checked
   */
  public Relief {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(about, "about");
    provisions = List.copyOf(provisions);
    Objects.requireNonNull(mark, "mark");
  }
}
