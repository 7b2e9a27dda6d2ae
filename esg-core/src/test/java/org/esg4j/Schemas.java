package org.esg4j;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks documents against the JSON Schemas that the library comes with. */
public final class Schemas {
  private Schemas() {}

  /** What a document breaks of a schema beside a class; nothing if it meets it. */
  public static List<String> faults(Class<?> beside, String schema, String document) {
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource(beside, schema), InputFormat.JSON);
    return read.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** The text of a resource beside a class. */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
