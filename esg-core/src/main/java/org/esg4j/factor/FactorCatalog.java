package org.esg4j.factor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets of factors in layers, the caller's above the bundled one, and the way to choose from them.
 *
 * <pre>{@code
 * FactorCatalog factors = FactorCatalog.bundled().withLayer(ourSuppliers);
 * FactorPolicy policy = FactorPolicy.forScope2(GRID_AVERAGE)
 *     .years(YearRule.nearestEarlier(3))
 *     .knownOn(LocalDate.of(2025, 3, 18))
 *     .breakingTiesBy(TieRule.idsFrom("cn-national-avg-"));
 * FactorChoice choice =
 *     factors.select(new FactorQuery("CN", ELECTRICITY, 2024), policy).orElseThrow();
 * choice.factor().rate(); // 0.5366 tCO2e/MWh
 * choice.cautions();      // [covers CO2 alone, describes another year, chosen by a tie rule]
 * }</pre>
 *
 * <p>A catalogue holds what its sets had when they were laid on. Immutable and thread-safe.
 */
public final class FactorCatalog {

  private final List<Layer> layers;
  private final @Nullable RegionTree regions;

  private FactorCatalog(List<Layer> layers, @Nullable RegionTree regions) {
    this.layers = Collections.unmodifiableList(layers);
    this.regions = regions;
  }

  /**
   * Returns a catalogue without any set, and with the bundled regions.
   *
   * @return an empty catalogue
   */
  public static FactorCatalog empty() {
    return new FactorCatalog(List.of(), null);
  }

  /**
   * Returns the catalogue that comes with the library: 346 records, of which 331 are verified, read
   * when first asked for.
   *
   * @return the bundled catalogue
   */
  public static FactorCatalog bundled() {
    return Bundled.CATALOG;
  }

  /**
   * Returns this catalogue with a set above all others.
   *
   * <p>What the set says wins over what lies below: a factor of the same id is hidden, and for one
   * kind and region no lower set is asked if this one has a factor that the policy admits.
   *
   * @param set the set, which is read now
   * @return a catalogue with one more layer
   * @throws FactorSetException if two factors of the set have one id
   */
  public FactorCatalog withLayer(FactorSet set) {
    List<Layer> more = new ArrayList<>();
    more.add(Layer.of(Objects.requireNonNull(set, "set")));
    more.addAll(layers);
    return new FactorCatalog(more, regions);
  }

  /**
   * Returns this catalogue with other regions.
   *
   * @param tree the regions and their parents
   * @return a catalogue that differs in this
   */
  public FactorCatalog withRegions(RegionTree tree) {
    return new FactorCatalog(layers, Objects.requireNonNull(tree, "tree"));
  }

  /**
   * Returns what of this catalogue was published by the end of a day; what does not say does not
   * count.
   *
   * @param day the day
   * @return a catalogue without what came later; its sets keep their identity
   */
  public FactorCatalog knownOn(LocalDate day) {
    Publicity publicity = new Publicity(Objects.requireNonNull(day, "day"), false);
    List<Layer> known = new ArrayList<>();
    for (Layer layer : layers) {
      known.add(layer.knownOn(publicity));
    }
    return new FactorCatalog(known, regions);
  }

  /**
   * Returns the regions of this catalogue.
   *
   * @return the regions and their parents
   */
  public RegionTree regions() {
    return regions == null ? RegionTree.bundled() : regions;
  }

  /**
   * Returns the sets of this catalogue.
   *
   * @return their identities from the top
   */
  public List<SetIdentity> sets() {
    List<SetIdentity> sets = new ArrayList<>();
    for (Layer layer : layers) {
      sets.add(layer.identity());
    }
    return Collections.unmodifiableList(sets);
  }

  /**
   * Returns the factors that nothing hides, known gaps included.
   *
   * @return the factors in order of id
   */
  public Stream<EmissionFactor> factors() {
    TreeMap<String, EmissionFactor> visible = new TreeMap<>();
    for (Layer layer : layers) {
      for (EmissionFactor factor : layer.factors()) {
        visible.putIfAbsent(factor.id(), factor);
      }
    }
    return visible.values().stream();
  }

  /**
   * Finds a factor by its id.
   *
   * @param id such as {@code cn-national-avg-2022}
   * @return the factor of the topmost set that has it, which may be a known gap, or empty
   */
  public Optional<EmissionFactor> find(String id) {
    Objects.requireNonNull(id, "id");
    for (Layer layer : layers) {
      EmissionFactor factor = layer.find(id);
      if (factor != null) {
        return Optional.of(factor);
      }
    }
    return Optional.empty();
  }

  /**
   * Chooses the factor that the caller names, whatever a policy would say.
   *
   * @param id such as {@code cn-national-avg-2022}
   * @param query what it is for, from which the cautions of the choice follow
   * @return the choice
   * @throws UnknownFactorException if no set has the id
   * @throws KnownGapException if the record has no value
   * @throws IllegalArgumentException if the factor is of another energy carrier
   */
  public FactorChoice named(String id, FactorQuery query) {
    Objects.requireNonNull(query, "query");
    EmissionFactor factor = find(id).orElseThrow(() -> new UnknownFactorException(id, sets()));
    if (factor.isKnownGap()) {
      throw new KnownGapException(factor);
    }
    if (factor.carrier() != query.carrier()) {
      throw new IllegalArgumentException(
          "factor " + id + " is of " + factor.carrier() + ", not of " + query.carrier());
    }
    SetIdentity set = null;
    for (int at = layers.size() - 1; at >= 0; at--) {
      set = layers.get(at).find(id) == null ? set : layers.get(at).identity();
    }
    return new FactorChoice(
        query,
        null,
        factor,
        Objects.requireNonNull(set, "set"),
        FactorSearch.cautions(factor, query),
        List.of(new Considered(factor, set, Verdict.CHOSEN)));
  }

  /**
   * Chooses a factor by a policy.
   *
   * @param query what it is for
   * @param policy how it is chosen
   * @return the choice, or a gap that says what was looked at
   * @throws AmbiguousFactorException if several factors are equally good and no tie rule decides
   */
  public FactorSelection select(FactorQuery query, FactorPolicy policy) {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(policy, "policy");
    List<String> search = regions(query.region(), policy);
    FactorSearch run = new FactorSearch(layers, query, policy);
    FactorChoice choice = run.run(search);
    return choice != null
        ? choice
        : new FactorGap(
            query, policy, search, regions().find(query.region()).isPresent(), run.considered());
  }

  private List<String> regions(String region, FactorPolicy policy) {
    List<String> search = new ArrayList<>();
    search.add(region);
    if (!policy.fallback().isEmpty()) {
      List<Region> chain = regions().chain(region);
      for (int at = 1; at < chain.size(); at++) {
        if (policy.fallback().contains(chain.get(at).level())) {
          search.add(chain.get(at).id());
        }
      }
    }
    return search;
  }

  /** Read when first asked for, and never changed. */
  private static final class Bundled {
    private static final FactorCatalog CATALOG =
        empty().withLayer(FactorJson.read(Resources.json("factors.json")));
  }
}
