package org.esg4j.units.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Test vectors: a JSON object with lists of flat objects, which other languages can read too. */
public final class Vectors {
  private Vectors() {}

  /** The objects of one list, each with its members as text. */
  public static List<Map<String, String>> read(Class<?> beside, String file, String list) {
    List<Map<String, String>> vectors = new ArrayList<>();
    try (InputStream in = beside.getResourceAsStream(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      while (!list.equals(parser.nextFieldName())) {
        if (parser.currentToken() == null) {
          throw new AssertionError("no list " + list + " in " + file);
        }
      }
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> vector = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
          parser.nextToken();
          vector.put(name, parser.getText());
        }
        vectors.add(vector);
      }
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
    return vectors;
  }
}
