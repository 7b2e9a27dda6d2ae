package org.esg4j.examples.power;

import java.math.BigDecimal;

/**
 * Factors of electricity of one place, year by year, in tCO2e/MWh.
 *
 * <p>They are of Taiwan, which publishes them for all greenhouse gases: with a factor for carbon
 * dioxide alone, as China has, a line in tCO2e would not be beyond doubt.
 */
enum GridFactor {
  IN_2020("tw-moea-2020", "0.502"),
  IN_2021("tw-moea-2021", "0.509"),
  IN_2022("tw-moea-2022", "0.495"),
  IN_2023("tw-moea-2023", "0.494"),
  IN_2024("tw-moea-2024", "0.474");

  private final String id;
  private final BigDecimal value;

  GridFactor(String id, String value) {
    this.id = id;
    this.value = new BigDecimal(value);
  }

  /** The id in the bundled factors. */
  String id() {
    return id;
  }

  /** Tonnes per megawatt-hour. */
  BigDecimal value() {
    return value;
  }
}
