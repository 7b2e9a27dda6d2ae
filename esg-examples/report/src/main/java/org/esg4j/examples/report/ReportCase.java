package org.esg4j.examples.report;

import java.util.List;
import java.util.Optional;

/**
 * The figures of one ESG report as printed, read from a case file.
 *
 * @param source the document that the figures were read from
 * @param issuer who reports
 * @param reportingYear the year that the report is about
 * @param currency the ISO 4217 code behind bare amounts
 * @param standards the standards that the report says it follows
 * @param factors the emission factors that the report states
 * @param figures every figure, in the order of the file: cells of tables first, then statements
 */
record ReportCase(
    String source,
    Issuer issuer,
    int reportingYear,
    String currency,
    List<String> standards,
    List<StatedFactor> factors,
    List<PrintedFigure> figures) {

  /** Keeps its own copies of the lists. */
  ReportCase {
    standards = List.copyOf(standards);
    factors = List.copyOf(factors);
    figures = List.copyOf(figures);
  }

  /**
   * Who reports.
   *
   * @param english the name in English
   * @param chinese the name in Chinese, if the file gives one
   * @param stockCode the stock code, if there is one
   */
  record Issuer(String english, Optional<String> chinese, Optional<String> stockCode) {
    /** The id of the entity that the facts are about. */
    String id() {
      return stockCode.orElse(english);
    }
  }

  /**
   * An emission factor that the report says it used.
   *
   * @param carrier what it is for, such as electricity
   * @param value the number as printed
   * @param unit the unit as printed
   * @param factorId the id of the published factor, if the file names it
   * @param years the years of the figures it was used for
   */
  record StatedFactor(
      String carrier, String value, String unit, Optional<String> factorId, List<Integer> years) {
    /** Keeps its own copy of the years. */
    StatedFactor {
      years = List.copyOf(years);
    }
  }

  /**
   * One printed number with all that stands around it.
   *
   * @param pointer the JSON pointer of the number in the case file
   * @param id the id of the metric with its breakdown
   * @param label the printed label, or what the statement says
   * @param unit the unit as printed
   * @param year the year
   * @param text the number as printed
   * @param where the place in the report
   * @param note a remark, if there is one
   * @param table whether it is a cell of a table, and not a statement elsewhere
   */
  record PrintedFigure(
      String pointer,
      String id,
      String label,
      String unit,
      int year,
      String text,
      String where,
      Optional<String> note,
      boolean table) {}
}
