package org.esg4j.index.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexWriter;

/** Writes an index as an HTML page, in one language or in several side by side. */
final class HtmlIndex implements IndexWriter {

  @Override
  public void write(DisclosureIndex index, List<Locale> languages, OutputStream out)
      throws IOException {
    Arguments.check(index, languages, out);
    String text = new HtmlDocument(new IndexView(index, languages)).text();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
