package org.esg4j.index.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.esg4j.index.framework.Framework;
import org.esg4j.json.JsonDocument;

/**
 * A claim that a report makes of its use of a framework, and what it must meet for that.
 *
 * @param family the family of the framework
 * @param id the id of the claim, which is that of an issuer class of the framework
 * @param requirements what has to be met, in the order of the framework
 * @param statements the sentences in which the claim may be made
 */
public record Claim(
    String family, String id, List<Requirement> requirements, List<Statement> statements)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps copies of the lists.
   *
   * @param family the family of the framework
   * @param id the id of the claim, which is that of an issuer class of the framework
   * @param requirements what has to be met, in the order of the framework
   * @param statements the sentences in which the claim may be made
   */
  public Claim {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(id, "id");
    requirements = List.copyOf(requirements);
    statements = List.copyOf(statements);
  }

  /**
   * The bundled claims of a framework.
   *
   * @param framework the framework
   * @return its claims; none if it knows none
   */
  public static List<Claim> bundledFor(Framework framework) {
    String file = Objects.requireNonNull(framework, "framework").family() + ".json";
    try (InputStream in = Claim.class.getResourceAsStream(file)) {
      return in == null ? List.of() : ClaimReader.read(JsonDocument.read(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
