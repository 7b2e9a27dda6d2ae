package org.esg4j.factor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A set in memory, with its digest if it was stated. */
final class ListedFactors implements FactorSet {

  private final String id;
  private final String version;
  private final List<EmissionFactor> factors;
  private final @Nullable String digest;

  ListedFactors(String id, String version, Collection<EmissionFactor> factors) {
    this(id, version, factors, null);
  }

  ListedFactors(
      String id, String version, Collection<EmissionFactor> factors, @Nullable String digest) {
    this.id = Objects.requireNonNull(id, "id");
    this.version = Objects.requireNonNull(version, "version");
    this.factors = List.copyOf(factors);
    this.digest = digest;
    Set<String> ids = new HashSet<>();
    for (EmissionFactor factor : this.factors) {
      if (!ids.add(factor.id())) {
        throw new FactorSetException(id, "factors", "each id once", factor.id() + " twice");
      }
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Stream<EmissionFactor> factors() {
    return factors.stream();
  }

  /** The factors without a stream. */
  List<EmissionFactor> list() {
    return factors;
  }

  /** The digest that the file of the set states, if it does. */
  @Nullable String statedDigest() {
    return digest;
  }

  @Override
  public String toString() {
    return id + ' ' + version;
  }
}
