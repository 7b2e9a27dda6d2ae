package org.esg4j.index;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.fact.Entity;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.Answer;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.framework.Relief;
import org.esg4j.index.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * An index of disclosures: what an edition of a framework asks for, what is there, and what is
 * missing.
 *
 * <pre>{@code
 * DisclosureIndex index =
 *     DisclosureIndex.of(HkexEsgCode.C2_2023)
 *         .forPeriod(ReportingPeriod.ofYear(2024))
 *         .with(facts)
 *         .narrative("A1.5", "4.1 Climate")
 *         .notApplicable("A1.1", "no manufacturing, no air emissions");
 * IndexRow emissions = index.row("A1.2").orElseThrow();
 * emissions.status();                     // PARTLY_DISCLOSED
 * emissions.lacks().get(0).labels().en(); // no figure: Scope 1 emissions
 * }</pre>
 *
 * <p>Each method gives a new index. A provision is named by its key, its code or an alias. What is
 * said of a provision holds for its sub-provisions too, unless it is a heading.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DisclosureIndex implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Inputs inputs;

  /** The rows; made when first asked for, and a race only repeats work. */
  private transient volatile @Nullable List<IndexRow> rows;

  private DisclosureIndex(Inputs inputs) {
    this.inputs = inputs;
  }

  /**
   * An index for an edition of a framework, with the bundled mapping of its family.
   *
   * @param framework the edition
   * @return an index in which nothing is disclosed yet
   */
  public static DisclosureIndex of(Framework framework) {
    return new DisclosureIndex(Inputs.of(Objects.requireNonNull(framework, "framework")));
  }

  /**
   * An index for a bundled edition, which is read each time; keep a {@link FrameworkCatalog} to
   * build many.
   *
   * @param framework the id of the edition
   * @return an index in which nothing is disclosed yet
   * @throws IllegalArgumentException if no such edition is bundled
   */
  public static DisclosureIndex of(FrameworkId framework) {
    return of(FrameworkCatalog.bundled().framework(framework));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Adds facts.
   *
   * @param facts the facts; of other entities and periods they are passed over
   * @return the index
   */
  public DisclosureIndex with(FactSet facts) {
    return new DisclosureIndex(inputs.with(Objects.requireNonNull(facts, "facts")));
  }

  /**
   * Says whose index it is; if all facts are about one entity, it need not be said.
   *
   * @param entity the entity
   * @return the index
   */
  public DisclosureIndex forEntity(Entity entity) {
    return new DisclosureIndex(
        inputs.with(inputs.scope().withEntity(Objects.requireNonNull(entity, "entity"))));
  }

  /**
   * Says which period it is about; the latest year of the facts, if it is not said.
   *
   * @param period the financial year
   * @return the index
   */
  public DisclosureIndex forPeriod(ReportingPeriod period) {
    return new DisclosureIndex(
        inputs.with(inputs.scope().withPeriod(Objects.requireNonNull(period, "period"))));
  }

  /**
   * Says to which class the issuer belongs, or which claim of use it makes.
   *
   * <p>If it is not said, each provision binds as it does the class that it binds most strictly.
   *
   * @param id the id of the class in the framework
   * @return the index
   * @throws IllegalArgumentException if the framework does not know the class
   */
  public DisclosureIndex forIssuerClass(String id) {
    return new DisclosureIndex(
        inputs.with(inputs.scope().withIssuerClass(framework().issuerClass(id).id())));
  }

  /**
   * Says when the report is published, which decides what holds where the dates of the framework
   * attach to publication; the day after the period, if it is not said.
   *
   * @param day the day of publication
   * @return the index
   */
  public DisclosureIndex publishedOn(LocalDate day) {
    return new DisclosureIndex(
        inputs.with(inputs.scope().withPublished(Objects.requireNonNull(day, "day"))));
  }

  /**
   * Replaces the bundled mapping.
   *
   * @param mapping a mapping for the family of the framework
   * @return the index
   * @throws IllegalArgumentException if it is for another family, or serves a quantity that a
   *     provision of the framework does not ask for
   */
  public DisclosureIndex mappedBy(Mapping mapping) {
    Objects.requireNonNull(mapping, "mapping").refuseUnlessFitFor(framework());
    return new DisclosureIndex(inputs.with(mapping));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * Gives the place of a description; several places may be given for one provision.
   *
   * <p>Words settle what asks for words. Figures that a provision asks for have to be there as
   * facts, see {@link #reported}. The place of a heading is shown and settles nothing.
   *
   * @param code the provision
   * @param place where in the report
   * @return the index
   * @throws IllegalArgumentException if the place says nothing, or the framework has no single such
   *     provision
   */
  public DisclosureIndex narrative(String code, String place) {
    String key = framework().provision(code).key();
    return new DisclosureIndex(
        inputs.with(inputs.said().withPlace(key, Said.text(place, "place"))));
  }

  /**
   * Says that all that a provision asks for, figures included, is at a place.
   *
   * @param code the provision
   * @param place where in the report
   * @return the index
   * @throws IllegalArgumentException if the place says nothing, the provision is a heading, or the
   *     framework has no single such provision
   */
  public DisclosureIndex reported(String code, String place) {
    String key = provisionToAnswer(code).key();
    return new DisclosureIndex(
        inputs.with(inputs.said().withPlace(key, Said.text(place, "place")).withVouched(key)));
  }

  /**
   * Explains why a provision is not disclosed.
   *
   * @param code the provision
   * @param reason why not
   * @return the index
   * @throws IllegalArgumentException if the reason says nothing, the provision is a heading or is
   *     answered, or the framework has no single such provision
   */
  public DisclosureIndex explained(String code, String reason) {
    return answered(code, Answer.EXPLAINED, "", reason);
  }

  /**
   * Says why a provision does not apply.
   *
   * @param code the provision
   * @param reason why not
   * @return the index
   * @throws IllegalArgumentException if the reason says nothing, the provision is a heading or is
   *     answered, or the framework has no single such provision
   */
  public DisclosureIndex notApplicable(String code, String reason) {
    return answered(code, Answer.NOT_APPLICABLE, "", reason);
  }

  /**
   * Says that there was nothing to report.
   *
   * @param code the provision
   * @param statement what there was not, such as a carbon price
   * @return the index
   * @throws IllegalArgumentException if the statement says nothing, the provision is a heading or
   *     is answered, or the framework has no single such provision
   */
  public DisclosureIndex nothingToReport(String code, String statement) {
    return answered(code, Answer.NOTHING_TO_REPORT, "", statement);
  }

  /**
   * Uses a relief of the framework.
   *
   * @param code the provision
   * @param relief the id of the relief
   * @param explanation how and why it is used
   * @return the index
   * @throws IllegalArgumentException if the explanation says nothing, the framework does not grant
   *     the relief for the provision, the provision is a heading or is answered, or the framework
   *     has no single such provision
   */
  public DisclosureIndex reliefUsed(String code, String relief, String explanation) {
    Provision provision = provisionToAnswer(code);
    Relief granted = framework().relief(relief);
    if (!framework().reaches(granted, provision)) {
      throw new IllegalArgumentException(
          granted.id()
              + " does not reach "
              + provision
              + "; it reaches "
              + String.join(", ", granted.provisions()));
    }
    return answered(code, Answer.RELIEF_USED, granted.id(), explanation);
  }

  /**
   * Omits a disclosure for a reason that the framework allows.
   *
   * @param code the provision
   * @param reason the id of the reason
   * @param explanation what the framework wants explained for that reason
   * @return the index
   * @throws IllegalArgumentException if the explanation says nothing, the framework does not allow
   *     the reason or the omission, the provision is a heading or is answered, or the framework has
   *     no single such provision
   */
  public DisclosureIndex omitted(String code, String reason, String explanation) {
    Provision provision = provisionToAnswer(code);
    String ground = framework().omissionReason(reason).id();
    if (!provision.omissionAllowed()) {
      throw new IllegalArgumentException(framework() + " allows no omission of " + provision);
    }
    return answered(code, Answer.OMITTED, ground, explanation);
  }

  private DisclosureIndex answered(String code, Answer answer, String ground, String text) {
    Provision provision = provisionToAnswer(code);
    if (inputs.said().answers().containsKey(provision.key())) {
      throw new IllegalArgumentException(provision + " is answered before");
    }
    GivenAnswer given = new GivenAnswer(answer, ground, Said.text(text, "text"));
    return new DisclosureIndex(inputs.with(inputs.said().withAnswer(provision.key(), given)));
  }

  private Provision provisionToAnswer(String code) {
    Provision provision = framework().provision(code);
    if (provision.heading()) {
      throw new IllegalArgumentException(
          provision + " is a heading; answer " + framework().subProvisions(provision));
    }
    return provision;
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The edition.
   *
   * @return the framework
   */
  public Framework framework() {
    return inputs.framework();
  }

  /**
   * The mapping of metrics to provisions.
   *
   * @return the mapping
   */
  public Mapping mapping() {
    return inputs.mapping();
  }

  /**
   * Whose index it is.
   *
   * @return the entity; empty if none is said and there are no facts
   * @throws IllegalStateException if none is said and the facts are about several
   */
  public Optional<Entity> entity() {
    if (inputs.scope().entity() != null) {
      return Optional.of(inputs.scope().entity());
    }
    List<Entity> entities = inputs.facts().stream().map(Fact::entity).distinct().toList();
    if (entities.size() > 1) {
      throw new IllegalStateException("facts of several entities: say which of " + entities);
    }
    return entities.stream().findFirst();
  }

  /**
   * The period it is about.
   *
   * @return the period
   * @throws IllegalStateException if none is said and there are no facts
   */
  public ReportingPeriod period() {
    if (inputs.scope().period() != null) {
      return inputs.scope().period();
    }
    return inputs.facts().stream()
        .map(Fact::period)
        .filter(period -> !period.start().equals(period.end()))
        .max(ReportingPeriod::compareTo)
        .orElseThrow(() -> new IllegalStateException("no facts: say which period"));
  }

  /**
   * The class of the issuer, or the claim of use.
   *
   * @return its id; empty if none is said
   */
  public Optional<String> issuerClass() {
    return Optional.of(inputs.scope().issuerClass()).filter(id -> !id.isEmpty());
  }

  /**
   * The day of publication.
   *
   * @return the day that was said, or the day after the period
   */
  public LocalDate published() {
    return inputs.scope().published() == null
        ? period().end().plusDays(1)
        : inputs.scope().published();
  }

  /**
   * The rows.
   *
   * @return a row for each provision that holds, in the order of the edition
   * @throws IllegalStateException if entity or period have to be said
   */
  public List<IndexRow> rows() {
    List<IndexRow> made = rows;
    if (made == null) {
      FactSet own = entity().map(inputs.facts()::entity).orElse(inputs.facts());
      made = Rows.of(inputs, own, period(), published());
      rows = made;
    }
    return made;
  }

  /**
   * The row of a provision.
   *
   * @param code the provision
   * @return its row, or empty if it does not hold
   * @throws IllegalArgumentException if the framework has no single such provision
   */
  public Optional<IndexRow> row(String code) {
    Provision provision = framework().provision(code);
    return rows().stream().filter(row -> row.provision().equals(provision)).findFirst();
  }

  /**
   * What the edition asks for and nothing is said of.
   *
   * @return the rows with the status missing, without summaries
   */
  public List<IndexRow> missing() {
    return rows().stream()
        .filter(row -> !row.isSummary() && row.status() == Status.MISSING)
        .toList();
  }

  /**
   * What stands between this index and compliance.
   *
   * @return the completeness, by obligation
   */
  public Completeness completeness() {
    return new Completeness(rows());
  }

  /**
   * Writes the index as a document in one language.
   *
   * @param writer the format
   * @param language the language
   * @param out where to; it is flushed and stays open
   * @throws IOException if the stream refuses
   */
  public void write(IndexWriter writer, Locale language, OutputStream out) throws IOException {
    Objects.requireNonNull(writer, "writer")
        .write(this, List.of(Objects.requireNonNull(language, "language")), out);
  }

  /** The edition, the entity if it is known, and the number of what is said. */
  @Override
  public String toString() {
    return framework() + " index with " + inputs.facts().size() + " facts";
  }
}
