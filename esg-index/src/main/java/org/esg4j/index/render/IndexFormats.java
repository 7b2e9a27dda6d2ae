package org.esg4j.index.render;

import org.esg4j.index.IndexWriter;

/** The formats in which an index can be written. */
public final class IndexFormats {
  /** GitHub-flavoured Markdown: a table in the languages asked for, side by side. */
  public static final IndexWriter MARKDOWN = new MarkdownIndex();

  /**
   * HTML: a page of tables for screen, print and screen reader, which is well-formed XML too. It
   * carries its style, no script and no link, in the languages asked for, side by side.
   */
  public static final IndexWriter HTML = new HtmlIndex();

  /** JSON that meets {@code index.schema.json}; it has all languages at once. */
  public static final IndexWriter JSON = new JsonIndex();

  /**
   * CSV (RFC 4180, UTF-8 with a byte order mark): ids in columns that are the same in every
   * language, then the texts in columns for each language asked for, such as {@code
   * requirement.zh-Hant}.
   *
   * <p>Text that a spreadsheet would take for a formula, and text that begins with an apostrophe,
   * has an apostrophe put before it; a reader takes one off. Where a cell has several texts, they
   * stand on lines of their own, with {@code \n} for a line break within a text and {@code \\} for
   * a backslash.
   *
   * <p>Needs FastCSV ({@code de.siegmar:fastcsv}), which esg-index does not bring along; without it
   * an {@link IllegalStateException} names it.
   */
  public static final IndexWriter CSV = new CsvIndex();

  /**
   * A spreadsheet (Office Open XML): sheets for the index, the figures and the completeness, in the
   * languages asked for. Every text is in a cell of the format text, so none becomes a formula.
   * Numbers of more than fifteen digits are text too; texts of more than 32,000 characters are cut,
   * and an ellipsis says so.
   *
   * <p>Needs fastexcel ({@code org.dhatim:fastexcel}), which esg-index does not bring along;
   * without it an {@link IllegalStateException} names it.
   */
  public static final IndexWriter XLSX = new SpreadsheetIndex();

  private IndexFormats() {}
}
