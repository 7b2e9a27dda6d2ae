package org.esg4j.index.render;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.esg4j.index.DisclosureIndex;

/** What every format asks of its arguments. */
final class Arguments {
  private Arguments() {}

  static void check(DisclosureIndex index, List<Locale> languages, OutputStream out) {
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(out, "out");
    if (Objects.requireNonNull(languages, "languages").isEmpty()) {
      throw new IllegalArgumentException("languages: expected at least one");
    }
  }
}
