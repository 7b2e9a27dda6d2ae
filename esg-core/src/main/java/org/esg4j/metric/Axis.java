package org.esg4j.metric;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One way to break a metric down, such as gender: its categories, and which of them make a whole.
 *
 * @param id the axis as breakdowns name it
 * @param labels its name
 * @param closed whether other categories than the known ones are refused
 * @param categories the known categories
 * @param partitions sets of categories that make the whole, in the order in which they are tried
 */
public record Axis(
    String id, Labels labels, boolean closed, List<Category> categories, List<Partition> partitions)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks the axis and keeps copies of the lists.
   *
   * @param id the axis as breakdowns name it
   * @param labels its name
   * @param closed whether other categories than the known ones are refused
   * @param categories the known categories
   * @param partitions sets of categories that make the whole, in the order in which they are tried
   * @throws IllegalArgumentException if an id has a wrong form or stands twice, or a partition or
   *     another category names a category that is not there
   */
  public Axis {
    Objects.requireNonNull(labels, "labels");
    categories = List.copyOf(categories);
    partitions = List.copyOf(partitions);
    if (!Breakdown.isAxis(Objects.requireNonNull(id, "id"))) {
      throw new IllegalArgumentException("no id of an axis: '" + Texts.shortened(id) + "'");
    }
    List<String> known = categories.stream().map(Category::id).toList();
    if (Set.copyOf(known).size() < known.size()) {
      throw new IllegalArgumentException("axis " + id + " names a category twice");
    }
    List<String> used = new ArrayList<>();
    categories.forEach(category -> category.within().ifPresent(used::add));
    partitions.forEach(partition -> used.addAll(partition.parts()));
    partitions.forEach(partition -> used.addAll(partition.optional()));
    used.removeAll(known);
    if (!used.isEmpty()) {
      throw new IllegalArgumentException("axis " + id + " does not know " + used.get(0));
    }
  }

  /**
   * A category of an axis.
   *
   * @param id the category as breakdowns name it
   * @param within the larger category that this one is a part of, if there is one
   * @param labels its name
   */
  public record Category(String id, Optional<String> within, Labels labels)
      implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Checks the id.
     *
     * @param id the category as breakdowns name it
     * @param within the larger category that this one is a part of, if there is one
     * @param labels its name
     * @throws IllegalArgumentException if it has a form that is not allowed
     */
    public Category {
      Objects.requireNonNull(within, "within");
      Objects.requireNonNull(labels, "labels");
      if (!Breakdown.isCategory(Objects.requireNonNull(id, "id"))) {
        throw new IllegalArgumentException("no id of a category: '" + Texts.shortened(id) + "'");
      }
    }

    @Serial
    private Object writeReplace() {
      return new Form(id, within.orElse(""), labels);
    }

    /** The serialized form; an optional cannot be written. */
    private record Form(String id, String within, Labels labels) implements Serializable {
      @Serial private static final long serialVersionUID = 1L;

      @Serial
      private Object readResolve() {
        return new Category(id, Optional.of(within).filter(w -> !w.isEmpty()), labels);
      }
    }
  }

  /**
   * Categories that do not overlap and leave nothing out.
   *
   * @param parts the categories that must be there
   * @param optional categories that belong to the whole where a report has them
   */
  public record Partition(List<String> parts, List<String> optional) implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * Keeps copies of the lists.
     *
     * @param parts the categories that must be there
     * @param optional categories that belong to the whole where a report has them
     */
    public Partition {
      parts = List.copyOf(parts);
      optional = List.copyOf(optional);
    }
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * A known category.
   *
   * @param category its id
   * @return the category, or empty if the axis does not know it
   */
  public Optional<Category> category(String category) {
    Objects.requireNonNull(category, "category");
    return categories.stream().filter(known -> known.id().equals(category)).findFirst();
  }

  /**
   * Whether a breakdown may use a category on this axis.
   *
   * @param category its id
   * @return true if it is known, or the axis is open
   */
  public boolean allows(String category) {
    return !closed || category(category).isPresent();
  }

  /**
   * The categories, out of those that figures are there for, that add up to the whole.
   *
   * <p>The first partition counts whose required categories are all there, as long as every other
   * category that is there is a known part of it or a known union of parts: a category that the
   * axis cannot place may be one that the partition leaves out.
   *
   * @param present the categories that figures are there for
   * @return the categories to add, or empty if no known partition is complete
   */
  public Optional<List<String>> whole(Set<String> present) {
    Objects.requireNonNull(present, "present");
    for (Partition partition : partitions) {
      if (present.containsAll(partition.parts())) {
        List<String> chosen = new ArrayList<>(partition.parts());
        partition.optional().stream().filter(present::contains).forEach(chosen::add);
        if (present.stream().allMatch(one -> isPlacedBy(chosen, one))) {
          return Optional.of(List.copyOf(chosen));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPlacedBy(List<String> chosen, String present) {
    return chosen.stream().anyMatch(part -> isWithin(present, part) || isWithin(part, present));
  }

  private boolean isWithin(String inner, String outer) {
    Optional<String> at = Optional.of(inner);
    for (int step = 0; at.isPresent() && step <= categories.size(); step++) {
      if (at.get().equals(outer)) {
        return true;
      }
      at = at.flatMap(this::category).flatMap(Category::within);
    }
    return false;
  }

  /**
   * This axis with the categories and partitions of another of the same id, which come first and
   * replace categories of the same id.
   *
   * @param other the other axis
   * @return the axis; closed if the other is
   * @throws IllegalArgumentException if the other axis has another id
   */
  public Axis with(Axis other) {
    if (!id.equals(Objects.requireNonNull(other, "other").id)) {
      throw new IllegalArgumentException("axes " + id + " and " + other.id + " are not the same");
    }
    List<Category> all = new ArrayList<>(other.categories);
    categories.stream().filter(one -> other.category(one.id()).isEmpty()).forEach(all::add);
    List<Partition> ways = new ArrayList<>(other.partitions);
    partitions.stream().filter(one -> !ways.contains(one)).forEach(ways::add);
    return new Axis(id, other.labels, other.closed, all, ways);
  }
}
