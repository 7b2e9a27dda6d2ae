package org.esg4j.scope2;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.factor.FactorChoice;
import org.esg4j.factor.FactorKind;
import org.esg4j.factor.FactorPolicy;
import org.esg4j.factor.FactorQuery;
import org.esg4j.factor.FactorSelection;
import org.esg4j.factor.Region;
import org.esg4j.factor.TieRule;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.scope2.rules.MarketStep;

/** Finds factors for records of use, each question once. The only place that asks the catalogue. */
final class FactorFinder {
  static final String LOCATION = "location-factor";
  static final String LOSSES = "transmission-losses";

  /** A question to the catalogue. */
  private record Question(String step, String region, EnergyCarrier carrier, int year) {}

  private final Scope2Settings settings;
  private final Map<Question, RateSource> answers = new HashMap<>();

  FactorFinder(Scope2Settings settings) {
    this.settings = settings;
  }

  /** The factor of the location-based method: the one stated by the caller, else by the policy. */
  RateSource location(EnergyConsumption record) {
    return answer(
        LOCATION,
        record,
        query -> {
          String stated = settings.statedFactor(query.region(), query.carrier());
          return stated == null
              ? settings.catalog().select(query, settings.policy())
              : settings.catalog().named(stated, query);
        });
  }

  /** The factor of a step of the market rules. */
  RateSource market(EnergyConsumption record, MarketStep step) {
    if (step.locationFactor()) {
      RateSource location = location(record);
      return location instanceof AppliedFactor applied
          ? new AppliedFactor(step.id(), applied.choice(), applied.rate())
          : location;
    }
    return answer(
        step.id(), record, query -> settings.catalog().select(query, policy(step.factors())));
  }

  /** The factor of losses in transmission and distribution. */
  RateSource losses(EnergyConsumption record) {
    return answer(
        LOSSES,
        record,
        query ->
            settings
                .catalog()
                .select(query, like(FactorPolicy.forKind(FactorKind.TRANSMISSION_LOSS))));
  }

  private interface Selector {
    FactorSelection select(FactorQuery query);
  }

  private RateSource answer(String step, EnergyConsumption record, Selector selector) {
    int year = settings.yearOf(record);
    Question question = new Question(step, record.region(), record.carrier(), year);
    RateSource known = answers.get(question);
    if (known == null) {
      FactorQuery query = new FactorQuery(record.region(), record.carrier(), year);
      known = applied(step, () -> selector.select(query));
      answers.put(question, known);
    }
    return known;
  }

  private RateSource applied(String step, Supplier<FactorSelection> search) {
    FactorSelection selection = search.get();
    return selection
        .choice()
        .map(choice -> applied(step, choice))
        .orElseGet(() -> new MissingRate(selection.reason()));
  }

  private RateSource applied(String step, FactorChoice choice) {
    return new AppliedFactor(step, choice, EmissionRate.of(choice.factor(), settings.potentials()));
  }

  private FactorPolicy policy(List<FactorKind> kinds) {
    return like(
        FactorPolicy.forScope2(
            kinds.get(0), kinds.subList(1, kinds.size()).toArray(FactorKind[]::new)));
  }

  /** A policy of other kinds that is otherwise that of the settings. */
  private FactorPolicy like(FactorPolicy kinds) {
    FactorPolicy model = settings.policy();
    FactorPolicy policy =
        kinds.years(model.years()).breakingTiesBy(model.ties().toArray(TieRule[]::new));
    if (!model.fallback().isEmpty()) {
      policy = policy.fallingBackTo(model.fallback().toArray(Region.Level[]::new));
    }
    if (model.admitsUnverified()) {
      policy = policy.admittingUnverified();
    }
    if (model.admitsUndated()) {
      policy = policy.admittingUndated();
    }
    return model.knownOn().map(policy::knownOn).orElse(policy);
  }
}
