package org.esg4j.index.crosswalk;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.esg4j.index.GivenAnswer;
import org.esg4j.index.IndexRow;
import org.esg4j.index.Lack;
import org.esg4j.index.Status;

/**
 * A row of the index to be made, and what the index before gives for it.
 *
 * @param row the row as the facts and words in hand make it, nothing carried over
 * @param sources the rows before that help, the nearest first
 */
public record DraftRow(IndexRow row, List<Source> sources) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that the row is there and keeps a copy of the list.
   *
   * @param row the row as the facts and words in hand make it, nothing carried over
   * @param sources the rows before that help, the nearest first
   */
  public DraftRow {
    Objects.requireNonNull(row, "row");
    sources = List.copyOf(sources);
  }

  /**
   * The places of the sources, without those that the row has already and those that say nothing,
   * such as a dash.
   *
   * @return each place once
   */
  public List<String> places() {
    return sources.stream()
        .flatMap(source -> source.row().places().stream())
        .distinct()
        .filter(place -> place.codePoints().anyMatch(Character::isLetterOrDigit))
        .filter(place -> !row.places().contains(place))
        .toList();
  }

  /**
   * The answers of the sources.
   *
   * @return each answer once
   */
  public List<GivenAnswer> answers() {
    return sources.stream().flatMap(source -> source.row().answer().stream()).distinct().toList();
  }

  /**
   * The ids of the figures of the sources that the row has not.
   *
   * @return each id once
   */
  public List<String> figuresWanted() {
    return sources.stream()
        .flatMap(source -> source.row().figures().stream())
        .map(figure -> figure.metric())
        .distinct()
        .filter(metric -> !row.metrics().contains(metric))
        .toList();
  }

  /**
   * What has to be done.
   *
   * @return the tasks; none if the row is disclosed, sums up others, or nothing has to be there and
   *     nothing was
   */
  public List<Task> tasks() {
    if (row.isSummary() || row.status() == Status.DISCLOSED) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    if (!places().isEmpty()) {
      tasks.add(Task.CHECK_PLACE);
    }
    if (!figuresWanted().isEmpty() || lacksFigures()) {
      tasks.add(Task.GIVE_FIGURES);
    }
    if (!answers().isEmpty()) {
      tasks.add(Task.CONFIRM_ANSWER);
    }
    if (tasks.isEmpty() && !row.isSettled()) {
      tasks.add(Task.WRITE);
    }
    return tasks;
  }

  private boolean lacksFigures() {
    return row.lacks().stream()
        .map(Lack::kind)
        .anyMatch(kind -> kind != Lack.Kind.WORDS && kind != Lack.Kind.ANSWER);
  }

  /** The row and its tasks. */
  @Override
  public String toString() {
    return row + " " + tasks();
  }
}
