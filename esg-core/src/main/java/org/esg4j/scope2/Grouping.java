package org.esg4j.scope2;

import java.util.Locale;

/** What lines can be grouped by. */
public enum Grouping {
  /** The entity whose use it is. */
  ENTITY,
  /** The site where the energy was used. */
  SITE,
  /** The region as factors name it. */
  REGION,
  /** The energy carrier. */
  CARRIER,
  /** The period of use. */
  PERIOD,
  /** The calendar year in which most of the use lies. */
  YEAR,
  /** The kind of instrument, or {@value #NOT_STATED} where a factor was used. */
  INSTRUMENT_KIND,
  /** The step at which the rate was found. */
  STEP,
  /** How the amounts came to be known. */
  DATA_QUALITY;

  /** The group of lines whose record does not state what is grouped by. */
  public static final String NOT_STATED = "-";

  /**
   * The group of a line.
   *
   * @param line the line
   * @return the group, or {@link #NOT_STATED}
   */
  public String of(Scope2Line line) {
    return switch (this) {
      case ENTITY -> line.record().entity().orElse(NOT_STATED);
      case SITE -> line.record().site().orElse(NOT_STATED);
      case REGION -> line.record().region();
      case CARRIER -> line.record().carrier().id();
      case PERIOD -> line.record().period().toString();
      case YEAR -> Integer.toString(line.record().period().year());
      case INSTRUMENT_KIND -> instrumentKind(line);
      case STEP -> line.source().step();
      case DATA_QUALITY -> line.record().quality().kind().id();
    };
  }

  /**
   * The name of this grouping in data.
   *
   * @return such as {@code instrument-kind}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String instrumentKind(Scope2Line line) {
    return line.source() instanceof AppliedInstrument applied
        ? applied.instrument().kind().id()
        : NOT_STATED;
  }
}
