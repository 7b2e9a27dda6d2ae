package org.esg4j.examples.report.staff;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;

/** How the files of this package are written and read: a note in the first line, then names. */
final class Csv {
  static final LineDelimiter LINES = LineDelimiter.LF;

  private Csv() {}

  static CsvReader<NamedCsvRecord> reader(Path file) throws IOException {
    return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file);
  }
}
