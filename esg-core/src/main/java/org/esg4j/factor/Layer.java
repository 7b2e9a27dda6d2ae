package org.esg4j.factor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The content of one set as it was when it was laid on, in order of id and by region. */
final class Layer {

  private final String id;
  private final String version;
  private final TreeMap<String, EmissionFactor> byId = new TreeMap<>();
  private final Map<String, List<EmissionFactor>> byRegion = new HashMap<>();

  /** Computed when first asked for; a race only repeats work. */
  private volatile @Nullable SetIdentity identity;

  private Layer(String id, String version, Iterable<EmissionFactor> factors) {
    this.id = id;
    this.version = version;
    for (EmissionFactor factor : factors) {
      if (byId.put(factor.id(), factor) != null) {
        throw new FactorSetException(id, "factors", "each id once", factor.id() + " twice");
      }
    }
    for (EmissionFactor factor : byId.values()) {
      List<EmissionFactor> there = byRegion.get(factor.region());
      if (there == null) {
        there = new ArrayList<>();
        byRegion.put(factor.region(), there);
      }
      there.add(factor);
    }
  }

  static Layer of(FactorSet set) {
    if (set instanceof ListedFactors listed) {
      Layer layer = new Layer(set.id(), set.version(), listed.list());
      String digest = listed.statedDigest();
      layer.identity = digest == null ? null : new SetIdentity(set.id(), set.version(), digest);
      return layer;
    }
    try (Stream<EmissionFactor> factors = set.factors()) {
      return new Layer(set.id(), set.version(), factors.toList());
    }
  }

  SetIdentity identity() {
    SetIdentity known = identity;
    if (known == null) {
      known = new SetIdentity(id, version, Digests.of(byId.values()));
      identity = known;
    }
    return known;
  }

  @Nullable EmissionFactor find(String factor) {
    return byId.get(factor);
  }

  /** The factors in order of id. */
  Iterable<EmissionFactor> factors() {
    return byId.values();
  }

  /** The factors of a region in order of id. */
  List<EmissionFactor> of(String region) {
    return byRegion.getOrDefault(region, Collections.emptyList());
  }

  /** What of this layer was published by a day; it keeps the identity of the whole. */
  Layer knownOn(Publicity publicity) {
    List<EmissionFactor> known = new ArrayList<>();
    for (EmissionFactor factor : byId.values()) {
      if (publicity.refusal(factor) == null) {
        known.add(factor);
      }
    }
    Layer layer = new Layer(id, version, known);
    layer.identity = identity();
    return layer;
  }
}
