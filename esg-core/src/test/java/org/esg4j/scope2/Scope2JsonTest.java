package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.esg4j.Schemas;
import org.esg4j.json.JsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON of results. The pinned documents are what the independent checker reads in its own
 * tests; where a change of them is meant, run this test with {@code -Desg4j.pin=DIRECTORY} and copy
 * them.
 */
class Scope2JsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"three-sites", "gas-by-gas", "gaps-and-hours", "nothing"})
  void aResultMeetsTheSchemaAndIsAsPinned(String name) throws IOException {
    String text = Scope2Json.toText(Samples.all().get(name));
    assertThat(Schemas.faults(Scope2Json.class, "scope2-result.schema.json", text)).isEmpty();
    String pin = System.getProperty("esg4j.pin");
    if (pin != null) {
      Files.writeString(Path.of(pin, name + ".json"), text);
      fail("written anew: " + name);
    }
    assertThat(text).isEqualTo(Schemas.resource(Scope2JsonTest.class, "results/" + name + ".json"));
  }

  @Test
  void bytesAndTextAreTheSame() throws IOException {
    Scope2Result result = Samples.threeSites();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Scope2Json.write(result, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Scope2Json.toText(result));
  }

  @Test
  void theSchemaIsHandedOut() {
    assertThat(JsonDocument.read(Scope2Json.schema(), "schema").string("$id"))
        .isEqualTo("urn:esg4j:scope2-result");
  }
}
