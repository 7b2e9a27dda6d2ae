package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.esg4j.fact.FactSet;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.mapping.Mapping;

/** What goes into an index. */
record Inputs(
    Framework framework, MappingInUse mappings, FactSet facts, Scope scope, Statements said)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  static Inputs of(Framework framework) {
    return new Inputs(
        framework,
        MappingInUse.bundledFor(framework),
        FactSet.empty(),
        Scope.UNSAID,
        Statements.NONE);
  }

  Mapping mapping() {
    return mappings.get();
  }

  Inputs with(Mapping other) {
    return new Inputs(framework, mappings.replacedBy(other), facts, scope, said);
  }

  Inputs with(FactSet more) {
    return new Inputs(framework, mappings, facts.merge(more), scope, said);
  }

  Inputs with(Scope other) {
    return new Inputs(framework, mappings, facts, other, said);
  }

  Inputs with(Statements other) {
    return new Inputs(framework, mappings, facts, scope, other);
  }

  /** The provision and those above it up to the next heading, whose answers hold for it too. */
  List<Provision> lineOf(Provision provision) {
    List<Provision> line = new ArrayList<>();
    Optional<Provision> next = Optional.of(provision);
    while (next.isPresent() && (line.isEmpty() || !next.get().heading())) {
      line.add(next.get());
      next = framework.parent(next.get());
    }
    return line;
  }
}
