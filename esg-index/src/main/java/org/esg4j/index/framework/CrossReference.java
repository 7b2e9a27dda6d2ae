package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Provisions of another framework on the same subject.
 *
 * @param family the family of the other framework
 * @param keys the keys of its provisions
 * @param basis where the reference comes from: derived, general-knowledge or published
 */
public record CrossReference(String family, List<String> keys, String basis)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param family the family of the other framework
   * @param keys the keys of its provisions
   * @param basis where the reference comes from: derived, general-knowledge or published
   */
  public CrossReference {
    Objects.requireNonNull(family, "family");
    keys = List.copyOf(keys);
    Objects.requireNonNull(basis, "basis");
  }
}
