package org.esg4j.index.claim;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.esg4j.fact.Entity;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.framework.Provision;

/**
 * Whether an index meets the claim that it is made for.
 *
 * <p>The claim is the issuer class of the index. Each method gives a new check.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ClaimCheck implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final DisclosureIndex index;
  private final Claim claim;

  @SuppressWarnings("serial") // an immutable list
  private final List<MaterialTopic> topics;

  @SuppressWarnings("serial") // an immutable set
  private final Set<Attestation> attested;

  private final String statement;

  private ClaimCheck(
      DisclosureIndex index,
      Claim claim,
      List<MaterialTopic> topics,
      Set<Attestation> attested,
      String statement) {
    this.index = index;
    this.claim = claim;
    this.topics = List.copyOf(topics);
    this.attested = Set.copyOf(attested);
    this.statement = statement;
  }

  /**
   * A check of the claim that an index is made for.
   *
   * @param index the index, with its issuer class said
   * @return a check in which the reporter has said nothing yet
   * @throws IllegalArgumentException if the index does not say its class, or the class is no claim
   */
  public static ClaimCheck of(DisclosureIndex index) {
    String id =
        Objects.requireNonNull(index, "index")
            .issuerClass()
            .orElseThrow(
                () -> new IllegalArgumentException("index: expected its claim, found none"));
    Claim claim =
        Claim.bundledFor(index.framework()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        id + " of " + index.framework() + " is no claim of use"));
    return new ClaimCheck(index, claim, List.of(), Set.of(), "");
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Adds a material topic.
   *
   * @param name its name
   * @param managedAt where in the report its management is described; empty if nowhere
   * @param standards the keys or codes of the headings whose disclosures cover it; none if no
   *     standard does
   * @return the check
   * @throws IllegalArgumentException if the name is blank, or the framework has no single such
   *     heading
   */
  public ClaimCheck materialTopic(String name, String managedAt, String... standards) {
    List<String> keys = new ArrayList<>();
    for (String standard : Objects.requireNonNull(standards, "standards")) {
      Provision heading = index.framework().provision(standard);
      if (!heading.heading()) {
        throw new IllegalArgumentException(heading + " is no heading");
      }
      keys.add(heading.key());
    }
    List<MaterialTopic> more = new ArrayList<>(topics);
    more.add(new MaterialTopic(name, keys, managedAt));
    return new ClaimCheck(index, claim, more, attested, statement);
  }

  /**
   * Says what only the reporter can say.
   *
   * @param attestation what is so
   * @return the check
   */
  public ClaimCheck attest(Attestation attestation) {
    Set<Attestation> more = EnumSet.of(Objects.requireNonNull(attestation, "attestation"));
    more.addAll(attested);
    return new ClaimCheck(index, claim, topics, more, statement);
  }

  /**
   * Gives the statement of use as the report prints it.
   *
   * @param text the statement
   * @return the check
   */
  public ClaimCheck stating(String text) {
    return new ClaimCheck(index, claim, topics, attested, Objects.requireNonNull(text, "text"));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The claim.
   *
   * @return the claim, with its requirements
   */
  public Claim claim() {
    return claim;
  }

  /**
   * The index.
   *
   * @return the index
   */
  public DisclosureIndex index() {
    return index;
  }

  /**
   * The statement of use that the framework lays down, for the reporter and the period.
   *
   * @param language the language; English if the framework has none in it
   * @return the statement
   * @throws IllegalStateException if entity or period of the index have to be said
   */
  public String statement(Locale language) {
    Objects.requireNonNull(language, "language");
    Statement formula = inLanguage(language).or(() -> inLanguage(Locale.ENGLISH)).orElseThrow();
    Entity entity =
        index.entity().orElseThrow(() -> new IllegalStateException("say whose index it is"));
    String name = entity.names().isEmpty() ? entity.id() : entity.name(formula.language());
    return formula.of(name, index.period());
  }

  private Optional<Statement> inLanguage(Locale language) {
    return claim.statements().stream().filter(each -> each.language().equals(language)).findFirst();
  }

  /**
   * What stands between the report and its claim.
   *
   * @return each requirement that is not met, once for each thing that lacks, in the order of the
   *     framework
   * @throws IllegalStateException if entity or period of the index have to be said
   */
  public List<UnmetRequirement> unmet() {
    RequirementCheck check = new RequirementCheck(index, claim, topics, attested, statement);
    return claim.requirements().stream().flatMap(each -> check.unmet(each).stream()).toList();
  }

  /**
   * Whether the report may make its claim.
   *
   * @return true if every requirement is met
   */
  public boolean isMet() {
    return unmet().isEmpty();
  }

  /** The claim and the index. */
  @Override
  public String toString() {
    return claim.id() + ": " + index;
  }
}
