package org.esg4j.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.units.Value;

/**
 * What a cell of a table holds: a value, or the reason why there is none.
 *
 * <p>A cell without a value is never zero: a rate over nobody is not applicable, and a cell about
 * too few people is withheld.
 *
 * <p>Outcomes are immutable and thread-safe.
 *
 * @param <V> the type of the value
 */
public sealed interface Outcome<V extends Value> extends Serializable {

  /**
   * The value, if there is one.
   *
   * @return the value, or empty
   */
  Optional<V> value();

  /**
   * The value, or an exception that says why there is none.
   *
   * @return the value
   * @throws NoFigureException if there is none
   */
  V orElseThrow();

  /**
   * A value that is known.
   *
   * @param <V> the type of the value
   * @param known the value
   */
  record Known<V extends Value>(V known) implements Outcome<V> {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that it is there.
     *
     * @param known the value
     */
    public Known {
      Objects.requireNonNull(known, "known");
    }

    @Override
    public Optional<V> value() {
      return Optional.of(known);
    }

    @Override
    public V orElseThrow() {
      return known;
    }

    @Override
    public String toString() {
      return known.toString();
    }
  }

  /**
   * A value that cannot exist, such as a rate over nobody.
   *
   * @param <V> the type that the value would have
   * @param because why not
   */
  record NotApplicable<V extends Value>(String because) implements Outcome<V> {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that the reason is there.
     *
     * @param because why not
     */
    public NotApplicable {
      Objects.requireNonNull(because, "because");
    }

    @Override
    public Optional<V> value() {
      return Optional.empty();
    }

    @Override
    public V orElseThrow() {
      throw new NoFigureException("not applicable", because);
    }

    @Override
    public String toString() {
      return "not applicable (" + because + ")";
    }
  }

  /**
   * A value that exists and is not given away.
   *
   * @param <V> the type of the value
   * @param because why not
   */
  record Withheld<V extends Value>(String because) implements Outcome<V> {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks that the reason is there.
     *
     * @param because why not
     */
    public Withheld {
      Objects.requireNonNull(because, "because");
    }

    @Override
    public Optional<V> value() {
      return Optional.empty();
    }

    @Override
    public V orElseThrow() {
      throw new NoFigureException("withheld", because);
    }

    @Override
    public String toString() {
      return "withheld (" + because + ")";
    }
  }
}
