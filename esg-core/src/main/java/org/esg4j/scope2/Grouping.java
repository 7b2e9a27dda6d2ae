package org.esg4j.scope2;

import java.util.Locale;
import java.util.function.Function;

/** What lines can be grouped by. */
public enum Grouping {
  /** The entity whose use it is. */
  ENTITY(line -> line.record().entity().orElse(Grouping.NOT_STATED)),
  /** The site where the energy was used. */
  SITE(line -> line.record().site().orElse(Grouping.NOT_STATED)),
  /** The region as factors name it. */
  REGION(line -> line.record().region()),
  /** The energy carrier. */
  CARRIER(line -> line.record().carrier().id()),
  /** The period of use. */
  PERIOD(line -> line.record().period().toString()),
  /** The calendar year in which most of the use lies. */
  YEAR(line -> Integer.toString(line.record().period().year())),
  /** The kind of instrument, or {@value #NOT_STATED} where a factor was used. */
  INSTRUMENT_KIND(Grouping::instrumentKind),
  /** The step at which the rate was found. */
  STEP(line -> line.source().step()),
  /** How the amounts came to be known. */
  DATA_QUALITY(line -> line.record().quality().kind().id());

  /** The group of lines whose record does not state what is grouped by. */
  public static final String NOT_STATED = "-";

  @SuppressWarnings("ImmutableEnumChecker") // a method reference holds nothing
  private final Function<Scope2Line, String> key;

  Grouping(Function<Scope2Line, String> key) {
    this.key = key;
  }

  /**
   * The group of a line.
   *
   * @param line the line
   * @return the group, or {@link #NOT_STATED}
   */
  public String of(Scope2Line line) {
    return key.apply(line);
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
