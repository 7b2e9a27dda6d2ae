package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.esg4j.json.JsonObject;
import org.esg4j.units.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A gas with its potential in every set that has one, and what to know before using them.
 *
 * <p>Immutable and thread-safe.
 */
public final class GreenhouseGas implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final String id;
  private final String formula;
  private final String name;
  private final TreeMap<String, BigDecimal> potentials;
  private final TreeMap<String, List<BigDecimal>> alternatives;
  private final boolean verified;
  private final String verification;
  private final List<String> evidence;
  private final @Nullable String notes;

  private GreenhouseGas(JsonObject json, List<String> evidence) {
    json.refuseUnknown(
        "id",
        "formula",
        "name",
        "values",
        "alternatives",
        "verified",
        "verification",
        "evidence",
        "notes");
    this.id = json.string("id");
    this.formula = json.string("formula");
    this.name = json.string("name");
    this.potentials = new TreeMap<>();
    JsonObject values = json.object("values");
    for (String set : values.names()) {
      potentials.put(set, values.decimal(set));
    }
    this.alternatives = new TreeMap<>();
    JsonObject others = json.optionalObject("alternatives").orElse(null);
    if (others != null) {
      for (String set : others.names()) {
        List<BigDecimal> seen = new ArrayList<>();
        for (String figure : others.strings(set)) {
          seen.add(Rational.of(figure).toBigDecimal());
        }
        alternatives.put(set, List.copyOf(seen));
      }
    }
    this.verified = json.bool("verified");
    this.verification = json.string("verification");
    this.evidence = evidence;
    this.notes = json.optionalString("notes").orElse(null);
  }

  static GreenhouseGas read(JsonObject json, Map<String, String> evidence) {
    List<String> read = new ArrayList<>();
    for (String key : json.strings("evidence")) {
      String where = evidence.get(key);
      if (where == null) {
        throw json.refusal("evidence", "keys of the evidence of the file");
      }
      read.add(where);
    }
    return new GreenhouseGas(json, List.copyOf(read));
  }

  /**
   * Returns what names the gas here.
   *
   * @return such as {@code CH4-fossil}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the chemical formula.
   *
   * @return such as {@code CH4}
   */
  public String formula() {
    return formula;
  }

  /**
   * Returns the name in words.
   *
   * @return such as "methane, fossil"
   */
  public String name() {
    return name;
  }

  /**
   * Returns the potential in a set.
   *
   * @param set such as {@code AR5}
   * @return the potential, or empty when the set does not list the gas
   */
  public Optional<BigDecimal> potential(String set) {
    return Optional.ofNullable(potentials.get(Objects.requireNonNull(set, "set")));
  }

  /**
   * Returns other figures seen for the gas in a set, which are not the ones to use.
   *
   * @param set such as {@code AR6}
   * @return the figures, usually none
   */
  public List<BigDecimal> alternatives(String set) {
    return alternatives.getOrDefault(Objects.requireNonNull(set, "set"), List.of());
  }

  /**
   * Returns whether the figures were confirmed in at least one source.
   *
   * @return whether they were
   */
  public boolean isVerified() {
    return verified;
  }

  /**
   * Returns how the figures were confirmed.
   *
   * @return words
   */
  public String verification() {
    return verification;
  }

  /**
   * Returns where the figures were read.
   *
   * @return descriptions
   */
  public List<String> evidence() {
    return evidence;
  }

  /**
   * Returns what to know before using the figures.
   *
   * @return notes, or empty
   */
  public Optional<String> notes() {
    return Optional.ofNullable(notes);
  }

  /** All parts. */
  private List<Object> parts() {
    return List.of(
        id, formula, name, potentials, alternatives, verified, verification, evidence, notes());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GreenhouseGas that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, potentials);
  }

  /**
   * Returns what names the gas here.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return id;
  }
}
