package org.esg4j.index.framework;

/** The bundled editions of the HKEX ESG Guide and Code, and the classes of issuers it knows. */
public final class HkexEsgCode {
  /** Appendix 27, for financial years commencing on or after 1 July 2020. */
  public static final FrameworkId APPENDIX_27_2020 = FrameworkId.of("hkex-appendix-27-2020");

  /** Appendix 27, for financial years commencing on or after 1 January 2022. */
  public static final FrameworkId APPENDIX_27_2022 = FrameworkId.of("hkex-appendix-27-2022");

  /** Appendix C2 in the text of 31 December 2023. */
  public static final FrameworkId C2_2023 = FrameworkId.of("hkex-appendix-c2-2023");

  /** Appendix C2, for financial years commencing on or after 1 January 2025. */
  public static final FrameworkId C2_2025 = FrameworkId.of("hkex-appendix-c2-2025");

  /** What the editions have in common. */
  public static final String FAMILY = "hkex-esg";

  /** A Main Board issuer in the Hang Seng Composite LargeCap Index. */
  public static final String MAIN_BOARD_LARGECAP = "main-board-largecap";

  /** Any other Main Board issuer. */
  public static final String MAIN_BOARD_OTHER = "main-board-other";

  /** A GEM issuer. */
  public static final String GEM = "gem";

  private HkexEsgCode() {}
}
