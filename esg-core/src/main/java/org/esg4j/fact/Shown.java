package org.esg4j.fact;

/** Text from outside, made fit for a message. */
final class Shown {
  private static final int LIMIT = 60;

  private Shown() {}

  static String shortened(String text) {
    String start = text.length() <= LIMIT ? text : text.substring(0, LIMIT) + "...";
    return start.replaceAll("\\p{Cntrl}", "?");
  }
}
