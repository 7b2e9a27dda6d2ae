package org.esg4j.scope2;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.factor.Caution;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.rules.MarketStep;
import org.jspecify.annotations.Nullable;

/** All that is the same for records of one region, market, carrier and period: looked up once. */
final class Place {

  /** What records of one place have in common. */
  record Key(String region, @Nullable String market, EnergyCarrier carrier, EnergyPeriod period) {
    static Key of(EnergyConsumption record) {
      return new Key(
          record.region(), record.market().orElse(null), record.carrier(), record.period());
    }

    /**
     * Of what tells most records apart, and is quickly had: months differ from the sixth bit on.
     */
    @Override
    public int hashCode() {
      int day = period.start().toLocalDate().hashCode();
      return region.hashCode() * 31 + day + (day >>> 6);
    }
  }

  /** A rate with what must be said where it is used. */
  record Found(RateSource source, List<LineNote> notes) {

    private static Found of(RateSource source, List<LineNote> more) {
      List<LineNote> notes = new ArrayList<>(more);
      if (source instanceof AppliedFactor factor) {
        for (Caution caution : factor.choice().cautions()) {
          notes.add(new LineNote(LineNote.Kind.CAUTION, caution.name(), factor.id()));
        }
      }
      return new Found(source, LineNote.ordered(notes));
    }
  }

  private final EnergyConsumption example;
  private final Scope2Settings settings;
  private final FactorFinder factors;
  private final Pool pool;
  private final Found location;
  private @Nullable Found losses;
  private @Nullable Found fallback;

  Place(EnergyConsumption example, Scope2Settings settings, FactorFinder factors) {
    this.example = example;
    this.settings = settings;
    this.factors = factors;
    this.pool = Pool.of(example, settings.rules());
    this.location = Found.of(factors.location(example), List.of());
  }

  /** Whether a record is of this place. */
  boolean isOf(EnergyConsumption record) {
    return record.region().equals(example.region())
        && record.carrier() == example.carrier()
        && record.period().equals(example.period())
        && record.market().equals(example.market());
  }

  Pool pool() {
    return pool;
  }

  /** The factor of the location-based method. */
  Found location() {
    return location;
  }

  /** The factor of losses in transmission and distribution. */
  Found losses() {
    Found found = losses;
    if (found == null) {
      found = Found.of(factors.losses(example), List.of());
      losses = found;
    }
    return found;
  }

  /** The rate of what no instrument covers: the first fallback of the rules that has a factor. */
  Found fallback() {
    Found found = fallback;
    if (found == null) {
      found = search();
      fallback = found;
    }
    return found;
  }

  private Found search() {
    List<String> reasons = new ArrayList<>();
    for (MarketStep step : settings.rules().fallbacks(example.carrier())) {
      RateSource found = factors.market(example, step);
      if (found instanceof MissingRate missing) {
        reasons.add(step.id() + ": " + missing.reason());
      } else {
        return Found.of(
            found,
            step.warning().isEmpty()
                ? List.of()
                : List.of(
                    new LineNote(LineNote.Kind.FALLBACK, step.id(), settings.rules().head().id())));
      }
    }
    return Found.of(new MissingRate(String.join("; ", reasons)), List.of());
  }
}
