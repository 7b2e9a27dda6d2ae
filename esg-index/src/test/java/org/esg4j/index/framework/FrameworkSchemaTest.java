package org.esg4j.index.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.esg4j.index.SchemaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworkSchemaTest {
  private static final SchemaCheck SCHEMA = new SchemaCheck("framework/framework.schema.json");

  static List<FrameworkId> bundled() {
    return FrameworkCatalog.bundled().ids();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void everyBundledFileMeetsTheSchema(FrameworkId id) {
    assertThat(SCHEMA.faults(SchemaCheck.text("framework/" + id + ".json"))).isEmpty();
  }

  @Test
  void theMadeUpFrameworkMeetsTheSchema() {
    assertThat(SCHEMA.faults(MadeUp.TEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\": \"heading\"          | \"kind\": \"Heading of all\"",
        "\"nature\": \"narrative\"      | \"nature\": \"words\"",
        "\"years\": 2                   | \"years\": 0",
        "\"status\": \"verified\"       | \"status\": \"certain\"",
        "\"schemaVersion\": 1           | \"schemaVersion\": 2",
        "\"from\": \"2024-01-01\"       | \"from\": \"1 January 2024\"",
        "\"publisher\"                  | \"maker\"",
        "\"obligation\": \"mandatory\"} | \"obligation\": \"obligatory\"}",
      })
  void whatTheReaderRefusesTheSchemaRefusesToo(String right, String wrong) {
    assertThat(MadeUp.TEXT).contains(right);
    assertThat(SCHEMA.faults(MadeUp.with(right, wrong))).isNotEmpty();
  }
}
