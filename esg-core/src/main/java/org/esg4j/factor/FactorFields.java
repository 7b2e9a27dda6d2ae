package org.esg4j.factor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of one record, wherever they are written; null is what is not stated. */
interface FactorFields {

  /** A text that must be there. */
  String text(String field);

  @Nullable String optionalText(String field);

  @Nullable Integer optionalInteger(String field);

  /** True or false, which must be there. */
  boolean bool(String field);

  @Nullable Boolean optionalBool(String field);

  @Nullable BigDecimal optionalDecimal(String field);

  /** Numbers of gases other than CO2. */
  Map<String, BigDecimal> otherGases();

  Publication publication();

  List<String> evidence();

  /** An exception for a field whose value is well formed and not acceptable. */
  RuntimeException refusal(String field, String expected);
}
