package org.esg4j.index.render;

import org.esg4j.index.IndexWriter;

/** The formats in which an index can be written. */
public final class IndexFormats {
  /** GitHub-flavoured Markdown: a table in the languages asked for, side by side. */
  public static final IndexWriter MARKDOWN = new MarkdownIndex();

  /** JSON that meets {@code index.schema.json}; it has all languages at once. */
  public static final IndexWriter JSON = new JsonIndex();

  private IndexFormats() {}
}
