package org.esg4j.index.crosswalk;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.Provision;

/**
 * What two editions of a framework differ in, or two years under one edition.
 *
 * <p>A provision is the same in both if its key is. Each edition is looked at on a day: that from
 * which it holds, unless others are said. The day is the first of a financial year, or the day of
 * publication where the dates of the framework attach to that.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EditionDifference implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Framework earlier;
  private final Framework later;
  private final LocalDate before;
  private final LocalDate after;
  private final String issuerClass;

  private EditionDifference(
      Framework earlier, Framework later, LocalDate before, LocalDate after, String issuerClass) {
    this.earlier = earlier;
    this.later = later;
    this.before = before;
    this.after = after;
    this.issuerClass = issuerClass;
  }

  /**
   * The difference of two editions, each on the day from which it holds.
   *
   * @param earlier the earlier edition
   * @param later the later edition, or the same again
   * @return the difference, for the class of issuers that each provision binds most strictly
   * @throws IllegalArgumentException if they are of two families
   */
  public static EditionDifference between(Framework earlier, Framework later) {
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
    if (!earlier.family().equals(later.family())) {
      throw new IllegalArgumentException(
          "editions of two families: " + earlier.family() + " and " + later.family());
    }
    return new EditionDifference(
        earlier, later, earlier.edition().from(), later.edition().from(), "");
  }

  /**
   * The difference on other days.
   *
   * @param before the day on which to look at the earlier edition
   * @param after the day on which to look at the later edition
   * @return the difference
   */
  public EditionDifference onDays(LocalDate before, LocalDate after) {
    return new EditionDifference(
        earlier,
        later,
        Objects.requireNonNull(before, "before"),
        Objects.requireNonNull(after, "after"),
        issuerClass);
  }

  /**
   * The difference for a class of issuers, or a claim of use.
   *
   * @param id the id of the class; an edition that does not know it binds all alike
   * @return the difference
   * @throws IllegalArgumentException if neither edition knows the class
   */
  public EditionDifference forIssuerClass(String id) {
    Objects.requireNonNull(id, "id");
    if (!knows(earlier, id)) {
      later.issuerClass(id);
    }
    return new EditionDifference(earlier, later, before, after, id);
  }

  private static boolean knows(Framework edition, String id) {
    return edition.edition().issuerClasses().stream().anyMatch(each -> each.id().equals(id));
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * The earlier edition.
   *
   * @return the edition
   */
  public Framework earlier() {
    return earlier;
  }

  /**
   * The later edition.
   *
   * @return the edition
   */
  public Framework later() {
    return later;
  }

  /**
   * What only the later edition asks for.
   *
   * @return its provisions in order, without headings; those to which others moved among them
   */
  public List<Provision> added() {
    Set<String> known = keys(earlier, before);
    return holding(later, after).stream()
        .filter(provision -> !known.contains(provision.key()))
        .toList();
  }

  /**
   * What only the earlier edition asks for, and nothing takes its place.
   *
   * @return its provisions in order, without headings
   */
  public List<Provision> removed() {
    return gone().stream()
        .filter(provision -> Successors.of(provision, later, after).isEmpty())
        .toList();
  }

  /**
   * What the later edition asks for elsewhere.
   *
   * @return the moves in the order of the earlier edition, without headings
   */
  public List<Move> moved() {
    return gone().stream()
        .map(provision -> new Move(provision, Successors.of(provision, later, after)))
        .filter(move -> !move.to().isEmpty())
        .toList();
  }

  private List<Provision> gone() {
    Set<String> still = keys(later, after);
    return holding(earlier, before).stream()
        .filter(provision -> !still.contains(provision.key()))
        .toList();
  }

  /**
   * What both ask for and does not bind as before.
   *
   * @return the changes in the order of the later edition, without headings
   */
  public List<ObligationChange> obligationsChanged() {
    Set<String> known = keys(earlier, before);
    List<ObligationChange> changes = new ArrayList<>();
    for (Provision provision : holding(later, after)) {
      if (known.contains(provision.key())) {
        Obligation was = obligation(earlier, earlier.provision(provision.key()), before);
        Obligation is = obligation(later, provision, after);
        if (was != is) {
          changes.add(new ObligationChange(provision, was, is));
        }
      }
    }
    return changes;
  }

  private Obligation obligation(Framework edition, Provision provision, LocalDate day) {
    return edition.obligation(provision, knows(edition, issuerClass) ? issuerClass : "", day);
  }

  private static List<Provision> holding(Framework edition, LocalDate day) {
    return edition.provisions().stream()
        .filter(provision -> !provision.heading() && provision.inForce().contains(day))
        .toList();
  }

  private static Set<String> keys(Framework edition, LocalDate day) {
    return holding(edition, day).stream().map(Provision::key).collect(Collectors.toSet());
  }

  /** The two editions. */
  @Override
  public String toString() {
    return earlier + " to " + later;
  }
}
