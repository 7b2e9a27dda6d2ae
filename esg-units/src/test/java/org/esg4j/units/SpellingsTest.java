package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every line of {@code spellings.tsv}. */
class SpellingsTest {
  private static final int AT_LEAST = 300;

  static Stream<List<String>> rows() {
    return TestTables.read("spellings.tsv").stream();
  }

  @Test
  void thereAreManySpellings() {
    assertThat(rows().distinct()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    assertThat(rows().filter(row -> row.get(3).startsWith("@"))).hasSizeGreaterThan(AT_LEAST / 3);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsOrRefuses(List<String> row) {
    String expected = row.get(3);
    if (!expected.startsWith("@")) {
      assertThat(read(row)).isEqualTo(expected);
      return;
    }
    int blank = expected.indexOf(' ');
    UnitParseException refusal = catchThrowableOfType(UnitParseException.class, () -> read(row));
    assertThat(refusal).isNotNull().hasMessageContaining(expected.substring(blank + 1));
    assertThat(refusal.position()).isEqualTo(Integer.parseInt(expected.substring(1, blank)));
  }

  private static String read(List<String> row) {
    String text = row.get(2);
    UnitReader reader = UnitReader.standard();
    if (!row.get(1).equals("-")) {
      reader = reader.withCurrency(row.get(1));
    }
    return switch (row.get(0)) {
      case "unit" -> reader.unit(text).symbol();
      case "number" -> {
        BigDecimal number = PrintedNumber.parse(text);
        yield number.toPlainString() + " " + number.scale();
      }
      case "figure" -> reader.figure(text).value().toString();
      case "cells" -> {
        int line = text.indexOf('|');
        yield reader.figure(text.substring(0, line), text.substring(line + 1)).value().toString();
      }
      default -> throw new IllegalArgumentException(row.get(0));
    };
  }
}
