package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * Which set a factor came from: enough to know, years later, whether it is the same one.
 *
 * @param id what names the set
 * @param version its version
 * @param digest SHA-256 of its content in hexadecimal digits
 */
public record SetIdentity(String id, String version, String digest) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all three are there.
   *
   * @param id what names the set
   * @param version its version
   * @param digest SHA-256 of its content
   */
  public SetIdentity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(digest, "digest");
  }

  /**
   * Returns id and version.
   *
   * @return such as "esg4j-factors 2026-11-20"
   */
  @Override
  public String toString() {
    return id + ' ' + version;
  }
}
