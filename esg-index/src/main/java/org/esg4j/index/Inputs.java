package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.esg4j.fact.Entity;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * What goes into an index.
 *
 * @param places places in the report, by the key of the provision they speak of
 * @param words keys of the provisions of which the reporter says that all is at the place
 * @param answers answers by the key of the provision
 */
@SuppressWarnings("serial") // immutable maps and lists
record Inputs(
    Framework framework,
    Mapping mapping,
    FactSet facts,
    @Nullable Entity entity,
    @Nullable ReportingPeriod period,
    @Nullable LocalDate published,
    String issuerClass,
    Map<String, List<String>> places,
    List<String> words,
    Map<String, GivenAnswer> answers)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  static Inputs of(Framework framework) {
    return new Inputs(
        framework,
        Mapping.bundledFor(framework),
        FactSet.empty(),
        null,
        null,
        null,
        "",
        Map.of(),
        List.of(),
        Map.of());
  }

  Inputs withMapping(Mapping other) {
    return new Inputs(
        framework, other, facts, entity, period, published, issuerClass, places, words, answers);
  }

  Inputs withFacts(FactSet more) {
    return new Inputs(
        framework,
        mapping,
        facts.merge(more),
        entity,
        period,
        published,
        issuerClass,
        places,
        words,
        answers);
  }

  Inputs withEntity(Entity other) {
    return new Inputs(
        framework, mapping, facts, other, period, published, issuerClass, places, words, answers);
  }

  Inputs withPeriod(ReportingPeriod other) {
    return new Inputs(
        framework, mapping, facts, entity, other, published, issuerClass, places, words, answers);
  }

  Inputs withPublished(LocalDate day) {
    return new Inputs(
        framework, mapping, facts, entity, period, day, issuerClass, places, words, answers);
  }

  Inputs withIssuerClass(String id) {
    return new Inputs(
        framework, mapping, facts, entity, period, published, id, places, words, answers);
  }

  Inputs withPlace(String key, String place, boolean all) {
    Map<String, List<String>> more = new LinkedHashMap<>(places);
    List<String> there = new ArrayList<>(places.getOrDefault(key, List.of()));
    if (!there.contains(place)) {
      there.add(place);
    }
    more.put(key, List.copyOf(there));
    List<String> said = new ArrayList<>(words);
    if (all) {
      said.add(key);
    }
    return new Inputs(
        framework,
        mapping,
        facts,
        entity,
        period,
        published,
        issuerClass,
        Collections.unmodifiableMap(more),
        List.copyOf(said),
        answers);
  }

  Inputs withAnswer(String key, GivenAnswer answer) {
    Map<String, GivenAnswer> more = new LinkedHashMap<>(answers);
    more.put(key, answer);
    return new Inputs(
        framework,
        mapping,
        facts,
        entity,
        period,
        published,
        issuerClass,
        places,
        words,
        Collections.unmodifiableMap(more));
  }

  // ---------------------------------------------------------------------------------------------

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
