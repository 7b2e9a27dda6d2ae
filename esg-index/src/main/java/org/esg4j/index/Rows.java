package org.esg4j.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.DateBasis;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.Provision;
import org.jspecify.annotations.Nullable;

/** Works out the rows of an index from what goes into it. */
final class Rows {
  private final Inputs inputs;
  private final Framework framework;
  private final ReportingPeriod period;
  private final LocalDate day;
  private final Map<String, List<Used>> used;

  private Rows(Inputs inputs, FactSet facts, ReportingPeriod period, LocalDate published) {
    this.inputs = inputs;
    this.framework = inputs.framework();
    this.period = period;
    this.day = framework.edition().basis() == DateBasis.PUBLICATION ? published : period.start();
    this.used = Used.find(inputs.mapping(), facts);
  }

  /** The rows of the provisions that hold, in the order of the framework. */
  static List<IndexRow> of(
      Inputs inputs, FactSet facts, ReportingPeriod period, LocalDate published) {
    Rows rows = new Rows(inputs, facts, period, published);
    Map<String, IndexRow> made = new HashMap<>();
    List<Provision> all = rows.framework.provisions();
    for (int i = all.size() - 1; i >= 0; i--) { // from the leaves up: parents stand before
      IndexRow row = rows.row(all.get(i), made);
      if (row != null) {
        made.put(all.get(i).key(), row);
      }
    }
    return all.stream()
        .map(Provision::key)
        .filter(made::containsKey)
        .map(key -> Objects.requireNonNull(made.get(key)))
        .toList();
  }

  private @Nullable IndexRow row(Provision provision, Map<String, IndexRow> made) {
    List<Provision> below = framework.subProvisions(provision);
    if (below.isEmpty()) {
      boolean holds = !provision.heading() && provision.inForce().contains(day);
      return holds ? single(provision) : null;
    }
    List<IndexRow> rows = new ArrayList<>();
    for (Provision each : below) {
      IndexRow row = made.get(each.key());
      if (row != null) {
        rows.add(row);
      }
    }
    return rows.isEmpty() ? null : summary(provision, rows);
  }

  // ---------------------------------------------------------------------------------------------

  private IndexRow single(Provision provision) {
    List<Used> serving = used.getOrDefault(provision.key(), List.of());
    List<Provision> line = inputs.said().isNothing() ? List.of() : inputs.lineOf(provision);
    List<String> given = given(line);
    GivenAnswer answer = answer(line);
    Obligation obligation =
        framework.obligation(provision, inputs.scope().issuerClass(), period.start());
    Status status = Status.MISSING;
    List<Lack> lacks = new ArrayList<>();
    Evidence evidence = Evidence.NONE;
    if (!serving.isEmpty() || !given.isEmpty()) { // of most provisions of an index nothing is there
      ProvisionCheck check = new ProvisionCheck(framework, provision, serving, period);
      status = check.status(!given.isEmpty(), isVouched(line));
      evidence = Evidence.of(provision, check.shown());
      if (status == Status.PARTLY_DISCLOSED) {
        lacks.addAll(check.lacks(!given.isEmpty()));
      }
    }
    boolean accepted = answer != null && framework.accepts(obligation, answer.answer());
    if (status == Status.MISSING) {
      status =
          answer != null
              ? Status.of(answer.answer())
              : obligation == Obligation.VOLUNTARY || obligation == Obligation.IF_MATERIAL
                  ? Status.NOT_REPORTED
                  : Status.MISSING;
    }
    boolean settled = status == Status.DISCLOSED || accepted || !obligation.binds();
    if (answer != null && !settled) {
      lacks.add(Lacks.acceptedAnswer(obligation));
    }
    return new IndexRow(
        provision,
        false,
        obligation,
        status,
        settled,
        answer,
        evidence,
        joined(given, evidence.places()),
        lacks);
  }

  private List<String> given(List<Provision> line) {
    Set<String> given = new LinkedHashSet<>();
    line.forEach(each -> given.addAll(inputs.said().places(each.key())));
    return List.copyOf(given);
  }

  private boolean isVouched(List<Provision> line) {
    return line.stream().anyMatch(each -> inputs.said().vouched().contains(each.key()));
  }

  private @Nullable GivenAnswer answer(List<Provision> line) {
    for (Provision each : line) {
      GivenAnswer answer = inputs.said().answers().get(each.key());
      if (answer != null) {
        return answer;
      }
    }
    return null;
  }

  private static List<String> joined(List<String> given, List<String> printed) {
    Set<String> all = new LinkedHashSet<>(given);
    all.addAll(printed);
    return List.copyOf(all);
  }

  // ---------------------------------------------------------------------------------------------

  private IndexRow summary(Provision provision, List<IndexRow> below) {
    List<Used> serving =
        used.getOrDefault(provision.key(), List.of()).stream()
            .filter(each -> each.isIn(period))
            .toList();
    Evidence evidence = Evidence.of(provision, serving);
    Status status = Summary.of(below);
    List<Lack> lacks = status == Status.PARTLY_DISCLOSED ? Summary.open(below).toList() : List.of();
    return new IndexRow(
        provision,
        true,
        below.stream()
            .map(IndexRow::obligation)
            .min(Obligation::compareTo)
            .orElse(Obligation.VOLUNTARY),
        status,
        below.stream().allMatch(IndexRow::isSettled),
        inputs.said().answers().get(provision.key()),
        evidence,
        joined(inputs.said().places(provision.key()), evidence.places()),
        lacks);
  }
}
