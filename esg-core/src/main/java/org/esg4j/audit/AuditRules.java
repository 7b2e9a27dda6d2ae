package org.esg4j.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.esg4j.json.JsonDocument;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.MetricId;

/**
 * What the checks need to know beside the formulas of the metrics, from {@code audit.json}.
 *
 * @param rates rates with several definitions
 * @param products emissions that are an activity times a factor
 * @param rollForwards stocks that follow from the stock before
 */
record AuditRules(List<Rate> rates, List<Product> products, List<RollForward> rollForwards) {
  private static final String RESOURCE = "audit.json";

  /**
   * A rate with several definitions.
   *
   * @param metric the rate
   * @param count the whole number above its line
   */
  record Rate(MetricId metric, MetricId count) {}

  /**
   * Emissions that are an activity times a factor.
   *
   * @param figure the emissions
   * @param activity the activity
   * @param carrier what the factor is for
   * @param unless activities without which this holds
   */
  record Product(MetricId figure, MetricId activity, String carrier, List<MetricId> unless) {}

  /**
   * A stock that follows from the stock before, what came and what went.
   *
   * @param metric the stock
   * @param definition the definition of its formula
   * @param axes the axes along which nothing moves between categories
   */
  record RollForward(MetricId metric, String definition, List<String> axes) {}

  static AuditRules bundled() {
    return Bundled.RULES;
  }

  private static AuditRules read(JsonObject file) {
    return new AuditRules(
        file.objects("rates").stream()
            .map(rate -> new Rate(id(rate, "metric"), id(rate, "count")))
            .toList(),
        file.objects("products").stream()
            .map(
                product ->
                    new Product(
                        id(product, "figure"),
                        id(product, "activity"),
                        product.string("carrier"),
                        product.strings("unless").stream().map(MetricId::of).toList()))
            .toList(),
        file.objects("rollForwards").stream()
            .map(
                stock ->
                    new RollForward(
                        id(stock, "metric"), stock.string("definition"), stock.strings("axes")))
            .toList());
  }

  private static MetricId id(JsonObject object, String name) {
    return MetricId.of(object.string(name));
  }

  /** Reads the bundled data when it is first asked for. */
  private static final class Bundled {
    static final AuditRules RULES = load();

    private static AuditRules load() {
      try (InputStream file = AuditRules.class.getResourceAsStream(RESOURCE)) {
        return read(JsonDocument.read(Objects.requireNonNull(file, RESOURCE), RESOURCE));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
