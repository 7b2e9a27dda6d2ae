package org.esg4j.index.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.PrintedAs;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexWriter;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricId;
import org.esg4j.units.Value;

/** What a format makes of an index, and indexes to make something of. */
final class Written {
  static final Locale TRADITIONAL = Locale.forLanguageTag("zh-Hant");
  static final Locale SIMPLIFIED = Locale.forLanguageTag("zh-Hans");
  static final ReportingPeriod Y2025 = ReportingPeriod.ofYear(2025);

  private Written() {}

  static String text(IndexWriter format, DisclosureIndex index, Locale... languages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(index, Arrays.asList(languages), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static FactSet printed(Entity entity, String where, String... lines) {
    return FactSet.of(
        Arrays.stream(lines)
            .map(line -> line.split(" ", 2))
            .map(line -> fact(entity, where, line))
            .toList());
  }

  private static Fact fact(Entity entity, String where, String[] line) {
    Value value = Value.parse(line[1]);
    int decimals = value.number().toBigDecimal().stripTrailingZeros().scale();
    return Fact.printed(
        new FactKey(MetricId.of(line[0]), Breakdown.TOTAL, entity, Y2025),
        value,
        Math.max(decimals, 0),
        new PrintedAs("label", "number", "unit", where, PrintedAs.Setting.TABLE));
  }

  static List<String> tableRows(String markdown) {
    return markdown.lines().filter(line -> line.startsWith("| ")).toList();
  }
}
