package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import org.esg4j.fact.Entity;
import org.esg4j.fact.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Whose index it is, of when, and of which class of issuer, as far as that is said.
 *
 * @param issuerClass the id of the class; empty if it is not said
 */
record Scope(
    @Nullable Entity entity,
    @Nullable ReportingPeriod period,
    @Nullable LocalDate published,
    String issuerClass)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  static final Scope UNSAID = new Scope(null, null, null, "");

  Scope withEntity(Entity other) {
    return new Scope(other, period, published, issuerClass);
  }

  Scope withPeriod(ReportingPeriod other) {
    return new Scope(entity, other, published, issuerClass);
  }

  Scope withPublished(LocalDate day) {
    return new Scope(entity, period, day, issuerClass);
  }

  Scope withIssuerClass(String id) {
    return new Scope(entity, period, published, id);
  }
}
