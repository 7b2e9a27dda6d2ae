package org.esg4j.scope2.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.metric.Labels;
import org.esg4j.scope2.instrument.InstrumentKind;

/**
 * A quality criterion that an instrument must meet to be used.
 *
 * @param id the criterion as checks name it, such as {@code tracked}
 * @param number its number in the source, if it has one
 * @param label what it asks for
 * @param check who or what can tell whether it is met
 * @param instruments the kinds it is about; none for all kinds
 */
public record Criterion(
    String id,
    Optional<Integer> number,
    Labels label,
    Check check,
    List<InstrumentKind> instruments) {

  /** Who or what can tell whether a criterion is met. */
  public enum Check {
    /** The evidence that the instrument carries; nothing said means not met. */
    EVIDENCE,
    /** The calculation, which compares the markets of instrument and use. */
    MARKET,
    /** The calculation, which compares the times of generation and use. */
    VINTAGE,
    /** The result, which says on each line whether a residual mix was there. */
    RESULT;

    /**
     * The name of this constant in data.
     *
     * @return such as {@code evidence}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks that all parts are there.
   *
   * @param id the criterion as checks name it, such as {@code tracked}
   * @param number its number in the source, if it has one
   * @param label what it asks for
   * @param check who or what can tell whether it is met
   * @param instruments the kinds it is about; none for all kinds
   */
  public Criterion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(check, "check");
    instruments = List.copyOf(instruments);
  }

  /**
   * Whether this criterion is about instruments of a kind.
   *
   * @param kind the kind
   * @return true if it is
   */
  public boolean appliesTo(InstrumentKind kind) {
    Objects.requireNonNull(kind, "kind");
    return instruments.isEmpty() || instruments.contains(kind);
  }
}
