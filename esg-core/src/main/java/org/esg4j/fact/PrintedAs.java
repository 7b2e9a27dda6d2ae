package org.esg4j.fact;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * How and where a figure stands in a published report, exactly as printed.
 *
 * @param label what the report calls it
 * @param number the printed number, such as {@code 1,326.30}
 * @param unit the printed unit, such as {@code 噸二氧化碳當量}
 * @param where the place in the report
 * @param setting whether it stands in a table or in the text
 */
public record PrintedAs(String label, String number, String unit, String where, Setting setting)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param label what the report calls it
   * @param number the printed number, such as {@code 1,326.30}
   * @param unit the printed unit, such as {@code 噸二氧化碳當量}
   * @param where the place in the report
   * @param setting whether it stands in a table or in the text
   */
  public PrintedAs {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(setting, "setting");
  }

  /** The two settings; calculators prefer tables, where figures stand beside those they go with. */
  public enum Setting {
    /** A cell of a table of figures. */
    TABLE,

    /** A statement in the text, a highlight or a note. */
    TEXT
  }
}
