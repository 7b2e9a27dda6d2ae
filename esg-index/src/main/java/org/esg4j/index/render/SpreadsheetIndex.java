package org.esg4j.index.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexWriter;

/** Writes an index as a spreadsheet. */
final class SpreadsheetIndex implements IndexWriter {

  @Override
  public void write(DisclosureIndex index, List<Locale> languages, OutputStream out)
      throws IOException {
    Arguments.check(index, languages, out);
    byte[] document =
        MissingLibrary.FASTEXCEL.named(
            () -> new SpreadsheetDocument(new IndexView(index, languages)).bytes());
    out.write(SpreadsheetPackage.dated(document, index.published()));
    out.flush();
  }
}
