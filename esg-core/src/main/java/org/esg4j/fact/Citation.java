package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * The document that a factor was taken from.
 *
 * @param publisher who published it
 * @param document its title
 * @param vintage the year or day that the factor describes
 * @param set the collection through which it came here, with its version
 */
public record Citation(String publisher, String document, String vintage, String set)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param publisher who published it
   * @param document its title
   * @param vintage the year or day that the factor describes
   * @param set the collection through which it came here, with its version
   */
  public Citation {
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(vintage, "vintage");
    Objects.requireNonNull(set, "set");
  }
}
