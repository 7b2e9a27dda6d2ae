package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * Where the wording of a label comes from, by language.
 *
 * @param en of the English label
 * @param zhHant of the label in traditional Chinese
 * @param zhHans of the label in simplified Chinese
 */
public record LabelOrigins(LabelOrigin en, LabelOrigin zhHant, LabelOrigin zhHans)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param en of the English label
   * @param zhHant of the label in traditional Chinese
   * @param zhHans of the label in simplified Chinese
   */
  public LabelOrigins {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(zhHant, "zhHant");
    Objects.requireNonNull(zhHans, "zhHans");
  }
}
