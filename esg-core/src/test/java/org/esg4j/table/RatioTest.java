package org.esg4j.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.metric.Axes.AGE;
import static org.esg4j.metric.Axes.GENDER;
import static org.esg4j.metric.Axes.LEVEL;
import static org.esg4j.units.Units.FRACTION;
import static org.esg4j.units.Units.HOUR;
import static org.esg4j.units.Units.MINUTE;
import static org.esg4j.units.Units.PERCENT;
import static org.esg4j.units.Units.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.esg4j.metric.Breakdown;
import org.esg4j.metric.Labels;
import org.esg4j.metric.MetricCatalog;
import org.esg4j.metric.Metrics;
import org.esg4j.metric.QuantityMetric;
import org.esg4j.metric.Source;
import org.esg4j.metric.UnknownMetricException;
import org.esg4j.metric.Verification;
import org.esg4j.units.Quantity;
import org.esg4j.units.Rate;
import org.esg4j.units.kind.People;
import org.esg4j.units.kind.Share;
import org.esg4j.units.kind.Time;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;

class RatioTest {
  private static final Method METHOD =
      new Method(
          "overtime-per-head",
          2,
          new Labels("Overtime per head", "人均加班", "人均加班"),
          "overtime / headcount",
          List.of(new Source("House rules", "7", Verification.UNVERIFIED)));

  private static final CrossTable<People> HEADS =
      CrossTable.stating(PERSON)
          .total(10)
          .put(GENDER, "female", 4)
          .put(GENDER, "male", 6)
          .put(GENDER, "other", 0)
          .build();

  private static final CrossTable<Time> OVERTIME =
      CrossTable.stating(HOUR)
          .total(33)
          .put(GENDER, "female", 12)
          .put(GENDER, "male", 21)
          .put(GENDER, "other", 0)
          .put(AGE, "over-50", 3)
          .build();

  private static final Ratio<Rate<Time, People>> PER_HEAD = Ratio.rate(OVERTIME, HEADS, METHOD);

  @Test
  void eachClassIsDividedByItsOwnClass() {
    assertThat(PER_HEAD.total().orElseThrow()).hasToString("3.3 h/person");
    RatioTable<Rate<Time, People>> table = PER_HEAD.by(GENDER);
    assertThat(table.at(GENDER, "female")).hasToString("3 h/person");
    assertThat(table.at(GENDER, "male")).hasToString("3.5 h/person");
    assertThat(table.method()).isEqualTo(METHOD);
  }

  @Test
  void nothingToDivideByIsSaidAndNeverZero() {
    Outcome<Rate<Time, People>> other = PER_HEAD.at(Breakdown.of(GENDER, "other"));
    assertThat(other).hasToString("not applicable (gender.other: 0 person, nothing to divide by)");
    assertThat(other.value()).isEmpty();
    assertThatExceptionOfType(NoFigureException.class)
        .isThrownBy(other::orElseThrow)
        .withMessage("not applicable: gender.other: 0 person, nothing to divide by")
        .extracting(NoFigureException::because)
        .isEqualTo("gender.other: 0 person, nothing to divide by");
    assertThat(PER_HEAD.at(Breakdown.of(AGE, "over-50")))
        .hasToString("not applicable (age.over-50: the divisor is not stated)");
    assertThat(PER_HEAD.at(Breakdown.of(LEVEL, "senior")))
        .hasToString("not applicable (level.senior: what to divide is not stated)");
  }

  @Test
  void rowsComeFromBothTablesAndUnknownAxesAreRefused() {
    assertThat(PER_HEAD.by(AGE).rows()).hasSize(1);
    assertThat(Ratio.rate(HEADS, OVERTIME, METHOD).by(AGE).rows()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PER_HEAD.by(LEVEL))
        .withMessage("no table is broken down by all of [level]");
  }

