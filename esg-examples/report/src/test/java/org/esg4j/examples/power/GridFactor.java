package org.esg4j.examples.power;

import java.math.BigDecimal;

/** Factors of electricity that China has published for the whole country, in tCO2/MWh. */
enum GridFactor {
  ETS_2021("cn-ets-national-0.5810", "0.5810"),
  ETS_2022("cn-ets-national-0.5703", "0.5703"),
  AVERAGE_2021("cn-national-avg-2021", "0.5568"),
  AVERAGE_2022("cn-national-avg-2022", "0.5366"),
  AVERAGE_2023("cn-national-avg-2023", "0.5306");

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
