package org.esg4j.examples.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.esg4j.factor.FactorCatalog;

/** Reads the file of the bundled factors as a tree of nodes, and prints how many there are. */
public final class PrintTree {
  private PrintTree() {}

  /**
   * Prints the number of factors.
   *
   * @param args unused
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    try (InputStream in = FactorCatalog.class.getResourceAsStream("factors.json")) {
      System.out.println(new ObjectMapper().readTree(in).get("factors").size());
    }
  }
}
