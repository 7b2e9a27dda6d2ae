package org.esg4j.metric;

/**
 * The ids of the axes of the bundled catalogue, for {@code Breakdown.of(Axes.GENDER, "female")}.
 */
public final class Axes {

  /** Gender: {@code gender}. */
  public static final String GENDER = "gender";

  /** Age: {@code age}. */
  public static final String AGE = "age";

  /** Employee level: {@code level}. */
  public static final String LEVEL = "level";

  /** Region: {@code region}. */
  public static final String REGION = "region";

  /** Employment type: {@code employment}. */
  public static final String EMPLOYMENT = "employment";

  /** Employment contract: {@code contract}. */
  public static final String CONTRACT = "contract";

  /** Education: {@code education}. */
  public static final String EDUCATION = "education";

  /** Reason for leaving: {@code reason}. */
  public static final String REASON = "reason";

  /** Scope 3 category: {@code category}. */
  public static final String SCOPE3_CATEGORY = "category";

  /** Energy carrier: {@code carrier}. */
  public static final String CARRIER = "carrier";

  /** Site: {@code site}. */
  public static final String SITE = "site";

  /** Country or territory: {@code country}. */
  public static final String COUNTRY = "country";

  /** Employees or other workers: {@code workers}. */
  public static final String WORKERS = "workers";

  /** Training course: {@code course}. */
  public static final String COURSE = "course";

  /** Source of water: {@code source}. */
  public static final String WATER_SOURCE = "source";

  /** Destination of water: {@code destination}. */
  public static final String WATER_DESTINATION = "destination";

  /** Quality of water: {@code quality}. */
  public static final String WATER_QUALITY = "quality";

  /** Water stress of the area: {@code stress}. */
  public static final String WATER_STRESS = "stress";

  /** Hazard of waste: {@code hazard}. */
  public static final String HAZARD = "hazard";

  /** Route of waste: {@code route}. */
  public static final String ROUTE = "route";

  private Axes() {}
}
