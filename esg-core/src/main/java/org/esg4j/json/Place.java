package org.esg4j.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a value stands in its document: a chain of names and indexes up to the root. */
final class Place {

  private final String document;
  private final @Nullable Place parent;
  private final String token;

  private Place(String document, @Nullable Place parent, String token) {
    this.document = document;
    this.parent = parent;
    this.token = token;
  }

  static Place root(String document) {
    return new Place(document, null, "");
  }

  String document() {
    return document;
  }

  Place member(String name) {
    return new Place(document, this, name);
  }

  Place item(int index) {
    return new Place(document, this, Integer.toString(index));
  }

  /** The place as an RFC 6901 pointer. */
  String pointer() {
    Deque<String> tokens = new ArrayDeque<>();
    for (Place at = this; at.parent != null; at = at.parent) {
      tokens.push(at.token.replace("~", "~0").replace("/", "~1"));
    }
    StringBuilder pointer = new StringBuilder();
    tokens.forEach(each -> pointer.append('/').append(each));
    return pointer.toString();
  }

  /** An exception for what was found at this place. */
  JsonException refusal(String expected, @Nullable Object found) {
    return new JsonException(document, pointer(), expected, Shown.value(found));
  }
}
