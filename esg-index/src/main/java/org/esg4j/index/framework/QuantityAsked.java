package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * One quantity that a provision asks for.
 *
 * @param id its id within the provision
 * @param labels its name
 * @param dimension what kind of quantity it is, such as {@code energy}
 * @param unit the canonical symbol of the unit asked for; empty if any will do
 * @param unitText the unit in the framework's own words; empty if it names none
 * @param total whether the total has to be there
 * @param breakdowns the breakdowns asked for
 * @param intensity whether it is asked for per something as well
 * @param years for how many years, the reporting year included
 * @param required whether its absence leaves the provision open
 * @param alternative of the quantities with the same word here one will do; empty for none
 * @param note what else is to be known, in English; empty if nothing
 */
public record QuantityAsked(
    String id,
    Labels labels,
    String dimension,
    String unit,
    String unitText,
    TotalAsked total,
    List<BreakdownAsked> breakdowns,
    IntensityAsked intensity,
    int years,
    boolean required,
    String alternative,
    String note)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps a copy of the list.
   *
   * @param id its id within the provision
   * @param labels its name
   * @param dimension what kind of quantity it is, such as {@code energy}
   * @param unit the canonical symbol of the unit asked for; empty if any will do
   * @param unitText the unit in the framework's own words; empty if it names none
   * @param total whether the total has to be there
   * @param breakdowns the breakdowns asked for
   * @param intensity whether it is asked for per something as well
   * @param years for how many years, the reporting year included
   * @param required whether its absence leaves the provision open
   * @param alternative of the quantities with the same word here one will do; empty for none
   * @param note what else is to be known, in English; empty if nothing
   */
  public QuantityAsked {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(unitText, "unitText");
    Objects.requireNonNull(total, "total");
    breakdowns = List.copyOf(breakdowns);
    Objects.requireNonNull(intensity, "intensity");
    Objects.requireNonNull(alternative, "alternative");
    Objects.requireNonNull(note, "note");
  }
}
