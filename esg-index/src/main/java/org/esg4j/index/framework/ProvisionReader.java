package org.esg4j.index.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/** Reads one provision of a framework file. */
final class ProvisionReader {
  private final LabelOrigins origins;
  private final Set<String> axes;

  ProvisionReader(LabelOrigins origins, Set<String> axes) {
    this.origins = origins;
    this.axes = axes;
  }

  Provision read(JsonObject from, InForce ofParent) {
    from.refuseUnknown(
        "key",
        "code",
        "aliases",
        "ref",
        "parent",
        "role",
        "kind",
        "obligation",
        "nature",
        "label",
        "labelOrigins",
        "asks",
        "asksTarget",
        "omissionAllowed",
        "inForce",
        "supersededBy",
        "seeAlso",
        "verification");
    Labels labels = Fields.labels(from.object("label"));
    String code = Fields.line(from, "code");
    return new Provision(
        from.has("key") ? Fields.line(from, "key") : code,
        code,
        Fields.strings(from, "aliases"),
        Fields.text(from, "ref"),
        Fields.text(from, "parent"),
        isHeading(from),
        Fields.line(from, "kind"),
        Fields.text(from, "obligation"),
        Fields.constant(from, "nature", Nature.class),
        labels,
        Fields.origins(from.optionalObject("labelOrigins"), origins),
        Fields.objects(from, "asks").stream().map(ask -> quantity(ask, labels)).toList(),
        from.optionalBool("asksTarget").orElse(false),
        from.optionalBool("omissionAllowed").orElse(false),
        from.optionalObject("inForce").map(own -> inForce(own, ofParent)).orElse(ofParent),
        Fields.objects(from, "supersededBy").stream().map(ProvisionReader::successor).toList(),
        Fields.objects(from, "seeAlso").stream().map(ProvisionReader::reference).toList(),
        Fields.mark(from));
  }

  private static boolean isHeading(JsonObject from) {
    return from.has("role")
        && from.converted(
            "role",
            "one of provision, heading",
            role -> {
              if (!role.equals("heading") && !role.equals("provision")) {
                throw new IllegalArgumentException(role);
              }
              return role.equals("heading");
            });
  }

  private static InForce inForce(JsonObject from, InForce ofParent) {
    from.refuseUnknown("from", "until", "earlyUse");
    LocalDate first = Fields.date(from, "from", ofParent.from());
    LocalDate last = Fields.date(from, "until", ofParent.until());
    if (last.isBefore(first)) {
      throw from.refusal("until", "a day that is not before " + first);
    }
    return new InForce(first, last, from.optionalBool("earlyUse").orElse(ofParent.earlyUse()));
  }

  private static Successor successor(JsonObject from) {
    from.refuseUnknown("key", "from");
    return new Successor(Fields.line(from, "key"), Fields.date(from, "from"));
  }

  private static CrossReference reference(JsonObject from) {
    from.refuseUnknown("family", "keys", "basis");
    return new CrossReference(
        Fields.line(from, "family"), from.strings("keys"), Fields.line(from, "basis"));
  }

  private QuantityAsked quantity(JsonObject from, Labels ofProvision) {
    from.refuseUnknown(
        "id",
        "label",
        "dimension",
        "unit",
        "unitText",
        "unitBasis",
        "total",
        "breakdowns",
        "intensity",
        "years",
        "need",
        "alternative",
        "note");
    return new QuantityAsked(
        Fields.line(from, "id"),
        from.optionalObject("label").map(Fields::labels).orElse(ofProvision),
        Fields.line(from, "dimension"),
        Fields.text(from, "unit"),
        Fields.text(from, "unitText"),
        Fields.constant(from, "total", TotalAsked.class, TotalAsked.REQUIRED),
        Fields.objects(from, "breakdowns").stream().map(this::breakdown).toList(),
        Fields.constant(from, "intensity", IntensityAsked.class, IntensityAsked.NONE),
        atLeastOne(from, "years"),
        !Fields.text(from, "need").equals("where-applicable"),
        Fields.text(from, "alternative"),
        Fields.text(from, "note"));
  }

  private BreakdownAsked breakdown(JsonObject from) {
    from.refuseUnknown("axis", "categories", "least", "need");
    String axis = Fields.line(from, "axis");
    if (!axes.contains(axis)) {
      throw from.refusal("axis", "the id of an axis of this file");
    }
    return new BreakdownAsked(
        axis,
        List.copyOf(Fields.strings(from, "categories")),
        atLeastOne(from, "least"),
        !Fields.text(from, "need").equals("optional"));
  }

  private static int atLeastOne(JsonObject from, String name) {
    int number = from.optionalInteger(name).orElse(1);
    if (number < 1) {
      throw from.refusal(name, "a whole number from 1 on");
    }
    return number;
  }
}
