package org.esg4j.examples.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the JSON of Scope 2 results that are named on the command line. */
public final class Checker {

  private Checker() {}

  /**
   * Redoes every figure of each document and prints what does not agree.
   *
   * @param arguments the documents
   * @throws IOException if one cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    boolean agree = arguments.length > 0;
    for (String argument : arguments) {
      Report report = ResultChecker.check(Files.readString(Path.of(argument)));
      System.out.println(
          argument
              + ": "
              + report.compared()
              + " comparisons, "
              + report.faults().size()
              + " without agreement");
      report.faults().forEach(fault -> System.out.println("  " + fault));
      agree &= report.faults().isEmpty();
    }
    if (!agree) {
      System.exit(1);
    }
  }
}
