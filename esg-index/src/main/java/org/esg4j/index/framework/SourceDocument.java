package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A document against which entries were checked.
 *
 * @param id how verification marks name it
 * @param title what it is
 */
public record SourceDocument(String id, String title) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that both parts are there.
   *
   * @param id how verification marks name it
   * @param title what it is
   */
  public SourceDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
  }
}
