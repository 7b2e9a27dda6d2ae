package org.esg4j.csv;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.esg4j.fact.Failure;

/**
 * What came of reading a file.
 *
 * @param rows how many rows were read after the first line, refused ones included
 * @param refused how many of them were refused
 * @param failures the first faults, as many as the format keeps, in the order of lines
 */
public record CsvReport(long rows, long refused, List<Failure> failures) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Copies the faults.
   *
   * @param rows how many rows were read after the first line, refused ones included
   * @param refused how many of them were refused
   * @param failures the first faults, as many as the format keeps, in the order of lines
   */
  public CsvReport {
    failures = List.copyOf(failures);
  }

  /**
   * Whether every row was used.
   *
   * @return true if none was refused
   */
  public boolean isComplete() {
    return refused == 0;
  }
}
