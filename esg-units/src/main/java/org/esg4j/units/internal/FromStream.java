package org.esg4j.units.internal;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** Makes values from what a stream of serialized objects holds, or refuses it as streams do. */
public final class FromStream {
  private FromStream() {}

  /**
   * Refuses an object that the stream describes by its fields.
   *
   * @param reason such as "a Rational is serialized through its text"
   * @throws InvalidObjectException always
   */
  @SuppressWarnings("DoNotCallSuggester") // it is called to throw, when a stream calls readObject
  public static void refuse(String reason) throws InvalidObjectException {
    throw new InvalidObjectException(reason);
  }

  /**
   * A value made by the factory that checks what a program hands over.
   *
   * @param <T> the type of the value
   * @param factory makes the value
   * @return the value
   * @throws InvalidObjectException if the factory refuses, with its reason
   */
  public static <T> T checked(Supplier<T> factory) throws InvalidObjectException {
    try {
      return factory.get();
    } catch (RuntimeException e) {
      InvalidObjectException refused = new InvalidObjectException(e.getMessage());
      refused.initCause(e);
      throw refused;
    }
  }
}
