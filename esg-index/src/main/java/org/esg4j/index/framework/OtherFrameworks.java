package org.esg4j.index.framework;

/** The other bundled frameworks. */
public final class OtherFrameworks {
  /** IFRS S2, paragraph 29: the cross-industry climate metrics. */
  public static final FrameworkId IFRS_S2_29 = FrameworkId.of("ifrs-s2-29");

  /** The Shanghai civilised-unit social responsibility index, 2023 revision, enterprises. */
  public static final FrameworkId SHANGHAI_CIVILISED_UNIT_2023 =
      FrameworkId.of("shanghai-civilised-unit-2023");

  /** The seventeen Sustainable Development Goals of the United Nations. */
  public static final FrameworkId UN_SDG = FrameworkId.of("un-sdg");

  private OtherFrameworks() {}
}
