package org.esg4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.esg4j.metric.Formula.Constant;
import org.esg4j.metric.Formula.Mean;
import org.esg4j.metric.Formula.Operation;
import org.esg4j.metric.Formula.Operator;
import org.esg4j.metric.Formula.Previous;
import org.esg4j.metric.Formula.Reference;
import org.esg4j.metric.Formula.Share;
import org.esg4j.metric.Formula.Sum;

/** What holds for every formula. */
class FormulaLawsTest {
  private static final int DEEPEST = 4;

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsRead(@ForAll("formulas") Formula formula) {
    Assume.that(formula.toString().length() <= 2_000);
    assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void blanksDoNotMatterBetweenWords(@ForAll("formulas") Formula formula) {
    Assume.that(formula.toString().length() <= 600);
    assertThat(Formula.parse(formula.toString().replace(" ", "  "))).isEqualTo(formula);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyTextIsReadOrRefusedInOneWay(@ForAll String text) {
    try {
      Formula.parse(text);
    } catch (FormulaParseException refusal) {
      assertThat(refusal.position()).isBetween(0, text.length());
      assertThat(refusal.getMessage()).hasSizeLessThan(250);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aDamagedFormulaIsReadOrRefusedInOneWay(
      @ForAll("formulas") Formula formula, @ForAll int place, @ForAll char character) {
    StringBuilder text = new StringBuilder(formula.toString());
    text.setCharAt(Math.floorMod(place, text.length()), character);
    anyTextIsReadOrRefusedInOneWay(text.toString());
  }

  @Provide
  Arbitrary<Formula> formulas() {
    return formulas(DEEPEST);
  }

  private static Arbitrary<Formula> formulas(int depth) {
    Arbitrary<Reference> references =
        Arbitraries.of("a", "ghg.scope2", "headcount.age.30-50", "share", "a-b", "site.深圳")
            .map(Reference::new);
    Arbitrary<BigDecimal> numbers =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1E9")).ofScale(3);
    Arbitrary<Formula> leaves =
        Arbitraries.oneOf(
            references.map(reference -> reference),
            Combinators.combine(numbers, Arbitraries.of("", "h", "tCO2e/MWh", "%"))
                .as(Constant::new),
            Combinators.combine(references, axes()).as(Sum::new),
            Combinators.combine(references, references, axes()).as(Mean::new));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Formula> inner = formulas(depth - 1);
    return Arbitraries.oneOf(
        leaves,
        Combinators.combine(Arbitraries.of(Operator.class), inner, inner).as(Operation::new),
        Combinators.combine(inner, inner).as(Share::new),
        inner.map(Previous::new));
  }

  private static Arbitrary<String> axes() {
    return Arbitraries.of("gender", "over", "by-site");
  }
}
