package org.esg4j.index;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactKey;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.MadeUp;
import org.esg4j.index.mapping.Mapping;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.MetricId;
import org.esg4j.units.Value;

/** Facts and a mapping for the made-up framework. */
final class MadeUpFacts {
  static final Entity ENTITY = Entity.of("E");
  static final ReportingPeriod Y2024 = ReportingPeriod.ofYear(2024);

  static final Mapping MAPPING =
      Mapping.read(
          """
          {
            "schemaVersion": 1, "family": "made-up", "version": "3", "asOf": "2026-01-01",
            "provisions": [
              {"provision": "1.1", "uses": [
                {"metrics": ["policies.count"], "degree": "partial",
                 "lacks": {"en": "the policy itself"}, "reason": "A number of policies."}]},
              {"provision": "1.2", "uses": [
                {"metrics": ["headcount.total"], "ask": "people", "degree": "exact", "reason": "-"},
                {"metrics": ["headcount.gender.*"], "ask": "people", "axis": "gender",
                 "degree": "exact", "reason": "-"},
                {"metrics": ["share.gender.*"], "ask": "people", "axis": "gender",
                 "degree": "partial", "lacks": {"en": "numbers"}, "reason": "-"},
                {"metrics": ["headcount.region.*"], "ask": "people", "axis": "region",
                 "degree": "exact", "reason": "-"},
                {"metrics": ["fte.total"], "degree": "related", "reason": "-"}]},
              {"provision": "1.3", "uses": [
                {"metrics": ["energy.total"], "ask": "energy", "degree": "exact", "reason": "-"},
                {"metrics": ["energy.estimated"], "ask": "energy", "degree": "partial",
                 "lacks": {"en": "a measured figure"}, "reason": "-"},
                {"metrics": ["energy.intensity.*"], "ask": "energy", "intensity": true,
                 "degree": "exact", "reason": "-"},
                {"metrics": ["energy.sold"], "ask": "sold", "degree": "exact", "reason": "-"}]},
              {"provision": "1.4", "uses": [
                {"metrics": ["gifts.money"], "ask": "money", "degree": "exact", "reason": "-"},
                {"metrics": ["gifts.time"], "ask": "time", "degree": "exact", "reason": "-"},
                {"metrics": ["gifts.time-estimated"], "ask": "time", "degree": "partial",
                 "lacks": {"en": "a clock"}, "reason": "-"}]},
              {"provision": "2", "uses": [
                {"metrics": ["plans.count"], "degree": "related", "reason": "-"}]}
            ]
          }
          """,
          "made-up mapping");

  private MadeUpFacts() {}

  static DisclosureIndex index() {
    return DisclosureIndex.of(MadeUp.framework()).mappedBy(MAPPING).forPeriod(Y2024);
  }

  /** Facts in lines such as {@code 2024 headcount.gender.female 12 person}. */
  static FactSet facts(String... lines) {
    List<Fact> facts = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ", 3);
      facts.add(fact(ENTITY, ReportingPeriod.parse(parts[0]), parts[1], parts[2]));
    }
    return FactSet.of(facts);
  }

  static Fact fact(Entity entity, ReportingPeriod period, String id, String value) {
    return Fact.measured(
        new FactKey(metric(id), breakdown(id), entity, period), Value.parse(value));
  }

  private static MetricId metric(String id) {
    String[] parts = id.split("\\.");
    boolean broken = parts.length == 3 && !parts[1].equals("intensity");
    return MetricId.of(broken ? parts[0] + ".total" : id);
  }

  private static Breakdown breakdown(String id) {
    String[] parts = id.split("\\.");
    boolean broken = parts.length == 3 && !parts[1].equals("intensity");
    return broken ? Breakdown.of(parts[1], parts[2]) : Breakdown.TOTAL;
  }
}
