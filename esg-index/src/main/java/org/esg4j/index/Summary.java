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
    boolean open = all.stream().anyMatch(Status::leavesSomething);
    if (all.stream().anyMatch(Status::showsSomething)) {
      return open ? Status.PARTLY_DISCLOSED : Status.DISCLOSED;
    }
    if (open) {
      return all.contains(Status.MISSING) ? Status.MISSING : Status.NOT_REPORTED;
    }
    return Status.EXPLAINED;
  }

  /** What is still open below, each by its code; of a heading, what is open below it instead. */
  static Stream<Lack> open(List<IndexRow> below) {
    return below.stream()
        .filter(row -> row.status().leavesSomething())
        .flatMap(
            row ->
                row.provision().heading() && row.status() == Status.PARTLY_DISCLOSED
                    ? row.lacks().stream()
                    : Stream.of(Lacks.provision(row.provision())));
  }
}
