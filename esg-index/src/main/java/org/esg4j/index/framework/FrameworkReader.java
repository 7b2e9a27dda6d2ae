package org.esg4j.index.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.esg4j.json.JsonObject;
import org.esg4j.metric.Labels;

/** Reads a framework file, and refuses what the schema or the sense of the file does not allow. */
final class FrameworkReader {
  private static final int SCHEMA_VERSION = 1;

  private final JsonObject file;
  private final List<JsonObject> entries;
  private final Edition edition;
  private final Map<String, Labels> axes = new LinkedHashMap<>();
  private final Map<String, ObligationRules> obligations = new LinkedHashMap<>();
  private final Map<Obligation, Set<Answer>> answers = new EnumMap<>(Obligation.class);
  private final Map<String, Provision> provisions = new LinkedHashMap<>();

  private FrameworkReader(JsonObject file) {
    this.file = file;
    this.entries = file.objects("provisions");
    this.edition = EditionReader.read(file);
  }

  static Framework read(JsonObject file) {
    file.refuseUnknown(
        "schemaVersion",
        "id",
        "family",
        "edition",
        "name",
        "publisher",
        "about",
        "succeeds",
        "inForce",
        "labelOrigins",
        "verification",
        "sources",
        "axes",
        "issuerClasses",
        "obligations",
        "answers",
        "reliefs",
        "omissionReasons",
        "removed",
        "provisions");
    if (file.integer("schemaVersion") != SCHEMA_VERSION) {
      throw file.refusal("schemaVersion", "version " + SCHEMA_VERSION + " of the schema");
    }
    return new FrameworkReader(file).framework();
  }

  private Framework framework() {
    readAxes();
    readObligations();
    readAnswers();
    readProvisions();
    ProvisionTree tree = new ProvisionTree(List.copyOf(provisions.values()));
    checkLeaves(tree);
    checkReliefs();
    checkSuccessors();
    return new Framework(edition, tree, obligations, answers, axes, removals());
  }

  private void readAxes() {
    for (JsonObject axis : Fields.objects(file, "axes")) {
      axis.refuseUnknown("id", "label");
      if (axes.put(Fields.line(axis, "id"), Fields.labels(axis.object("label"))) != null) {
        throw axis.refusal("id", "an id that is not used before");
      }
    }
  }

  private void readObligations() {
    for (JsonObject each : file.objects("obligations")) {
      each.refuseUnknown("id", "rules", "verification");
      String id = Fields.line(each, "id");
      List<ObligationRule> rules = each.objects("rules").stream().map(this::rule).toList();
      if (obligations.put(id, new ObligationRules(id, rules, Fields.mark(each))) != null) {
        throw each.refusal("id", "an id that is not used before");
      }
    }
  }

  private ObligationRule rule(JsonObject from) {
    from.refuseUnknown("issuerClass", "from", "before", "obligation");
    String issuerClass = Fields.text(from, "issuerClass");
    if (!issuerClass.isEmpty()
        && edition.issuerClasses().stream().noneMatch(each -> each.id().equals(issuerClass))) {
      throw from.refusal("issuerClass", "the id of an issuer class of this file");
    }
    Obligation obligation = Fields.constant(from, "obligation", Obligation.class);
    if (obligation == Obligation.NOT_YET_IN_FORCE) {
      throw from.refusal("obligation", "an obligation that binds or leaves free");
    }
    return new ObligationRule(
        issuerClass,
        Fields.date(from, "from", LocalDate.MIN),
        Fields.date(from, "before", LocalDate.MAX),
        obligation);
  }

  private void readAnswers() {
    file.optionalObject("answers")
        .ifPresent(
            from -> {
              for (String name : from.names()) {
                from.refuseUnknown("mandatory", "comply-or-explain", "if-material", "voluntary");
                Set<Answer> accepted = EnumSet.noneOf(Answer.class);
                from.strings(name).forEach(id -> accepted.add(answer(from, name, id)));
                answers.put(Ids.read(Obligation.class, name), Set.copyOf(accepted));
              }
            });
  }

  private static Answer answer(JsonObject from, String name, String id) {
    try {
      return Ids.read(Answer.class, id);
    } catch (IllegalArgumentException unknown) {
      throw from.refusal(name, "a list of " + Ids.all(Answer.class));
    }
  }

  private void readProvisions() {
    ProvisionReader reader = new ProvisionReader(edition.labelOrigins(), axes.keySet());
    for (JsonObject from : entries) {
      Provision parent = provisions.get(Fields.text(from, "parent"));
      if (parent == null && from.has("parent")) {
        throw from.refusal("parent", "the key of a provision that stands before");
      }
      Provision read = reader.read(from, parent == null ? InForce.ALWAYS : parent.inForce());
      if (!read.obligationRules().isEmpty() && !obligations.containsKey(read.obligationRules())) {
        throw from.refusal("obligation", "the id of an obligation of this file");
      }
      if (provisions.put(read.key(), read) != null) {
        throw from.refusal(from.has("key") ? "key" : "code", "a key that is not used before");
      }
      checkAsks(from, read);
    }
  }

  private static void checkAsks(JsonObject from, Provision read) {
    Set<String> ids = new HashSet<>();
    read.asks()
        .forEach(
            ask -> {
              if (!ids.add(ask.id())) {
                throw from.refusal("asks", "quantities of which no two have the id " + ask.id());
              }
            });
  }

  private void checkLeaves(ProvisionTree tree) {
    List<Provision> all = new ArrayList<>(provisions.values());
    for (int i = 0; i < all.size(); i++) {
      Provision each = all.get(i);
      if (!each.heading() && each.obligationRules().isEmpty() && tree.below(each).isEmpty()) {
        throw entries.get(i).refusal("obligation", "an obligation, since nothing stands below");
      }
    }
  }

  private void checkReliefs() {
    for (JsonObject from : Fields.objects(file, "reliefs")) {
      if (!provisions.keySet().containsAll(from.strings("provisions"))) {
        throw from.refusal("provisions", "keys of provisions of this file");
      }
    }
  }

  private List<Removal> removals() {
    Set<String> removed = new HashSet<>();
    return Fields.objects(file, "removed").stream()
        .map(from -> from.refuseUnknown("key", "successors", "verification"))
        .map(
            from -> {
              String key = Fields.line(from, "key");
              if (provisions.containsKey(key) || !removed.add(key)) {
                throw from.refusal("key", "the key of a provision that is not in this file, once");
              }
              List<String> successors = from.strings("successors");
              if (!provisions.keySet().containsAll(successors)) {
                throw from.refusal("successors", "keys of provisions of this file");
              }
              return new Removal(key, successors, Fields.mark(from));
            })
        .toList();
  }

  private void checkSuccessors() {
    for (JsonObject from : entries) {
      for (JsonObject successor : Fields.objects(from, "supersededBy")) {
        if (!provisions.containsKey(successor.string("key"))) {
          throw successor.refusal("key", "the key of a provision of this file");
        }
      }
    }
  }
}
