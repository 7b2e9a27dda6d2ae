package org.esg4j.factor;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;

/**
 * A table of global warming potentials: gases down, sets across, with sources and traps.
 *
 * <p>The bundled table has the IPCC's AR4 (2007), AR5 (2013, without and with climate-carbon
 * feedbacks) and AR6 (2021). A gas that a report does not list has no potential there.
 *
 * <p>Immutable and thread-safe.
 */
public final class GwpTable {

  private final String id;
  private final String version;
  private final Map<String, GwpSet> sets;
  private final Map<String, GreenhouseGas> gases;
  private final List<String> traps;

  private GwpTable(JsonObject json) {
    json.refuseUnknown("id", "version", "title", "sets", "evidence", "traps", "gases");
    this.id = json.string("id");
    this.version = json.string("version");
    this.traps = json.optionalStrings("traps").orElse(List.of());
    Map<String, String> evidence = new TreeMap<>();
    JsonObject sources = json.object("evidence");
    for (String key : sources.names()) {
      evidence.put(key, sources.string(key));
    }
    Map<String, GreenhouseGas> read = new LinkedHashMap<>();
    for (JsonObject gas : json.objects("gases")) {
      GreenhouseGas one = GreenhouseGas.read(gas, evidence);
      if (read.put(one.id(), one) != null) {
        throw gas.refusal("id", "each gas once");
      }
    }
    this.gases = Collections.unmodifiableMap(read);
    Map<String, GwpSet> columns = new LinkedHashMap<>();
    for (String set : json.object("sets").names()) {
      columns.put(set, column(set));
    }
    this.sets = Collections.unmodifiableMap(columns);
  }

  private GwpSet column(String set) {
    Map<String, BigDecimal> potentials = new TreeMap<>();
    for (GreenhouseGas gas : gases.values()) {
      BigDecimal potential = gas.potential(set).orElse(null);
      if (potential != null) {
        potentials.put(gas.id(), potential);
      }
    }
    return GwpSet.of(set, potentials);
  }

  /**
   * Returns the table that comes with the library, which is read when first asked for.
   *
   * @return the bundled table
   */
  public static GwpTable bundled() {
    return Bundled.TABLE;
  }

  /**
   * Reads a table.
   *
   * @param in JSON by the schema {@code gwp.schema.json} of this package; not closed
   * @param name what to call it in messages
   * @return the table
   * @throws IllegalArgumentException if it is not by the schema
   * @throws IOException if it cannot be read
   */
  public static GwpTable read(InputStream in, String name) throws IOException {
    return new GwpTable(JsonDocument.read(in, name));
  }

  /**
   * Returns the JSON Schema of tables.
   *
   * @return the schema, draft 2020-12
   */
  public static String schema() {
    return Resources.text("gwp.schema.json");
  }

  /**
   * Returns what names the table.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns the version of the table.
   *
   * @return the version
   */
  public String version() {
    return version;
  }

  /**
   * Returns the sets of the table.
   *
   * @return their ids
   */
  public Set<String> sets() {
    return sets.keySet();
  }

  /**
   * Returns a set.
   *
   * @param id such as {@code AR5}
   * @return the potentials
   * @throws IllegalArgumentException if the table has no such set
   */
  public GwpSet set(String id) {
    GwpSet set = sets.get(Objects.requireNonNull(id, "id"));
    if (set == null) {
      throw new IllegalArgumentException("no set " + id + " among " + sets.keySet());
    }
    return set;
  }

  /**
   * Returns the gases.
   *
   * @return the gases in the order of the table
   */
  public List<GreenhouseGas> gases() {
    return List.copyOf(gases.values());
  }

  /**
   * Finds a gas.
   *
   * @param id such as {@code CH4}
   * @return the gas, or empty when the table does not have it
   */
  public Optional<GreenhouseGas> gas(String id) {
    return Optional.ofNullable(gases.get(Objects.requireNonNull(id, "id")));
  }

  /**
   * Returns mistakes seen with such tables.
   *
   * @return one sentence or two each
   */
  public List<String> traps() {
    return traps;
  }

  /** Read when first asked for, and never changed. */
  private static final class Bundled {
    private static final GwpTable TABLE = new GwpTable(Resources.json("gwp.json"));
  }
}
