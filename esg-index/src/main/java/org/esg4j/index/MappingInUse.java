package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * The mapping that was given, or else the bundled one, which is read when it is first needed and
 * shared by all indexes that are made of one.
 */
final class MappingInUse implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Framework framework;
  private final @Nullable Mapping given;

  /** Read when first asked for, and a race only repeats work. */
  private transient volatile @Nullable Mapping bundled;

  private MappingInUse(Framework framework, @Nullable Mapping given) {
    this.framework = framework;
    this.given = given;
  }

  static MappingInUse bundledFor(Framework framework) {
    return new MappingInUse(framework, null);
  }

  MappingInUse replacedBy(Mapping mapping) {
    return new MappingInUse(framework, mapping);
  }

  Mapping get() {
    if (given != null) {
      return given;
    }
    Mapping read = bundled;
    if (read == null) {
      read = Mapping.bundledFor(framework);
      bundled = read;
    }
    return read;
  }
}
