package org.esg4j.index;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Text that a reporter gives for a place or a reason. */
final class Said {
  private static final int MAX_LENGTH = 10_000;

  private Said() {}

  /** The text without outer blanks; a mere dash or slash says nothing. */
  static String text(String text, String name) {
    String said = Objects.requireNonNull(text, name).strip();
    if (said.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException(name + ": expected words, found none");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(said)) {
      throw new IllegalArgumentException(name + ": expected text, found half a character");
    }
    if (said.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          name + ": expected at most " + MAX_LENGTH + " characters, found " + said.length());
    }
    return said;
  }
}
