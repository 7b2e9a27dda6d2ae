package org.esg4j.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON document, which knows where it stands.
 *
 * <p>Members keep the order of the document. Access by a plain method such as {@link
 * #string(String)} requires the member to be there; the {@code optional} methods take an absent
 * member and an explicit {@code null} for the same thing, and still refuse a value of another type.
 * Every refusal is a {@link JsonException} that points at the member.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonObject {

  private final Place place;
  private final Map<String, Object> members;

  JsonObject(Place place, Map<String, Object> members) {
    this.place = place;
    this.members = Collections.unmodifiableMap(members);
  }

  /**
   * Returns where this object stands in its document.
   *
   * @return an RFC 6901 pointer; empty for the root
   */
  public String pointer() {
    return place.pointer();
  }

  /**
   * Returns the names of the members.
   *
   * @return the names in the order of the document, unmodifiable
   */
  public Set<String> names() {
    return members.keySet();
  }

  /**
   * Returns whether a member is there, be it {@code null}.
   *
   * @param name the name of the member
   * @return whether the document names it
   */
  public boolean has(String name) {
    return members.containsKey(Objects.requireNonNull(name, "name"));
  }

  /**
   * Returns whether a member is there and is an explicit {@code null}.
   *
   * @param name the name of the member
   * @return whether the document says {@code null}
   */
  public boolean isNull(String name) {
    return members.get(Objects.requireNonNull(name, "name")) == Values.NULL;
  }

  /**
   * Returns a string.
   *
   * @param name the name of the member
   * @return its text
   * @throws JsonException if the member is absent or not a string
   */
  public String string(String name) {
    return required(name, String.class, "a string");
  }

  /**
   * Returns a string that may be absent.
   *
   * @param name the name of the member
   * @return its text, or empty when the member is absent or {@code null}
   * @throws JsonException if the member is neither a string nor {@code null}
   */
  public Optional<String> optionalString(String name) {
    return isAbsent(name) ? Optional.empty() : Optional.of(string(name));
  }

  /**
   * Returns a string as the value it stands for, such as a date or a constant.
   *
   * @param <T> the type of the value
   * @param name the name of the member
   * @param expected what the string should be, as words that follow "expected"
   * @param conversion from the text to the value; it may refuse by any {@link RuntimeException}
   * @return the value
   * @throws JsonException if the member is absent, not a string, or refused by the conversion
   */
  public <T> T converted(String name, String expected, Function<String, T> conversion) {
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(conversion, "conversion");
    String text = required(name, String.class, expected);
    try {
      return Objects.requireNonNull(conversion.apply(text), "conversion");
    } catch (RuntimeException refusal) {
      JsonException fault = refusal(name, expected);
      fault.initCause(refusal);
      throw fault;
    }
  }

  /**
   * Returns a whole number written as a JSON number, such as a year.
   *
   * @param name the name of the member
   * @return the number
   * @throws JsonException if the member is absent, not a whole number, or beyond {@code int}
   */
  public int integer(String name) {
    long number = required(name, Long.class, "a whole number");
    if (number != (int) number) {
      throw refusal(name, "a whole number of at most ten digits");
    }
    return (int) number;
  }

  /**
   * Returns a whole number that may be absent.
   *
   * @param name the name of the member
   * @return the number, or empty when the member is absent or {@code null}
   * @throws JsonException if the member is neither a whole number nor {@code null}
   */
  public Optional<Integer> optionalInteger(String name) {
    return isAbsent(name) ? Optional.empty() : Optional.of(integer(name));
  }

  /**
   * Returns {@code true} or {@code false}.
   *
   * @param name the name of the member
   * @return the value
   * @throws JsonException if the member is absent or neither of the two
   */
  public boolean bool(String name) {
    return required(name, Boolean.class, "true or false");
  }

  /**
   * Returns {@code true} or {@code false}, where the member may be absent.
   *
   * @param name the name of the member
   * @return the value, or empty when the member is absent or {@code null}
   * @throws JsonException if the member is anything else
   */
  public Optional<Boolean> optionalBool(String name) {
    return isAbsent(name) ? Optional.empty() : Optional.of(bool(name));
  }

  /**
   * Returns a decimal written in quotes, such as {@code "0.5366"}, with the scale it is written to.
   *
   * @param name the name of the member
   * @return the exact number
   * @throws JsonException if the member is absent, not a string, longer than 1,000 characters, not
   *     written by the grammar of JSON numbers, or has an exponent beyond 400
   */
  public BigDecimal decimal(String name) {
    String expected = "a decimal in quotes such as \"0.5366\"";
    return Values.decimal(required(name, String.class, expected))
        .orElseThrow(() -> refusal(name, expected));
  }

  /**
   * Returns a decimal written in quotes that may be absent.
   *
   * @param name the name of the member
   * @return the exact number, or empty when the member is absent or {@code null}
   * @throws JsonException if the member is neither a decimal in quotes nor {@code null}
   */
  public Optional<BigDecimal> optionalDecimal(String name) {
    return isAbsent(name) ? Optional.empty() : Optional.of(decimal(name));
  }

  /**
   * Returns an object.
   *
   * @param name the name of the member
   * @return the object
   * @throws JsonException if the member is absent or not an object
   */
  public JsonObject object(String name) {
    return required(name, JsonObject.class, "an object");
  }

  /**
   * Returns an object that may be absent.
   *
   * @param name the name of the member
   * @return the object, or empty when the member is absent or {@code null}
   * @throws JsonException if the member is neither an object nor {@code null}
   */
  public Optional<JsonObject> optionalObject(String name) {
    return isAbsent(name) ? Optional.empty() : Optional.of(object(name));
  }

  /**
   * Returns an array of objects.
   *
   * @param name the name of the member
   * @return the objects in order, unmodifiable
   * @throws JsonException if the member is absent, not an array, or has an item of another type
   */
  public List<JsonObject> objects(String name) {
    return array(name, JsonObject.class, "an object");
  }

  /**
   * Returns an array of objects that may be absent.
   *
   * @param name the name of the member
   * @return the objects in order, or empty when the member is absent or {@code null}
   * @throws JsonException if the member is anything else
   */
  public Optional<List<JsonObject>> optionalObjects(String name) {
    return isAbsent(name) ? Optional.empty() : Optional.of(objects(name));
  }

  /**
   * Returns an array of strings.
   *
   * @param name the name of the member
   * @return the texts in order, unmodifiable
   * @throws JsonException if the member is absent, not an array, or has an item of another type
   */
  public List<String> strings(String name) {
    return array(name, String.class, "a string");
  }

  /**
   * Returns an array of strings that may be absent.
   *
   * @param name the name of the member
   * @return the texts in order, or empty when the member is absent or {@code null}
   * @throws JsonException if the member is anything else
   */
  public Optional<List<String>> optionalStrings(String name) {
    return isAbsent(name) ? Optional.empty() : Optional.of(strings(name));
  }

  /**
   * Refuses a document that names a member which its reader would pass over.
   *
   * @param known the names that the reader knows
   * @return this object
   * @throws JsonException for the first member that is not known
   */
  public JsonObject refuseUnknown(String... known) {
    List<String> names = List.of(known);
    for (String name : members.keySet()) {
      if (!names.contains(name)) {
        throw new JsonException(
            place.document(),
            place.member(name).pointer(),
            "one of " + String.join(", ", names),
            '"' + Shown.shortened(name) + '"');
      }
    }
    return this;
  }

  /**
   * Returns an exception for a member whose value is well formed but not acceptable, to be thrown
   * by the reader of the object.
   *
   * @param name the name of the member
   * @param expected what should be there, as words that follow "expected"
   * @return the exception, with the place and the value as it was found
   */
  public JsonException refusal(String name, String expected) {
    Objects.requireNonNull(expected, "expected");
    return place.member(name).refusal(expected, value(name));
  }

  /**
   * Returns where this object stands.
   *
   * @return the document and the pointer, for debugging
   */
  @Override
  public String toString() {
    return place.document() + '#' + pointer();
  }

  private @Nullable Object value(String name) {
    return members.get(Objects.requireNonNull(name, "name"));
  }

  private <T> T required(String name, Class<T> type, String expected) {
    Object value = value(name);
    if (!type.isInstance(value)) {
      throw refusal(name, expected);
    }
    return type.cast(value);
  }

  private boolean isAbsent(String name) {
    Object value = value(name);
    return value == null || value == Values.NULL;
  }

  private <T> List<T> array(String name, Class<T> type, String expected) {
    List<?> items = required(name, List.class, "an array");
    List<T> typed = new ArrayList<>(items.size());
    for (Object item : items) {
      if (!type.isInstance(item)) {
        throw place.member(name).item(typed.size()).refusal(expected, item);
      }
      typed.add(type.cast(item));
    }
    return Collections.unmodifiableList(typed);
  }
}
