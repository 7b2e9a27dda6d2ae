package org.esg4j.examples.report.page;

import org.esg4j.examples.report.html.Html;

/** A part of the page with a heading of its own. */
interface Section {
  /** What links call it. */
  String id();

  /** The heading. */
  String title();

  /** Whether there is anything to say. */
  boolean isThere();

  /** Writes what stands under the heading. */
  void write(Html html);
}
