package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a factor is needed for: energy of one carrier, used in one region, in one year.
 *
 * <p>A period that straddles years is the caller's to assign to one; the UK's guidance, for
 * example, takes the year that most of the period lies in.
 *
 * @param region the id of a {@link Region}, such as {@code CN-GD}
 * @param carrier the energy carrier
 * @param year the year of the activity
 */
public record FactorQuery(String region, EnergyCarrier carrier, int year) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that region and carrier are there.
   *
   * @param region the id of a region
   * @param carrier the energy carrier
   * @param year the year of the activity
   */
  public FactorQuery {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(carrier, "carrier");
  }

  /**
   * Returns the query in words.
   *
   * @return such as "electricity in CN-GD in 2024"
   */
  @Override
  public String toString() {
    return carrier + " in " + region + " in " + year;
  }
}
