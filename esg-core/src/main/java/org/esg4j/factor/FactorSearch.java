package org.esg4j.factor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One search through the layers of a catalogue; the order of records plays no part in it. */
final class FactorSearch {

  private final List<Layer> layers;
  private final FactorQuery query;
  private final FactorPolicy policy;
  private final Publicity publicity;
  private final List<Considered> considered = new ArrayList<>();
  private boolean gapPassed;

  FactorSearch(List<Layer> layers, FactorQuery query, FactorPolicy policy) {
    this.layers = layers;
    this.query = query;
    this.policy = policy;
    this.publicity = Publicity.of(policy);
  }

  /** The choice, or null if there is none. */
  @Nullable FactorChoice run(List<String> regions) {
    for (FactorKind kind : policy.kinds()) {
      for (String region : regions) {
        for (int at = 0; at < layers.size(); at++) {
          FactorChoice choice = in(at, region, kind);
          if (choice != null) {
            return choice;
          }
        }
      }
    }
    return null;
  }

  List<Considered> considered() {
    return considered;
  }

  private @Nullable FactorChoice in(int at, String region, FactorKind kind) {
    Layer layer = layers.get(at);
    List<EmissionFactor> fit = new ArrayList<>();
    for (EmissionFactor factor : layer.of(region)) {
      if (factor.kind() == kind && factor.carrier() == query.carrier()) {
        Verdict refusal = refusal(factor, at);
        if (refusal == null) {
          fit.add(factor);
        } else {
          consider(factor, layer, refusal);
        }
      }
    }
    return fit.isEmpty() ? null : best(fit, layer);
  }

  private @Nullable Verdict refusal(EmissionFactor factor, int at) {
    Verdict unpublished = publicity.refusal(factor);
    if (unpublished != null) {
      return unpublished;
    }
    if (isHidden(factor, at)) {
      return Verdict.HIDDEN;
    }
    if (factor.isKnownGap()) {
      gapPassed = true;
      return Verdict.KNOWN_GAP;
    }
    if (!factor.isVerified() && !policy.admitsUnverified()) {
      return Verdict.NOT_VERIFIED;
    }
    return policy.years().refusal(factor, query.year());
  }

  /** Only what is itself published hides: else a replay would differ from the past. */
  private boolean isHidden(EmissionFactor factor, int at) {
    for (int above = 0; above < at; above++) {
      EmissionFactor other = layers.get(above).find(factor.id());
      if (other != null && publicity.refusal(other) == null) {
        return true;
      }
    }
    return false;
  }

  private FactorChoice best(List<EmissionFactor> fit, Layer layer) {
    List<EmissionFactor> left = policy.years().best(fit);
    for (EmissionFactor factor : fit) {
      if (!left.contains(factor)) {
        consider(factor, layer, Verdict.BEATEN_BY_YEAR);
      }
    }
    List<EmissionFactor> tied = left;
    for (TieRule rule : policy.ties()) {
      left = rule.best(left);
    }
    if (left.size() > 1) {
      throw new AmbiguousFactorException(query, policy, layer.identity(), left);
    }
    EmissionFactor chosen = left.get(0);
    for (EmissionFactor factor : tied) {
      consider(factor, layer, factor.id().equals(chosen.id()) ? Verdict.CHOSEN : Verdict.LOST_TIE);
    }
    Set<Caution> cautions = cautions(chosen, query);
    add(cautions, Caution.TIE_BROKEN, tied.size() > 1);
    add(cautions, Caution.LATER_KIND, chosen.kind() != policy.kinds().get(0));
    add(cautions, Caution.UNDATED, publicity.isUnstated(chosen));
    add(cautions, Caution.KNOWN_GAP_PASSED, gapPassed);
    return new FactorChoice(query, policy, chosen, layer.identity(), cautions, considered);
  }

  /** What is to be told of a factor whatever chose it. */
  static Set<Caution> cautions(EmissionFactor factor, FactorQuery query) {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    add(cautions, Caution.CO2_ONLY, factor.coverage() == GasCoverage.CO2_ONLY);
    add(cautions, Caution.COVERAGE_UNKNOWN, factor.coverage() == GasCoverage.UNKNOWN);
    add(cautions, Caution.COVERAGE_UNCERTAIN, factor.isCoverageUncertain());
    add(cautions, Caution.UNVERIFIED, !factor.isVerified());
    Integer year = factor.year().orElse(null);
    add(cautions, Caution.YEAR_NOT_STATED, year == null);
    add(cautions, Caution.OTHER_YEAR, year != null && year != query.year());
    add(cautions, Caution.WIDER_REGION, !factor.region().equals(query.region()));
    return cautions;
  }

  private static void add(Set<Caution> cautions, Caution caution, boolean holds) {
    if (holds) {
      cautions.add(caution);
    }
  }

  private void consider(EmissionFactor factor, Layer layer, Verdict verdict) {
    considered.add(new Considered(factor, layer.identity(), verdict));
  }
}
