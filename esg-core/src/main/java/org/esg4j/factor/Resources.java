package org.esg4j.factor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;

/** The files beside the classes of this package. */
final class Resources {

  private Resources() {}

  static JsonObject json(String name) {
    try (InputStream in = open(name)) {
      return JsonDocument.read(in, name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Resources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("esg-core was packaged without " + name);
    }
    return in;
  }
}
