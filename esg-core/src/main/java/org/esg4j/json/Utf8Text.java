package org.esg4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as characters: UTF-8 and nothing else, never repaired. */
final class Utf8Text {

  private Utf8Text() {}

  /** Opens the bytes as characters, refusing a document that is plainly UTF-16 or UTF-32. */
  static Reader of(InputStream in, String name) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 2);
    byte[] start = bytes.readNBytes(2);
    bytes.unread(start);
    if (start.length == 2 && isWide(start[0] & 0xFF, start[1] & 0xFF)) {
      throw new JsonException(name, "", "JSON in UTF-8", "UTF-16 or UTF-32", 1, 1);
    }
    return new InputStreamReader(
        bytes,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** A byte order mark of UTF-16 or UTF-32, or a zero byte, which no JSON text in UTF-8 has. */
  private static boolean isWide(int first, int second) {
    return (first == 0xFE && second == 0xFF)
        || (first == 0xFF && second == 0xFE)
        || first == 0
        || second == 0;
  }
}
