package org.esg4j.examples.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.esg4j.index.RowFigure;
import org.esg4j.units.QuantityFormatter;

/** Writes the figures of an index, in the unit that its framework asks for. */
final class IndexNumbers {
  private static final int MOST_DECIMALS = 6;

  private IndexNumbers() {}

  /** The figure, or where it has many decimals a rounded one that says so. */
  static String of(RowFigure figure, Locale language) {
    BigDecimal exact = new BigDecimal(figure.number());
    QuantityFormatter formatter = QuantityFormatter.of(language);
    if (exact.scale() <= MOST_DECIMALS) {
      int decimals = Math.max(0, exact.scale());
      return formatter.withDecimals(decimals, RoundingMode.HALF_UP).format(figure.value());
    }
    int whole = exact.precision() - exact.scale();
    MathContext digits = new MathContext(Math.max(MOST_DECIMALS, whole + 2), RoundingMode.HALF_UP);
    int decimals = Math.max(0, exact.round(digits).stripTrailingZeros().scale());
    return "≈ " + formatter.withDecimals(decimals, RoundingMode.HALF_UP).format(figure.value());
  }
}
