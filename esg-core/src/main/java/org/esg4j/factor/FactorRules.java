package org.esg4j.factor;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record must keep to be a factor, whoever wrote it. */
final class FactorRules {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private FactorRules() {}

  static void check(EmissionFactorBuilder factor, PublishedUnit unit) {
    checkNotNegative(factor, "value", factor.value);
    for (Map.Entry<String, BigDecimal> gas : factor.otherGases.entrySet()) {
      checkNotNegative(factor, gas.getKey(), gas.getValue());
    }
    checkYear(factor, factor.year);
    checkYear(factor, factor.edition);
    checkCoverage(factor, unit);
    if (factor.verification.isBlank()) {
      throw factor.refusal("how it was verified, or why not", "nothing");
    }
  }

  /** Rates below zero do not occur: generation has no negative emissions. */
  private static void checkNotNegative(
      EmissionFactorBuilder factor, String what, @Nullable BigDecimal number) {
    if (number != null && number.signum() < 0) {
      throw factor.refusal("a " + what + " of zero or more", number.toPlainString());
    }
  }

  private static void checkYear(EmissionFactorBuilder factor, @Nullable Integer year) {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw factor.refusal("a year from " + FIRST_YEAR + " to " + LAST_YEAR, year.toString());
    }
  }

  /** A unit of CO2e with a coverage of CO2, or the other way round, is the usual trap. */
  private static void checkCoverage(EmissionFactorBuilder factor, PublishedUnit unit) {
    GasCoverage coverage = EmissionFactorBuilder.stated(factor.coverage, "gas coverage");
    boolean co2 = coverage == GasCoverage.CO2_ONLY || coverage == GasCoverage.BY_GAS;
    if (unit.equivalent() && co2) {
      throw factor.refusal(
          "a unit of CO2, because the value is of CO2", String.valueOf(factor.unit));
    }
    if (!unit.equivalent() && coverage == GasCoverage.CO2E) {
      throw factor.refusal(
          "a unit of CO2e, because the value is of CO2e", String.valueOf(factor.unit));
    }
    if ((coverage == GasCoverage.BY_GAS) == factor.otherGases.isEmpty()) {
      throw factor.refusal(
          "rates of other gases if and only if the coverage is by gas",
          coverage.id() + " with " + factor.otherGases.keySet());
    }
    if (factor.otherGases.containsKey("CO2")) {
      throw factor.refusal("CO2 as the value itself", "a rate of CO2 beside it");
    }
  }
}
