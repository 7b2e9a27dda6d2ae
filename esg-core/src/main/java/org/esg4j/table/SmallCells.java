package org.esg4j.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.esg4j.units.kind.Kind;

/**
 * The rule for cells about few people: below a size they are withheld, or merged with others.
 *
 * <p>A cell is small if it counts more than nothing and less than the size. Withholding it is not
 * enough: it must not follow from what is published. {@link #withhold} therefore withholds further
 * cells, the smallest that will do, until no withheld cell is determined by the published ones
 * through sums and differences, and until the withheld cells of a published sum come to the size
 * together. Zero is published: it says something about a group, not about a person in it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SmallCells implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final long size;

  @SuppressWarnings("serial") // an immutable list, which is serializable
  private final List<List<String>> layers;

  private SmallCells(long size, List<List<String>> layers) {
    this.size = size;
    this.layers = List.copyOf(layers);
  }

  /**
   * The rule with a size.
   *
   * @param size the least number that a cell may show, apart from zero; 2 or more
   * @return the rule
   * @throws IllegalArgumentException if the size is below 2
   */
  public static SmallCells below(long size) {
    if (size < 2) {
      throw new IllegalArgumentException("no cell is smaller than 1: a size of at least 2");
    }
    return new SmallCells(size, List.of());
  }

  /**
   * This rule for one more set of axes by which figures are published.
   *
   * <p>All that is published about the same people must be named: the total, too, by no axes.
   *
   * @param axes the axes; none for the total
   * @return the rule
   */
  public SmallCells publishing(String... axes) {
    List<List<String>> more = new ArrayList<>(layers);
    more.add(List.copyOf(new TreeSet<>(List.of(axes))));
    return new SmallCells(size, more.stream().distinct().toList());
  }

  /**
   * The least number that a cell may show.
   *
   * @return the size
   */
  public long size() {
    return size;
  }

  /**
   * What of a table can be published.
   *
   * @param <K> the kind; cells are compared with the size by their number in the table's unit
   * @param table the table
   * @return the cells of the sets of axes named by {@link #publishing}, or of all that were stated
   *     if none was named
   * @throws IllegalArgumentException if nothing was named and the table is a counted one, or the
   *     table has no figures by one of the sets of axes
   */
  public <K extends Kind> PublishedTable<K> withhold(CrossTable<K> table) {
    Objects.requireNonNull(table, "table");
    if (layers.isEmpty() && table.isCounted()) {
      throw new IllegalArgumentException("name what is published, as in publishing(\"gender\")");
    }
    List<List<String>> published = layers.isEmpty() ? table.layers() : layers;
    for (List<String> axes : published) {
      if (table.cells(axes.toArray(String[]::new)).isEmpty()) {
        throw new IllegalArgumentException("the table has no figures by " + axes);
      }
    }
    return Suppression.of(table, published, size).run();
  }

  /**
   * The table with the small categories of an axis merged into one.
   *
   * <p>The smallest categories are merged until the merged one and all that remain have the size.
   *
   * @param <K> the kind; categories are compared with the size by their number in the table's unit
   * @param table a counted table
   * @param axis the axis
   * @param into the category that takes the place of the merged ones
   * @return the table, as it was if no category is small
   * @throws IllegalArgumentException if the table is a stated one or was counted without the axis,
   *     or the name is that of a category that is not merged, or all together do not have the size
   */
  public <K extends Kind> CrossTable<K> merge(CrossTable<K> table, String axis, String into) {
    Objects.requireNonNull(table, "table");
    return Merging.merge(table, axis, into, size);
  }
}
