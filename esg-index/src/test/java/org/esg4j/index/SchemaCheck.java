package org.esg4j.index;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Checks JSON against a schema of the module. */
public final class SchemaCheck {
  private static final String ROOT = "/org/esg4j/index/";

  private final Schema schema;

  public SchemaCheck(String path) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(path), InputFormat.JSON);
  }

  /** What the schema has against the text; nothing if it meets the schema. */
  public List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  public static String text(String path) {
    try (InputStream in =
        Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(ROOT + path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
