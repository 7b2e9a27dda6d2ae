package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What takes the place of a provision.
 *
 * @param key the key of the provision or heading in the same framework
 * @param from from which day
 */
public record Successor(String key, LocalDate from) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both parts are there.
   *
   * @param key the key of the provision or heading in the same framework
   * @param from from which day
   */
  public Successor {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(from, "from");
  }
}
