package org.esg4j.index.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.esg4j.fact.Entity;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexRow;
import org.esg4j.index.Status;
import org.esg4j.index.framework.Answer;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.metric.Labels;

/** Checks one requirement of a claim after the other. */
final class RequirementCheck {
  private final DisclosureIndex index;
  private final Claim claim;
  private final List<MaterialTopic> topics;
  private final Set<Attestation> attested;
  private final String statement;

  RequirementCheck(
      DisclosureIndex index,
      Claim claim,
      List<MaterialTopic> topics,
      Set<Attestation> attested,
      String statement) {
    this.index = index;
    this.claim = claim;
    this.topics = topics;
    this.attested = attested;
    this.statement = statement;
  }

  List<UnmetRequirement> unmet(Requirement requirement) {
    List<Unmet> unmet =
        switch (requirement.check()) {
          case PRINCIPLES -> unsaid(Attestation.PRINCIPLES_APPLIED, Reasons.PRINCIPLES);
          case EACH_ROW -> notReported(requirement);
          case MATERIAL_TOPICS -> materialTopics();
          case EACH_TOPIC_MANAGED -> notManaged(requirement);
          case EACH_TOPIC_REPORTED -> withoutDisclosure();
          case PARTS_ACCOUNTED_FOR -> inPart(requirement);
          case INDEX -> noIndex();
          case STATEMENT_OF_USE -> statement();
          case NOTICE -> unsaid(Attestation.ISSUER_NOTIFIED, Reasons.NOTICE);
        };
    return unmet.stream()
        .map(each -> new UnmetRequirement(requirement, each.subject(), each.reason()))
        .toList();
  }

  /** What lacks, and of what. */
  private record Unmet(String subject, Labels reason) {
    static List<Unmet> of(Labels reason) {
      return List.of(new Unmet("", reason));
    }
  }

  private List<Unmet> unsaid(Attestation attestation, Labels reason) {
    return attested.contains(attestation) ? List.of() : Unmet.of(reason);
  }

  // ---------------------------------------------------------------------------------------------

  private List<Unmet> notReported(Requirement requirement) {
    return rows(requirement.keys())
        .filter(row -> !row.isSettled() && row.status() != Status.PARTLY_DISCLOSED)
        .map(row -> new Unmet(row.code(), why(row)))
        .toList();
  }

  private Labels why(IndexRow row) {
    boolean omitted = row.answer().filter(each -> each.answer() == Answer.OMITTED).isPresent();
    return omitted
        ? Reasons.OMISSION
        : row.answer().isPresent() ? Reasons.ANSWER : Reasons.NOT_REPORTED;
  }

  private List<Unmet> inPart(Requirement requirement) {
    List<String> keys = new ArrayList<>(requirement.keys());
    topics.forEach(topic -> keys.addAll(topic.standards()));
    return rows(keys)
        .filter(row -> row.status() == Status.PARTLY_DISCLOSED)
        .filter(row -> row.answer().filter(each -> each.answer() == Answer.OMITTED).isEmpty())
        .map(row -> new Unmet(row.code(), Reasons.inPart(row.lacks())))
        .toList();
  }

  /** The rows of provisions and of all below them, each once, without summaries. */
  private Stream<IndexRow> rows(List<String> keys) {
    return index.rows().stream().filter(row -> !row.isSummary() && isBelow(row.provision(), keys));
  }

  private boolean isBelow(Provision provision, List<String> keys) {
    Framework framework = index.framework();
    return keys.contains(provision.key())
        || framework.parent(provision).map(above -> isBelow(above, keys)).orElse(false);
  }

  // ---------------------------------------------------------------------------------------------

  private List<Unmet> materialTopics() {
    List<Unmet> unmet = new ArrayList<>();
    if (topics.isEmpty()) {
      unmet.addAll(Unmet.of(Reasons.NO_TOPICS));
    }
    unmet.addAll(unsaid(Attestation.SECTOR_STANDARDS_USED, Reasons.SECTOR));
    return unmet;
  }

  /** A place for each topic, unless the provision that asks for it is left out with a reason. */
  private List<Unmet> notManaged(Requirement requirement) {
    boolean omitted =
        rows(requirement.keys()).anyMatch(row -> row.status() == Status.OMITTED && row.isSettled());
    return topics.stream()
        .filter(topic -> topic.managedAt().isBlank() && !omitted)
        .map(topic -> new Unmet(topic.name(), Reasons.NOT_MANAGED))
        .toList();
  }

  private List<Unmet> withoutDisclosure() {
    Predicate<MaterialTopic> reported =
        topic ->
            rows(topic.standards())
                .anyMatch(row -> isReported(row) || row.status() == Status.OMITTED);
    return topics.stream()
        .filter(topic -> !topic.standards().isEmpty())
        .filter(reported.negate())
        .map(topic -> new Unmet(topic.name(), Reasons.NO_DISCLOSURE))
        .toList();
  }

  private static boolean isReported(IndexRow row) {
    return row.status() == Status.DISCLOSED
        || row.status() == Status.PARTLY_DISCLOSED
        || row.status() == Status.NOTHING_TO_REPORT;
  }

  // ---------------------------------------------------------------------------------------------

  private List<Unmet> noIndex() {
    List<Unmet> unmet = new ArrayList<>();
    if (index.rows().stream().noneMatch(row -> !row.isSummary() && isReported(row))) {
      unmet.addAll(Unmet.of(Reasons.EMPTY_INDEX));
    }
    unmet.addAll(unsaid(Attestation.INDEX_PUBLISHED, Reasons.INDEX));
    return unmet;
  }

  private List<Unmet> statement() {
    if (statement.isBlank()) {
      return Unmet.of(Reasons.NO_STATEMENT);
    }
    List<String> names = new ArrayList<>();
    Optional<Entity> entity = index.entity();
    entity.ifPresent(
        each -> {
          names.add(each.id());
          names.addAll(each.names().values());
        });
    return claim.statements().stream()
        .map(each -> each.fit(statement, names, index.period()))
        .max(Comparator.naturalOrder())
        .map(RequirementCheck::reason)
        .orElse(List.of());
  }

  private static List<Unmet> reason(Statement.Fit fit) {
    return switch (fit) {
      case OTHER -> Unmet.of(Reasons.OTHER_STATEMENT);
      case OTHER_NAME -> Unmet.of(Reasons.OTHER_NAME);
      case OTHER_PERIOD -> Unmet.of(Reasons.OTHER_PERIOD);
      case EXACT -> List.of();
    };
  }
}
