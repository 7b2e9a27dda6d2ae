package org.esg4j.index.render;

/** How a page looks: in sizes that scale, in print, and in the light or the dark. */
final class HtmlStyle {
  /** No sign in it is one that XML escapes, for HTML reads a style as it stands. */
  static final String TEXT =
      """

      :root { color-scheme: light dark; }
      body { margin: 1rem; font: 1rem/1.5 sans-serif; }
      main { max-width: 80rem; margin: 0 auto; }
      h1 { font-size: 1.5rem; }
      h2, caption { font-size: 1.2rem; font-weight: bold; text-align: start; margin: 1rem 0 0.5rem; }
      dt { font-weight: bold; }
      .scroll { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
      #index td:nth-child(n + 4) { min-width: 9rem; overflow-wrap: anywhere; }
      th { font-weight: bold; }
      #counts td { text-align: end; }
      .summary td { font-weight: bold; }
      @media print {
        :root { color-scheme: light; }
        body { margin: 0; font-size: 9pt; }
        main { max-width: none; }
        .scroll { overflow: visible; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        h2 { break-after: avoid; }
        @page { size: A4 landscape; margin: 12mm; }
      }
      """;

  private HtmlStyle() {}
}
