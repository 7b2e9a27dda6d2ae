package org.esg4j.index.framework;

/** The bundled register of the GRI Standards, and the two claims of use. */
public final class GriStandards {
  /** All standards, editions and disclosures with their dates. */
  public static final FrameworkId REGISTER = FrameworkId.of("gri-standards");

  /** What later registers will have in common with this one. */
  public static final String FAMILY = "gri";

  /** A report in accordance with the GRI Standards. */
  public static final String IN_ACCORDANCE = "in-accordance";

  /** A report with reference to the GRI Standards. */
  public static final String WITH_REFERENCE = "with-reference";

  private GriStandards() {}
}
