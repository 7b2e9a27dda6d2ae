package org.esg4j.index;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Writes an index as a document of one format.
 *
 * <p>An implementation is immutable and thread-safe, writes the same bytes for the same index,
 * makes text that comes from users harmless in its format, and marks the numbers of provisions that
 * are not verified. It flushes the stream and leaves it open.
 */
public interface IndexWriter {
  /**
   * Writes an index.
   *
   * @param index the index
   * @param languages the languages of the document, at least one; a format that carries all
   *     languages at once may ignore them
   * @param out where to
   * @throws IOException if the stream refuses
   */
  void write(DisclosureIndex index, List<Locale> languages, OutputStream out) throws IOException;
}
