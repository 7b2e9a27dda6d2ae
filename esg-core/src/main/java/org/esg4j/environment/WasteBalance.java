package org.esg4j.environment;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.esg4j.metric.Axes;
import org.esg4j.metric.Breakdown;
import org.esg4j.table.CrossTable;
import org.esg4j.table.Outcome;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Mass;
import org.esg4j.units.kind.Share;

/**
 * Waste generated and where it went: {@code generated = diverted from disposal + directed to
 * disposal + put in store} (GRI 306-3 to 306-5; the check is verified second-hand).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WasteBalance implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final CrossTable<Mass> generated;

  @SuppressWarnings("serial") // an enum map, which is serializable
  private final Map<WasteRoute, CrossTable<Mass>> routes;

  private final Quantity<Mass> stored;

  private WasteBalance(
      CrossTable<Mass> generated, Map<WasteRoute, CrossTable<Mass>> routes, Quantity<Mass> stored) {
    this.generated = generated;
    this.routes = routes;
    this.stored = stored;
  }

  /**
   * A balance of waste generated, none of which has gone anywhere yet.
   *
   * @param generated waste generated, in total and by {@link Axes#HAZARD} if that is known
   * @return the balance
   */
  public static WasteBalance of(CrossTable<Mass> generated) {
    return new WasteBalance(
        Objects.requireNonNull(generated, "generated"),
        new EnumMap<>(WasteRoute.class),
        Units.TONNE.of(0));
  }

  /**
   * This balance with what went one way.
   *
   * @param route the way, of which the last statement counts
   * @param mass how much, in total and by {@link Axes#HAZARD} if that is known
   * @return the balance
   */
  public WasteBalance with(WasteRoute route, CrossTable<Mass> mass) {
    Map<WasteRoute, CrossTable<Mass>> more = new EnumMap<>(WasteRoute.class);
    more.putAll(routes);
    more.put(Objects.requireNonNull(route, "route"), Objects.requireNonNull(mass, "mass"));
    return new WasteBalance(generated, more, stored);
  }

  /**
   * This balance with the change of what is in store.
   *
   * @param opening in store at the start of the period
   * @param closing in store at its end
   * @return the balance
   */
  public WasteBalance withStore(Quantity<Mass> opening, Quantity<Mass> closing) {
    return new WasteBalance(generated, routes, closing.minus(opening));
  }

  /**
   * Waste generated.
   *
   * @return the total
   * @throws IllegalArgumentException if it is not stated
   */
  public Quantity<Mass> generated() {
    return generated.total();
  }

  /**
   * Waste diverted from disposal.
   *
   * @return the sum of what was reused, recycled and recovered
   * @throws IllegalArgumentException if the total of a route is not stated
   */
  public Quantity<Mass> diverted() {
    return sum(true, Breakdown.TOTAL);
  }

  /**
   * Waste directed to disposal, burning with energy recovery included.
   *
   * @return the sum of what was burnt, landfilled and disposed of otherwise
   * @throws IllegalArgumentException if the total of a route is not stated
   */
  public Quantity<Mass> disposed() {
    return sum(false, Breakdown.TOTAL);
  }

  private Quantity<Mass> sum(boolean diverted, Breakdown part) {
    return routes.entrySet().stream()
        .filter(entry -> entry.getKey().isDiverted() == diverted)
        .map(entry -> entry.getValue().at(part))
        .collect(Quantity.summing(generated.unit()));
  }

  /**
   * What the routes and the store leave open.
   *
   * @return generated less diverted, disposed of and put in store: zero if the balance ties
   * @throws IllegalArgumentException if a total is not stated
   */
  public Quantity<Mass> unaccounted() {
    return generated().minus(diverted()).minus(disposed()).minus(stored);
  }

  /**
   * What the routes leave open of hazardous or non-hazardous waste; what is in store is not known
   * by hazard and not taken off.
   *
   * @param hazard {@code hazardous} or {@code non-hazardous}
   * @return generated less diverted and disposed of
   * @throws IllegalArgumentException if a table does not state that part
   */
  public Quantity<Mass> unaccounted(String hazard) {
    Breakdown part = Breakdown.of(Axes.HAZARD, hazard);
    return generated.at(part).minus(sum(true, part)).minus(sum(false, part));
  }

  /**
   * The share diverted: {@code diverted / generated}; common practice, not a GRI figure.
   *
   * @return the share; not applicable if no waste was generated
   * @throws IllegalArgumentException if a total is not stated, or more was diverted than there was
   */
  public Outcome<Quantity<Share>> diversionRate() {
    Quantity<Mass> whole = generated();
    if (whole.isZero()) {
      return new Outcome.NotApplicable<>("no waste was generated");
    }
    Quantity<Mass> fromStore = stored.signum() < 0 ? stored.abs() : whole.unit().of(0);
    if (diverted().compareTo(whole.plus(fromStore)) > 0) {
      throw new IllegalArgumentException(
          diverted()
              + " diverted, and only "
              + whole
              + " generated and "
              + fromStore
              + " in store");
    }
    return new Outcome.Known<>(diverted().ratio(whole));
  }
}
