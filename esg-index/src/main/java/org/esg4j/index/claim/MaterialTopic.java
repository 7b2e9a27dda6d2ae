package org.esg4j.index.claim;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A topic that a reporter finds material.
 *
 * @param name its name
 * @param standards the keys or codes of the headings whose disclosures cover it; none if no
 *     standard does
 * @param managedAt where in the report its management is described; empty if nowhere yet
 */
public record MaterialTopic(String name, List<String> standards, String managedAt)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param name its name
   * @param standards the keys or codes of the headings whose disclosures cover it; none if no
   *     standard does
   * @param managedAt where in the report its management is described; empty if nowhere yet
   * @throws IllegalArgumentException if the name is blank
   */
  public MaterialTopic {
    if (Objects.requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name: expected words, found none");
    }
    standards = List.copyOf(standards);
    Objects.requireNonNull(managedAt, "managedAt");
  }
}
