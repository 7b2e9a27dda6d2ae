package org.esg4j.examples.benchmarks;

import java.math.BigDecimal;

/** Prints a decimal: what the start of any Java program takes at the least. */
public final class PrintDecimal {
  private PrintDecimal() {}

  /**
   * Prints one number.
   *
   * @param args unused
   */
  public static void main(String[] args) {
    System.out.println(new BigDecimal("1529240"));
  }
}
