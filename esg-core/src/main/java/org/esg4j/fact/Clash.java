package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Facts that answer one question, come from one place, and do not agree.
 *
 * @param key the question
 * @param facts the facts, two or more
 */
public record Clash(FactKey key, List<Fact> facts) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Keeps a copy of the list.
   *
   * @param key the question
   * @param facts the facts, two or more
   */
  public Clash {
    Objects.requireNonNull(key, "key");
    facts = List.copyOf(facts);
  }
}
