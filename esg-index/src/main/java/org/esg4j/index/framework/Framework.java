package org.esg4j.index.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.esg4j.json.JsonDocument;
import org.esg4j.metric.Labels;

/**
 * One edition of a disclosure framework: what it asks for, of whom and from when.
 *
 * <p>An edition is read from a file that meets {@code framework.schema.json}, which stands beside
 * this class. A bundled edition comes from a {@link FrameworkCatalog}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Framework implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Edition edition;
  private final ProvisionTree tree;

  @SuppressWarnings("serial") // an immutable map
  private final Map<String, ObligationRules> obligations;

  @SuppressWarnings("serial") // an immutable map of immutable sets
  private final Map<Obligation, Set<Answer>> answers;

  @SuppressWarnings("serial") // an immutable map
  private final Map<String, Labels> axes;

  @SuppressWarnings("serial") // an immutable list
  private final List<Removal> removals;

  Framework(
      Edition edition,
      ProvisionTree tree,
      Map<String, ObligationRules> obligations,
      Map<Obligation, Set<Answer>> answers,
      Map<String, Labels> axes,
      List<Removal> removals) {
    this.edition = edition;
    this.tree = tree;
    this.obligations = Map.copyOf(obligations);
    this.answers = Map.copyOf(answers);
    this.axes = Map.copyOf(axes);
    this.removals = List.copyOf(removals);
  }

  /**
   * Reads an edition from a file.
   *
   * @param file the file
   * @return the edition
   * @throws IOException if the file cannot be read
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Framework read(Path file) throws IOException {
    return FrameworkReader.read(JsonDocument.read(file));
  }

  /**
   * Reads an edition from a stream, which stays open.
   *
   * @param in the stream, in UTF-8
   * @param name what messages call it
   * @return the edition
   * @throws IOException if the stream cannot be read
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Framework read(InputStream in, String name) throws IOException {
    return FrameworkReader.read(JsonDocument.read(in, name));
  }

  /**
   * Reads an edition from its text.
   *
   * @param text the text of the file
   * @param name what messages call it
   * @return the edition
   * @throws org.esg4j.json.JsonException if it does not meet the schema, with the place of the
   *     fault
   */
  public static Framework read(String text, String name) {
    return FrameworkReader.read(JsonDocument.read(text, name));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * What the edition is called, where it comes from and from when it holds.
   *
   * @return the particulars
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The id of the edition.
   *
   * @return such as {@code hkex-appendix-c2-2025}
   */
  public FrameworkId id() {
    return edition.id();
  }

  /**
   * What all editions of the framework have in common.
   *
   * @return such as {@code hkex-esg}
   */
  public String family() {
    return edition.family();
  }

  /**
   * A class of issuers.
   *
   * @param id its id
   * @return the class
   * @throws IllegalArgumentException if the framework does not know it
   */
  public IssuerClass issuerClass(String id) {
    return Named.find(edition.issuerClasses(), IssuerClass::id, id, "issuer class", this);
  }

  /**
   * A relief.
   *
   * @param id its id
   * @return the relief
   * @throws IllegalArgumentException if the framework does not grant it
   */
  public Relief relief(String id) {
    return Named.find(edition.reliefs(), Relief::id, id, "relief", this);
  }

  /**
   * A reason for an omission.
   *
   * @param id its id
   * @return the reason
   * @throws IllegalArgumentException if the framework does not allow it
   */
  public OmissionReason omissionReason(String id) {
    return Named.find(edition.omissionReasons(), OmissionReason::id, id, "omission reason", this);
  }

  /**
   * The name of an axis.
   *
   * @param id its id
   * @return the name; the id itself if the framework names no such axis
   */
  public Labels axis(String id) {
    return axes.getOrDefault(Objects.requireNonNull(id, "id"), new Labels(id, id, id));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Everything it asks for, headings included.
   *
   * @return the provisions in the order of an index, each after its parent
   */
  public List<Provision> provisions() {
    return tree.all();
  }

  /**
   * What earlier editions have and this one has not.
   *
   * @return the removals, with what takes the place of each
   */
  public List<Removal> removals() {
    return removals;
  }

  /**
   * The provision of a key, a code or an alias.
   *
   * @param code such as {@code B2.1}
   * @return the provision
   * @throws UnknownProvisionException if there is none, or the code is used for several
   */
  public Provision provision(String code) {
    return find(code)
        .orElseThrow(() -> new UnknownProvisionException(id(), code, tree.candidates(code)));
  }

  /**
   * The provision of a key, a code or an alias, if there is exactly one.
   *
   * @param code such as {@code B2.1}
   * @return the provision, or empty
   */
  public Optional<Provision> find(String code) {
    return tree.find(Objects.requireNonNull(code, "code"));
  }

  /**
   * What stands directly below a provision.
   *
   * @param provision a provision or heading of this framework
   * @return the provisions whose parent it is, in order
   */
  public List<Provision> subProvisions(Provision provision) {
    return tree.below(Objects.requireNonNull(provision, "provision"));
  }

  /**
   * The provision or heading that another belongs to.
   *
   * @param provision a provision or heading of this framework
   * @return its parent, or empty at the top
   */
  public Optional<Provision> parent(Provision provision) {
    return tree.parent(Objects.requireNonNull(provision, "provision"));
  }

  /**
   * Whether a relief reaches a provision, by itself or by one above it.
   *
   * @param relief a relief of this framework
   * @param provision a provision of this framework
   * @return true if it does
   */
  public boolean reaches(Relief relief, Provision provision) {
    Objects.requireNonNull(relief, "relief");
    return relief.provisions().contains(Objects.requireNonNull(provision, "provision").key())
        || parent(provision).map(above -> reaches(relief, above)).orElse(false);
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * How strictly a provision binds a class of issuers in a financial year.
   *
   * <p>A provision without rules of its own, such as a heading, binds as strictly as the strictest
   * of those below it.
   *
   * @param provision a provision of this framework
   * @param issuerClass the id of the class; empty for the strictest of all classes
   * @param commencing the first day of the financial year
   * @return the obligation
   * @throws IllegalArgumentException if the framework does not know the class
   */
  public Obligation obligation(Provision provision, String issuerClass, LocalDate commencing) {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(issuerClass, "issuerClass");
    Objects.requireNonNull(commencing, "commencing");
    if (!issuerClass.isEmpty()) {
      return strictest(provision, issuerClass(issuerClass).id(), commencing);
    }
    return edition.issuerClasses().stream()
        .map(each -> strictest(provision, each.id(), commencing))
        .min(Obligation::compareTo)
        .orElseGet(() -> strictest(provision, "", commencing));
  }

  private Obligation strictest(Provision provision, String issuerClass, LocalDate commencing) {
    ObligationRules own = obligations.get(provision.obligationRules());
    if (own != null) {
      return own.of(issuerClass, commencing);
    }
    return tree.below(provision).stream()
        .map(below -> strictest(below, issuerClass, commencing))
        .min(Obligation::compareTo)
        .orElse(Obligation.VOLUNTARY);
  }

  /**
   * The rules that say how strictly a provision binds.
   *
   * @param provision a provision of this framework
   * @return its rules, or empty if it binds as its sub-provisions do
   */
  public Optional<ObligationRules> obligationRules(Provision provision) {
    Objects.requireNonNull(provision, "provision");
    return Optional.ofNullable(obligations.get(provision.obligationRules()));
  }

  /**
   * Whether an answer settles a provision that is not disclosed.
   *
   * @param obligation how strictly the provision binds
   * @param answer what the reporter says instead
   * @return true if the framework accepts it; always true where nothing binds
   */
  public boolean accepts(Obligation obligation, Answer answer) {
    Objects.requireNonNull(answer, "answer");
    return obligation == Obligation.NOT_YET_IN_FORCE
        || answers.getOrDefault(obligation, Set.of()).contains(answer);
  }

  /** The id of the edition. */
  @Override
  public String toString() {
    return id().text();
  }
}
