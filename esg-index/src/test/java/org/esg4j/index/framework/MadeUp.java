package org.esg4j.index.framework;

/** A small framework of nobody, with each thing that a framework file can say. */
public final class MadeUp {
  public static final String TEXT =
      """
      {
        "schemaVersion": 1,
        "id": "made-up-2024",
        "family": "made-up",
        "edition": "2024",
        "name": {"en": "Made-up Code", "zh-Hant": "虛構守則", "zh-Hans": "虚构守则"},
        "publisher": {"en": "Nobody"},
        "about": "For tests.",
        "inForce": {"basis": "financial-year", "from": "2024-01-01"},
        "labelOrigins": {"en": "ours", "zh-Hans": "converted"},
        "verification": {"status": "verified", "sources": ["S1"]},
        "sources": [{"id": "S1", "title": "Imagination"}],
        "axes": [
          {"id": "gender", "label": {"en": "gender", "zh-Hant": "性別", "zh-Hans": "性别"}},
          {"id": "region", "label": {"en": "region"}},
          {"id": "carrier", "label": {"en": "energy type"}}
        ],
        "issuerClasses": [
          {"id": "big", "label": {"en": "big"}, "test": "More than ten.",
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"id": "small", "label": {"en": "small"}, "listsOnlyReported": true,
           "verification": {"status": "unverified", "confidence": "low", "sources": ["S1"]}}
        ],
        "obligations": [
          {"id": "all", "rules": [{"obligation": "mandatory"}],
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"id": "phased",
           "rules": [
             {"issuerClass": "big", "from": "2024-01-01", "before": "2025-01-01",
              "obligation": "comply-or-explain"},
             {"issuerClass": "big", "from": "2025-01-01", "obligation": "mandatory"},
             {"issuerClass": "small", "from": "2025-01-01", "obligation": "voluntary"}],
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"id": "soft", "rules": [{"obligation": "comply-or-explain"}],
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"id": "topic", "rules": [{"obligation": "if-material"}],
           "verification": {"status": "verified", "sources": ["S1"]}}
        ],
        "answers": {
          "mandatory": ["nothing-to-report", "relief-used"],
          "comply-or-explain": ["explained", "not-applicable", "nothing-to-report", "omitted"]
        },
        "reliefs": [
          {"id": "effort", "label": {"en": "effort relief"}, "about": "Without undue effort.",
           "provisions": ["2"], "verification": {"status": "unverified", "sources": ["S1"]}}
        ],
        "omissionReasons": [
          {"id": "secret", "label": {"en": "secret"}, "about": "Why it is one.",
           "verification": {"status": "verified", "sources": ["S1"]}}
        ],
        "removed": [
          {"key": "0.1", "successors": ["1.1", "1.4"],
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"key": "0.2", "successors": [],
           "verification": {"status": "verified", "sources": ["S1"]}}
        ],
        "provisions": [
          {"code": "1", "role": "heading", "kind": "heading", "nature": "both",
           "label": {"en": "First part"},
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"code": "1.1", "aliases": ["one-one"], "ref": "Section 1.1", "parent": "1",
           "kind": "item", "obligation": "soft", "nature": "narrative",
           "label": {"en": "Policy", "zh-Hant": "政策", "zh-Hans": "政策"},
           "omissionAllowed": true,
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"code": "1.2", "parent": "1", "kind": "item", "obligation": "soft",
           "nature": "quantitative", "label": {"en": "People"},
           "asks": [
             {"id": "people", "dimension": "people", "unit": "person", "total": "or-parts",
              "breakdowns": [{"axis": "gender", "least": 2}, {"axis": "region"}], "years": 2}],
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"code": "1.3", "parent": "1", "kind": "item", "obligation": "soft",
           "nature": "both", "label": {"en": "Energy"},
           "asks": [
             {"id": "energy", "label": {"en": "energy used"}, "dimension": "energy",
              "unit": "GJ", "unitText": "joules", "unitBasis": "stated",
              "breakdowns": [{"axis": "carrier", "need": "optional", "categories": ["heat"]}],
              "intensity": "required"},
             {"id": "sold", "label": {"en": "energy sold"}, "dimension": "energy",
              "need": "where-applicable"}],
           "verification": {"status": "verified", "number": "unverified", "sources": ["S1"]}},
          {"code": "1.4", "parent": "1", "kind": "item", "obligation": "topic",
           "nature": "quantitative", "label": {"en": "Gifts"},
           "asks": [
             {"id": "money", "label": {"en": "money"}, "dimension": "money",
              "alternative": "gift"},
             {"id": "time", "label": {"en": "time"}, "dimension": "hours",
              "alternative": "gift"}],
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"code": "2", "kind": "item", "nature": "narrative", "asksTarget": true,
           "label": {"en": "Plan"},
           "verification": {"status": "partly-verified", "sources": ["S1"]}},
          {"code": "2(a)", "parent": "2", "kind": "sub-item", "obligation": "all",
           "nature": "narrative", "label": {"en": "What is planned"},
           "verification": {"status": "verified", "number": "ours", "sources": ["S1"]}},
          {"code": "2(b)", "parent": "2", "kind": "sub-item", "obligation": "phased",
           "nature": "narrative", "label": {"en": "What it costs"},
           "seeAlso": [{"family": "other", "keys": ["9"], "basis": "derived"}],
           "verification": {"status": "verified", "sources": ["S1"], "note": "Guessed."}},
          {"key": "old#3", "code": "3", "kind": "item", "obligation": "all",
           "nature": "narrative", "label": {"en": "Old three"},
           "inForce": {"until": "2024-12-31"},
           "supersededBy": [{"key": "2", "from": "2025-01-01"}],
           "verification": {"status": "verified", "sources": ["S1"]}},
          {"key": "new#3", "code": "3", "kind": "item", "obligation": "all",
           "nature": "narrative", "label": {"en": "New three"},
           "inForce": {"from": "2025-01-01", "earlyUse": true},
           "verification": {"status": "verified", "sources": ["S1"]}}
        ]
      }
      """;

  private MadeUp() {}

  /** The text with one thing replaced, where it stands first. */
  public static String with(String right, String wrong) {
    int at = TEXT.indexOf(right);
    if (at < 0) {
      throw new IllegalArgumentException(right);
    }
    return TEXT.substring(0, at) + wrong + TEXT.substring(at + right.length());
  }

  public static Framework framework() {
    return Framework.read(TEXT, "made-up.json");
  }
}
