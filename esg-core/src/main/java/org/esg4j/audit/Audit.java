package org.esg4j.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.esg4j.audit.AuditReport.Acknowledged;
import org.esg4j.calculation.FormulaCalculator;
import org.esg4j.calculation.IntervalCalculator;
import org.esg4j.fact.FactSet;
import org.esg4j.factor.FactorCatalog;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.MetricId;
import org.esg4j.units.number.Rational;

/**
 * Redoes the arithmetic of a report from its own printed numbers.
 *
 * <pre>{@code
 * AuditReport report = Audit.standard().run(facts);
 * Finding finding = report.findings().get(0);
 * finding.kind();                        // RECALCULATION
 * finding.metric();                      // ghg.scope2.intensity.per-employee
 * finding.printed();                     // 0.40
 * finding.recomputed().get().text();     // 0.39
 * finding.proof().forEach(step -> {});
 * FindingJson.write(out, report);
 * }</pre>
 *
 * <p>A printed number stands for all numbers that round half up to it. A finding is raised only
 * when no numbers inside these intervals satisfy what a check tests. The order of the facts does
 * not matter, and the same print gives the same findings with the same ids.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Audit {
  private final FormulaCalculator calculator;
  private final FactorCatalog factors;
  private final IntervalCalculator intervals;
  private final Map<String, Check> checks;
  private final Map<String, String> reasons;

  private Audit(
      FormulaCalculator calculator,
      FactorCatalog factors,
      IntervalCalculator intervals,
      Map<String, Check> checks,
      Map<String, String> reasons) {
    this.calculator = calculator;
    this.factors = factors;
    this.intervals = intervals;
    this.checks = checks;
    this.reasons = reasons;
  }

  /**
   * An audit with the bundled metrics, factors and checks, and the usual definitions.
   *
   * @return the audit
   */
  public static Audit standard() {
    return using(FormulaCalculator.using(MetricCatalog.bundled()));
  }

  /**
   * An audit by the formulas that a calculator applies.
   *
   * @param calculator the calculator, with the caller's metrics and the definitions that the report
   *     states
   * @return the audit, with the bundled factors and checks
   */
  public static Audit using(FormulaCalculator calculator) {
    Objects.requireNonNull(calculator, "calculator");
    Map<String, Check> checks = new TreeMap<>();
    StandardChecks.all().forEach(check -> checks.put(check.id(), check));
    return new Audit(
        calculator,
        FactorCatalog.bundled(),
        IntervalCalculator.using(calculator.catalog()),
        checks,
        Map.of());
  }

  /**
   * This audit with other emission factors to recognise.
   *
   * @param other the factors
   * @return the audit
   */
  public Audit factors(FactorCatalog other) {
    Objects.requireNonNull(other, "other");
    return new Audit(calculator, other, intervals, checks, reasons);
  }

  /**
   * This audit with a check of the caller's own.
   *
   * @param check the check; it replaces one of the same id
   * @return the audit
   */
  public Audit with(Check check) {
    Map<String, Check> more = new TreeMap<>(checks);
    more.put(Objects.requireNonNull(check, "check").id(), check);
    return new Audit(calculator, factors, intervals, more, reasons);
  }

  /**
   * This audit without a check.
   *
   * @param check the id of the check
   * @return the audit
   * @throws IllegalArgumentException if this audit has no such check; names those it has
   */
  public Audit without(String check) {
    if (!checks.containsKey(Objects.requireNonNull(check, "check"))) {
      throw new IllegalArgumentException(
          "no check " + check + "; there are " + String.join(", ", checks.keySet()));
    }
    Map<String, Check> fewer = new TreeMap<>(checks);
    fewer.remove(check);
    return new Audit(calculator, factors, intervals, fewer, reasons);
  }

  /**
   * This audit with figures of one metric allowed to be off.
   *
   * @param metric the metric
   * @param share how far a printed number may be from the true one beyond its rounding, as a share
   *     of the number, such as 0.01
   * @return the audit
   * @throws IllegalArgumentException if the share is below zero
   */
  public Audit tolerance(MetricId metric, Rational share) {
    return new Audit(calculator, factors, intervals.allowing(metric, share), checks, reasons);
  }

  /**
   * This audit with a look at each figure beside that of the year before.
   *
   * <p>No audit does this unless told so: a figure may well grow tenfold, so that what is found is
   * a note to ask about.
   *
   * @param times how many times greater or smaller a figure can be without a note, such as 10
   * @return the audit
   * @throws IllegalArgumentException if this is not above 1
   */
  public Audit jumpsBeyond(Rational times) {
    if (Objects.requireNonNull(times, "times").compareTo(Rational.ONE) <= 0) {
      throw new IllegalArgumentException("a jump is by more than 1, not by " + times);
    }
    return with(new Jumps(times));
  }

  /**
   * This audit with a finding set aside.
   *
   * @param finding the id of the finding
   * @param reason why it can stand, which the report of the audit repeats
   * @return the audit
   * @throws IllegalArgumentException if the reason is blank
   */
  public Audit acknowledge(String finding, String reason) {
    Objects.requireNonNull(finding, "finding");
    if (Objects.requireNonNull(reason, "reason").isBlank()) {
      throw new IllegalArgumentException("a finding is acknowledged with a reason");
    }
    Map<String, String> more = new TreeMap<>(reasons);
    more.put(finding, reason);
    return new Audit(calculator, factors, intervals, checks, more);
  }

  /**
   * The ids of the checks that this audit makes.
   *
   * @return the ids in alphabetical order
   */
  public List<String> checks() {
    return List.copyOf(checks.keySet());
  }

  /**
   * Checks the published facts of a set.
   *
   * @param facts the published facts, and others to check them against, such as emissions worked
   *     out with the factor that the report states
   * @return what cannot be true, and what the figures say of how they were made
   */
  public AuditReport run(FactSet facts) {
    Objects.requireNonNull(facts, "facts");
    Evidence evidence =
        new Evidence(
            calculator, intervals, factors, facts.merge(calculator.calculate(facts).facts()));
    List<Finding> found = new ArrayList<>();
    List<Inference> inferences = new ArrayList<>();
    for (Check check : checks.values()) {
      found.addAll(check.findings(evidence));
      inferences.addAll(check.inferences(evidence));
    }
    List<Finding> open = new ArrayList<>();
    List<Acknowledged> acknowledged = new ArrayList<>();
    for (Finding finding : new AuditReport(found, List.of(), List.of()).findings()) {
      String reason = reasons.get(finding.id());
      if (reason == null) {
        open.add(finding);
      } else {
        acknowledged.add(new Acknowledged(finding, reason));
      }
    }
    return new AuditReport(open, inferences, acknowledged);
  }
}
