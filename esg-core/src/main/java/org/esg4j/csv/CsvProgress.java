package org.esg4j.csv;

/** Told how far a long reading has come; throws to stop it. */
@FunctionalInterface
public interface CsvProgress {
  /**
   * Called after every so many rows, by the thread that reads.
   *
   * @param rows how many rows were read, refused ones included
   */
  void reached(long rows);
}
