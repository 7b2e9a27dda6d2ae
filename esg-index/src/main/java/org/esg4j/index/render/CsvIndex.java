package org.esg4j.index.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexWriter;

/** Writes an index as CSV. */
final class CsvIndex implements IndexWriter {

  @Override
  public void write(DisclosureIndex index, List<Locale> languages, OutputStream out)
      throws IOException {
    Arguments.check(index, languages, out);
    byte[] document = MissingLibrary.FASTCSV.named(() -> document(index, languages));
    out.write(document);
    out.flush();
  }

  private static byte[] document(DisclosureIndex index, List<Locale> languages) {
    return new CsvDocument(new IndexView(index, languages)).text().getBytes(StandardCharsets.UTF_8);
  }
}
