package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A provision that an earlier edition has and a later one has not.
 *
 * @param key its key in the earlier edition
 * @param successors the keys of the provisions of the later edition that ask for the same or for
 *     more; none if nothing does
 * @param mark how far it is checked: the number is that of the successors
 */
public record Removal(String key, List<String> successors, VerificationMark mark)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param key its key in the earlier edition
   * @param successors the keys of the provisions of the later edition that ask for the same or for
   *     more; none if nothing does
   * @param mark how far it is checked: the number is that of the successors
   */
  public Removal {
    Objects.requireNonNull(key, "key");
    successors = List.copyOf(successors);
    Objects.requireNonNull(mark, "mark");
  }
}
