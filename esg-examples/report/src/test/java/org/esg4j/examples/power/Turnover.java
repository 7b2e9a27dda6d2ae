package org.esg4j.examples.power;

/** What leavers are divided by. */
enum Turnover {
  CLOSING("leavers-over-closing"),
  OPENING("leavers-over-opening"),
  AVERAGE("leavers-over-average"),
  LEAVERS_PLUS_CLOSING("leavers-over-leavers-plus-closing");

  private final String definition;

  Turnover(String definition) {
    this.definition = definition;
  }

  /** The name in the catalogue of metrics. */
  String definition() {
    return definition;
  }
}
