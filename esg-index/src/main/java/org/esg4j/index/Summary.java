package org.esg4j.index;

import java.util.List;
import java.util.stream.Stream;

/** Sums up the rows below a provision. */
final class Summary {
  private Summary() {}

  static Status of(List<IndexRow> below) {
    List<Status> all = below.stream().map(IndexRow::status).distinct().toList();
    if (all.size() == 1) {
      return all.get(0);
    }
    boolean open = below.stream().anyMatch(Summary::isOpen);
    if (all.stream().anyMatch(Status::showsSomething)) {
      return open ? Status.PARTLY_DISCLOSED : Status.DISCLOSED;
    }
    if (all.contains(Status.MISSING)) {
      return Status.MISSING;
    }
    return all.contains(Status.NOT_REPORTED) ? Status.NOT_REPORTED : Status.EXPLAINED;
  }

  /** Whether something is left to say, or an answer is not enough. */
  private static boolean isOpen(IndexRow row) {
    return row.status().leavesSomething() || !row.isSettled();
  }

  /** What is still open below, each by its code; of a heading, what is open below it instead. */
  static Stream<Lack> open(List<IndexRow> below) {
    return below.stream()
        .filter(Summary::isOpen)
        .flatMap(
            row ->
                row.provision().heading() && row.status() == Status.PARTLY_DISCLOSED
                    ? row.lacks().stream()
                    : Stream.of(Lacks.provision(row.provision())));
  }
}
