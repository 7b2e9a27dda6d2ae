package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The bundled files and what is written meet the schemas, and the schemas refuse what they should.
 */
class SchemaTest {

  private static List<Error> errors(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }

  @Test
  void bundledFilesMeetTheirSchemas() {
    assertThat(errors(FactorSets.schema(), Resources.text("factors.json"))).isEmpty();
    assertThat(errors(RegionTree.schema(), Resources.text("regions.json"))).isEmpty();
    assertThat(errors(GwpTable.schema(), Resources.text("gwp.json"))).isEmpty();
  }

  @Test
  void writtenSetsMeetTheSchema() throws IOException {
    FactorSet bundled = FactorSets.of("copy", "1", FactorCatalog.bundled().factors().toList());
    String json = new String(FactorSetsTest.written(bundled), StandardCharsets.UTF_8);
    assertThat(errors(FactorSets.schema(), json)).isEmpty();
  }

  @Test
  void schemasRefuseWhatReadersRefuse() {
    String factors = Resources.text("factors.json");
    for (String[] change :
        new String[][] {
          {"\"value\":\"0.5366\"", "\"value\":0.5366"},
          {"\"value\":\"0.5366\"", "\"value\":\"-0.5366\""},
          {"\"value\":\"0.5366\",", ""},
          {"\"unit\":\"tCO2/MWh\"", "\"unit\":\"MWh\""},
          {"\"kind\":\"fossil-only\"", "\"kind\":\"fossil\""},
          {"\"year\":2022", "\"year\":\"2022\""},
          {"\"gases\":\"by-gas\"", "\"gases\":\"CO2\""},
          {"\"rates\":{\"CH4\"", "\"rates\":{\"CO2\":\"1\",\"CH4\""},
          {"\"verified\":true,", ""},
          {"\"published\":\"2024-12-20\"", "\"published\":\"20 December 2024\""},
        }) {
      String changed = factors.replaceFirst(Pattern.quote(change[0]), change[1]);
      assertThat(changed).isNotEqualTo(factors);
      assertThat(errors(FactorSets.schema(), changed)).as(change[1]).isNotEmpty();
    }
    assertThat(errors(RegionTree.schema(), "{\"id\":\"a\",\"version\":\"1\"}")).isNotEmpty();
    assertThat(errors(GwpTable.schema(), "{\"id\":\"a\",\"version\":\"1\"}")).isNotEmpty();
  }
}
