package org.esg4j.index.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.esg4j.index.RowFigure;

/** A figure as a reader sees it. */
final class FigureText {
  private static final int MOST_DECIMALS = 6;

  private FigureText() {}

  /** The number and its unit. */
  static String of(RowFigure figure) {
    return readable(figure.number()) + " " + figure.value().unit().symbol();
  }

  /** The number itself, or where it has many decimals a rounded one that says so. */
  private static String readable(String number) {
    BigDecimal exact = new BigDecimal(number);
    if (exact.scale() <= MOST_DECIMALS) {
      return number;
    }
    int whole = exact.precision() - exact.scale();
    MathContext digits = new MathContext(Math.max(MOST_DECIMALS, whole + 2), RoundingMode.HALF_UP);
    return "≈ " + exact.round(digits).toPlainString();
  }
}
