package org.esg4j.factor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;

/**
 * Regions and their parents: city, province, grid region and country in China, subregion and
 * country in the United States, supply area and territory in Hong Kong.
 *
 * <p>A parent is stated, never derived from a code, and each step to one is a decision that a
 * policy must allow. The bundled tree leaves out parents that would mislead: Hong Kong, Macau and
 * Taiwan stand beside China, whose tables do not cover them; no country falls back to the average
 * of the European Union; Inner Mongolia, which two grids share, has the country as its parent.
 *
 * <p>Immutable and thread-safe.
 */
public final class RegionTree {

  private final Map<String, Region> regions;

  private RegionTree(Map<String, Region> regions) {
    this.regions = Collections.unmodifiableMap(regions);
  }

  /**
   * Creates a tree.
   *
   * @param regions the regions, each of whose parents is among them
   * @return the tree
   * @throws IllegalArgumentException if a region comes twice, a parent is missing, or a region is
   *     its own ancestor
   */
  public static RegionTree of(Collection<Region> regions) {
    Map<String, Region> byId = new LinkedHashMap<>();
    for (Region region : regions) {
      if (byId.put(region.id(), region) != null) {
        throw new IllegalArgumentException("region " + region.id() + " comes twice");
      }
    }
    RegionTree tree = new RegionTree(byId);
    for (Region region : regions) {
      tree.checkAncestors(region);
    }
    return tree;
  }

  private void checkAncestors(Region region) {
    Set<String> seen = new LinkedHashSet<>();
    Region at = region;
    while (at != null) {
      if (!seen.add(at.id())) {
        throw new IllegalArgumentException("region " + region.id() + " is within itself: " + seen);
      }
      String parent = at.parent().orElse(null);
      if (parent == null) {
        return;
      }
      at = regions.get(parent);
      if (at == null) {
        throw new IllegalArgumentException("region " + parent + " is a parent and not in the tree");
      }
    }
  }

  /**
   * Returns the tree that comes with the library, which is read when first asked for.
   *
   * @return the bundled tree
   */
  public static RegionTree bundled() {
    return Bundled.TREE;
  }

  /**
   * Reads a tree.
   *
   * @param in JSON by the schema {@code regions.schema.json} of this package; not closed
   * @param name what to call it in messages
   * @return the tree
   * @throws IllegalArgumentException if it is not by the schema, or its regions form no tree
   * @throws IOException if it cannot be read
   */
  public static RegionTree read(InputStream in, String name) throws IOException {
    return read(JsonDocument.read(in, name));
  }

  private static RegionTree read(JsonObject json) {
    json.refuseUnknown("id", "version", "title", "regions");
    List<Region> regions = new ArrayList<>();
    for (JsonObject region : json.objects("regions")) {
      region.refuseUnknown("id", "level", "name", "nameZh", "parent", "notes");
      String level = region.string("level");
      regions.add(
          new Region(
              region.string("id"),
              Region.Level.find(level)
                  .orElseThrow(
                      () ->
                          region.refusal(
                              "level",
                              "one of " + Ids.list(Region.Level.values(), Region.Level::id))),
              Title.ofNullable(region.string("name"), region.optionalString("nameZh").orElse(null)),
              region.optionalString("parent").orElse(null),
              region.optionalString("notes").orElse(null)));
    }
    return of(regions);
  }

  /**
   * Returns the JSON Schema of trees.
   *
   * @return the schema, draft 2020-12
   */
  public static String schema() {
    return Resources.text("regions.schema.json");
  }

  /**
   * Returns this tree with regions added or replaced, such as the cities of a reporter's sites.
   *
   * @param more the regions
   * @return a tree with both
   * @throws IllegalArgumentException if the regions form no tree
   */
  public RegionTree with(Region... more) {
    Map<String, Region> all = new LinkedHashMap<>(regions);
    for (Region region : more) {
      all.put(region.id(), region);
    }
    return of(all.values());
  }

  /**
   * Returns the regions.
   *
   * @return the regions in the order of the tree
   */
  public List<Region> regions() {
    return List.copyOf(regions.values());
  }

  /**
   * Finds a region.
   *
   * @param id such as {@code CN-GD}
   * @return the region, or empty when the tree does not have it
   */
  public Optional<Region> find(String id) {
    return Optional.ofNullable(regions.get(Objects.requireNonNull(id, "id")));
  }

  /**
   * Returns a region and its ancestors.
   *
   * @param id such as {@code CN-440300}
   * @return the region and then each parent, such as Shenzhen, Guangdong, the Southern grid, China;
   *     empty when the tree does not have the region
   */
  public List<Region> chain(String id) {
    List<Region> chain = new ArrayList<>();
    Region at = find(id).orElse(null);
    while (at != null) {
      chain.add(at);
      at = at.parent().map(regions::get).orElse(null);
    }
    return Collections.unmodifiableList(chain);
  }

  /** Read when first asked for, and never changed. */
  private static final class Bundled {
    private static final RegionTree TREE = read(Resources.json("regions.json"));
  }
}
