package org.esg4j.bulk;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A place that is metered, and the place whose factors it takes.
 *
 * @param id what names the site
 * @param place the region that factors are listed for, or the site itself
 */
public record Site(String id, String place) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both are there.
   *
   * @param id what names the site
   * @param place the region that factors are listed for, or the site itself
   * @throws IllegalArgumentException if either is blank
   */
  public Site {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(place, "place");
    if (id.isBlank() || place.isBlank()) {
      throw new IllegalArgumentException("expected the id and the place of a site, found blanks");
    }
  }
}
