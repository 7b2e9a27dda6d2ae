package org.esg4j.index.render;

import java.util.Map;
import org.esg4j.fact.Entity;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.MadeUp;
import org.esg4j.index.mapping.Mapping;

/** An index with hostile text wherever someone else than us puts text. */
final class Hostile {
  static final String TEXT =
      "=cmd|'/c calc'!A1\n</td></table><script>alert(\"1\")</script>&lt;\\|`*\u202E\u0007\uFFFF😀 ]]>";

  /** What of it a document for the eye shows. */
  static final String SEEN =
      "=cmd|'/c calc'!A1 </td></table><script>alert(\"1\")</script>&lt;\\|`*\uFFFD\uFFFD\uFFFD😀 ]]>";

  private static final String IN_JSON =
      "=cmd|'/c calc'!A1\\n</td></table><script>alert(\\\"1\\\")</script>&lt;\\\\|`*\\u202E\\u0007\\uFFFF😀 ]]>";

  private Hostile() {}

  static Framework framework() {
    return Framework.read(
        MadeUp.with("\"Policy\"", "\"" + IN_JSON + "\"")
            .replace("\"Made-up Code\"", "\"" + IN_JSON + "\"")
            .replace("{\"en\": \"big\"}", "{\"en\": \"" + IN_JSON + "\"}")
            .replace("\"code\": \"1.2\"", "\"code\": \"=1.2<|\"")
            .replace("\"en\": \"gender\"", "\"en\": \"" + IN_JSON + "\"")
            .replace("\"en\": \"energy used\"", "\"en\": \"" + IN_JSON + "\""),
        "hostile");
  }

  static DisclosureIndex index() {
    Mapping mapping =
        Mapping.read(
            """
            {"schemaVersion": 1, "family": "made-up", "version": "=1|<b>", "asOf": "2026-01-01",
             "provisions": [
               {"provision": "1.3", "uses": [
                 {"metrics": ["energy.total"], "ask": "energy", "degree": "partial",
                  "lacks": {"en": "%s"}, "reason": "-"}]}]}
            """
                .formatted(IN_JSON),
            "hostile mapping");
    Entity entity = Entity.of("<b>=|", Map.of("en", TEXT, "zh-Hant", TEXT));
    return DisclosureIndex.of(framework())
        .mappedBy(mapping)
        .forEntity(entity)
        .forPeriod(Written.Y2025)
        .forIssuerClass("big")
        .with(Written.printed(entity, TEXT, "energy.total 5 GJ"))
        .narrative("1.1", TEXT)
        .narrative("1.1", "'" + TEXT)
        .explained("1.4", TEXT)
        .explained("2(a)", TEXT);
  }
}