  @Test
  void theDefinitionIsPrintedUnderTheRows() {
    assertThat(PER_HEAD.by())
        .hasToString(
            "total  3.3 h/person\nOvertime per head: overtime / headcount (overtime-per-head, v2)");
    assertThat(PER_HEAD.by().in(Locale.TRADITIONAL_CHINESE)).contains("人均加班");
    assertThat(METHOD)
        .hasToString("Overtime per head: overtime / headcount (overtime-per-head, v2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Method("x", 0, METHOD.labels(), "a", List.of()))
        .withMessage("a version is counted from 1, not 0");
  }

  @Test
  void aShareIsAtMostOneAndAQuotientNeedNotBe() {
    CrossTable<People> more = CrossTable.stating(PERSON).total(12).put(GENDER, "male", 6).build();
    assertThat(Ratio.quotient(more, HEADS, METHOD).total().orElseThrow().in(PERCENT))
        .hasToString("120 %");
    assertThat(Ratio.share(more, HEADS, METHOD).at(CrossTableTest.MEN).orElseThrow())
        .isEqualTo(FRACTION.of(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.share(more, HEADS, METHOD).total())
        .withMessage("total: a part of 120 % is more than the whole");
  }

  @Test
  void theCompositionIsOfTheWholeOrWithinACategory() {
    CrossTable<People> table =
        CrossTable.ofCells(
            PERSON,
            List.of(GENDER, LEVEL),
            Map.of(
                Breakdown.of(Map.of(GENDER, "female", LEVEL, "senior")), PERSON.of(1),
                Breakdown.of(Map.of(GENDER, "female", LEVEL, "junior")), PERSON.of(5),
                Breakdown.of(Map.of(GENDER, "male", LEVEL, "senior")), PERSON.of(3)));
    RatioTable<Quantity<Share>> whole = Ratio.composition(table, METHOD).by(GENDER);
    assertThat(whole.at(GENDER, "female")).isEqualTo(FRACTION.of(Rational.parse("2/3")));
    RatioTable<Quantity<Share>> within = Ratio.composition(table, METHOD, LEVEL).by(GENDER, LEVEL);
    assertThat(within.at(Breakdown.of(Map.of(GENDER, "female", LEVEL, "senior"))).in(PERCENT))
        .hasToString("25 %");
    assertThat(within.at(Breakdown.of(Map.of(GENDER, "female", LEVEL, "junior"))).in(PERCENT))
        .hasToString("100 %");
  }

  @Test
  void valuesAreGivenInAnotherUnit() {
    assertThat(PER_HEAD.in(MINUTE.per(PERSON)).total()).hasToString("198 min/person");
    assertThat(PER_HEAD.in(MINUTE.per(PERSON)).by(GENDER).rows()).hasSize(3);
    assertThat(PER_HEAD.in(MINUTE.per(PERSON)).at(Breakdown.of(GENDER, "other")))
        .isInstanceOf(Outcome.NotApplicable.class);
  }

  @Test
  void aDeclaredRatioIsWorkedOutByItsFormula() {
    MetricTables tables =
        MetricTables.none()
            .with(Metrics.LEAVERS, CrossTable.stating(PERSON).total(3).build())
            .with(Metrics.HEADCOUNT, HEADS);
    Ratio<Quantity<Share>> ratio =
        Ratio.declared(MetricCatalog.bundled(), Metrics.TURNOVER, "leavers-over-closing", tables);
    assertThat(ratio.total()).hasToString("30 %");
    assertThat(ratio.method().formula()).isEqualTo("leavers / headcount");
    assertThat(ratio.method().version()).isEqualTo(1);
    assertThat(ratio.method().sources()).extracting(Source::clause).contains("401-1", "B1.2");
    assertThat(ratio.by(GENDER).row(CrossTableTest.MEN))
        .hasToString("not applicable (gender.male: leavers is not stated)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ratio.by(LEVEL))
        .withMessage("no table is broken down by all of [level]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Ratio.declared(MetricCatalog.bundled(), Metrics.TURNOVER, "by-the-moon", tables))
        .withMessage("turnover.total has no definition by-the-moon");
    QuantityMetric<Share> unknown = QuantityMetric.of("no.such", Share.class);
    assertThatExceptionOfType(UnknownMetricException.class)
        .isThrownBy(
            () -> Ratio.declared(MetricCatalog.bundled(), unknown, "by-definition", tables));
  }

  @Test
  void aDeclaredRatioOverNothingIsNotApplicable() {
    MetricTables tables =
        MetricTables.none()
            .with(Metrics.LEAVERS, CrossTable.stating(PERSON).total(3).build())
            .with(Metrics.HEADCOUNT, CrossTable.stating(PERSON).total(0).build());
    assertThat(
            Ratio.declared(
                    MetricCatalog.bundled(), Metrics.TURNOVER, "leavers-over-closing", tables)
                .total())
        .hasToString("not applicable (total: headcount is zero, nothing to divide by)");
  }

  @Test
  void aRowThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PER_HEAD.by().at(GENDER, "male"))
        .withMessage("gender.male is not in [total]");
  }

  @Test
  void tablesOfRatiosChangeAndCompare() {
    RatioTable<Rate<Time, People>> table = PER_HEAD.by(GENDER);
    RatioTable<Rate<Time, People>> rounded = table.with(rate -> rate.rounded(0));
    assertThat(rounded.at(GENDER, "male")).hasToString("4 h/person");
    assertThat(rounded.row(Breakdown.of(GENDER, "other")))
        .isEqualTo(table.row(Breakdown.of(GENDER, "other")));
    assertThat(rounded).isNotEqualTo(table);
    assertThat(PER_HEAD.by(GENDER)).isEqualTo(table).hasSameHashCodeAs(table);
  }
}
