package org.esg4j.examples.report.page;

import org.esg4j.examples.report.html.Html;

/** Tables that scroll in a frame of their own, which the keyboard reaches, when they are wide. */
final class Tables {
  private Tables() {}

  static void open(Html html, String caption, String id) {
    open(html, caption, id, "figures");
  }

  static void open(Html html, String caption, String id, String kind) {
    html.open("div", "class", "frame", "role", "region", "tabindex", "0", "aria-labelledby", id);
    html.open("table", "class", kind).leaf("caption", caption, "id", id);
  }

  static void close(Html html) {
    html.close("table").close("div");
  }
}
