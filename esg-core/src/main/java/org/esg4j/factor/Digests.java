package org.esg4j.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Digests of factor sets. */
final class Digests {

  private Digests() {}

  /**
   * SHA-256 over the factors in order of their ids; of each part its length in UTF-8 bytes, a colon
   * and the bytes, or a hyphen where there is none.
   */
  static String of(Iterable<EmissionFactor> factors) {
    TreeMap<String, EmissionFactor> sorted = new TreeMap<>();
    for (EmissionFactor factor : factors) {
      sorted.put(factor.id(), factor);
    }
    MessageDigest sha = sha256();
    for (EmissionFactor factor : sorted.values()) {
      update(sha, factor.parts());
    }
    StringBuilder hex = new StringBuilder();
    for (byte each : sha.digest()) {
      hex.append(Character.forDigit((each >> 4) & 0xF, 16))
          .append(Character.forDigit(each & 0xF, 16));
    }
    return hex.toString();
  }

  private static void update(MessageDigest sha, List<@Nullable Object> parts) {
    for (Object part : parts) {
      if (part == null) {
        sha.update((byte) '-');
      } else {
        byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
        sha.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(text);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
