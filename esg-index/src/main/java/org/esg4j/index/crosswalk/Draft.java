package org.esg4j.index.crosswalk;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Provision;
import org.esg4j.index.recorded.RecordedIndex;

/**
 * A draft of an index from one that was made before: for the next year, for another edition, or for
 * another framework.
 *
 * <p>Places, answers and the names of figures are carried as proposals. The status of each row is
 * that which the facts and words of the new index give it: what is merely carried settles nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Draft implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final DisclosureIndex index;

  @SuppressWarnings("serial") // an immutable list
  private final List<DraftRow> rows;

  private Draft(DisclosureIndex index, List<DraftRow> rows) {
    this.index = index;
    this.rows = List.copyOf(rows);
  }

  /**
   * Rolls an index forward to a new year, and to a new edition if it has one. Provisions that moved
   * are followed.
   *
   * @param last the index before
   * @param earlier the edition that it was made for
   * @param next the index to be made, with the facts and words that are there already
   * @return the draft
   * @throws IllegalArgumentException if the edition is not that of the index before, or of another
   *     family than that of the next
   */
  public static Draft rolledForward(RecordedIndex last, Framework earlier, DisclosureIndex next) {
    refuseOther(last, earlier);
    Objects.requireNonNull(next, "next");
    if (!earlier.family().equals(next.framework().family())) {
      throw new IllegalArgumentException(
          earlier + " and " + next.framework() + " are of two families: use a crosswalk");
    }
    return drafted(next, new EditionSources(last, earlier, next));
  }

  /**
   * Drafts an index for another framework.
   *
   * @param crosswalk which provisions are about the same
   * @param last the index that is there
   * @param from the edition that it was made for
   * @param next the index to be made, with the facts and words that are there already
   * @return the draft
   * @throws IllegalArgumentException if the edition is not that of the index, or the crosswalk is
   *     not between the two families
   */
  public static Draft across(
      Crosswalk crosswalk, RecordedIndex last, Framework from, DisclosureIndex next) {
    Objects.requireNonNull(crosswalk, "crosswalk");
    refuseOther(last, from);
    Objects.requireNonNull(next, "next");
    return drafted(next, new CrosswalkSources(crosswalk, last, from, next));
  }

  private static void refuseOther(RecordedIndex last, Framework edition) {
    Objects.requireNonNull(last, "last");
    if (!Objects.requireNonNull(edition, "edition").id().equals(last.framework())) {
      throw new IllegalArgumentException(
          "the index was made for " + last.framework() + ", not for " + edition);
    }
  }

  private static Draft drafted(DisclosureIndex next, Sources sources) {
    return new Draft(
        next,
        next.rows().stream()
            .map(row -> new DraftRow(row, sources(next.framework(), row.provision(), sources)))
            .toList());
  }

  /** The sources of a provision, or else of the one it is a part of. */
  private static List<Source> sources(Framework framework, Provision provision, Sources sources) {
    List<Source> own = sources.of(provision);
    return own.isEmpty()
        ? framework
            .parent(provision)
            .filter(above -> !above.heading())
            .map(above -> sources(framework, above, sources))
            .orElse(own)
        : own;
  }

  /**
   * The index to be made, nothing carried over.
   *
   * @return the index
   */
  public DisclosureIndex index() {
    return index;
  }

  /**
   * The rows.
   *
   * @return a row for each row of the index
   */
  public List<DraftRow> rows() {
    return rows;
  }

  /**
   * The row of a provision.
   *
   * @param code the provision
   * @return its row, or empty if it does not hold
   * @throws IllegalArgumentException if the framework has no single such provision
   */
  public Optional<DraftRow> row(String code) {
    Provision provision = index.framework().provision(code);
    return rows.stream().filter(row -> row.row().provision().equals(provision)).findFirst();
  }

  /**
   * What has to be done.
   *
   * @return the rows with a task
   */
  public List<DraftRow> toDo() {
    return rows.stream().filter(row -> !row.tasks().isEmpty()).toList();
  }

  /**
   * What the framework asks for and nothing before helps with.
   *
   * @return the rows to be written anew
   */
  public List<DraftRow> stillLacking() {
    return rows.stream().filter(row -> row.tasks().contains(Task.WRITE)).toList();
  }

  /**
   * The index with the places of the draft, for whoever has checked them all.
   *
   * <p>Figures and answers are not carried: figures have to be given as facts, and answers anew.
   *
   * @return the index, which can be written and said more of
   * @throws IllegalArgumentException if a place is longer than an index takes
   */
  public DisclosureIndex withPlaces() {
    DisclosureIndex filled = index;
    for (DraftRow row : rows) {
      for (String place : row.places()) {
        filled = filled.narrative(row.row().provision().key(), place);
      }
    }
    return filled;
  }

  /** The index and how much there is to do. */
  @Override
  public String toString() {
    return index + ", " + toDo().size() + " rows to do";
  }
}
