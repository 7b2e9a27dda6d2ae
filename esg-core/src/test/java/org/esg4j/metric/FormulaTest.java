package org.esg4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.esg4j.Copies;
import org.esg4j.metric.Formula.Constant;
import org.esg4j.metric.Formula.Mean;
import org.esg4j.metric.Formula.Operation;
import org.esg4j.metric.Formula.Operator;
import org.esg4j.metric.Formula.Previous;
import org.esg4j.metric.Formula.Reference;
import org.esg4j.metric.Formula.Share;
import org.esg4j.metric.Formula.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  private static final Reference A = new Reference("a");
  private static final Reference B = new Reference("b.c");

  @Test
  void eachFormHasItsText() {
    assertThat(Formula.parse("headcount.age.30-50"))
        .isEqualTo(new Reference("headcount.age.30-50"));
    assertThat(Formula.parse("a-b")).isEqualTo(new Reference("a-b"));
    assertThat(Formula.parse("0.50")).isEqualTo(new Constant(new BigDecimal("0.50"), ""));
    assertThat(Formula.parse("[1000000 h]"))
        .isEqualTo(new Constant(new BigDecimal("1000000"), "h"));
    assertThat(Formula.parse("[ 2.5  tCO2e/MWh ]"))
        .isEqualTo(new Constant(new BigDecimal("2.5"), "tCO2e/MWh"));
    assertThat(Formula.parse("sum( a over gender )")).isEqualTo(new Sum(A, "gender"));
    assertThat(Formula.parse("mean(a weighted by b.c over age)")).isEqualTo(new Mean(A, B, "age"));
    assertThat(Formula.parse("share(a,b.c)")).isEqualTo(new Share(A, B));
    assertThat(Formula.parse("previous(a)")).isEqualTo(new Previous(A));
  }

  @Test
  void aFunctionNameAloneIsAMetric() {
    assertThat(Formula.parse("share / sum.x"))
        .isEqualTo(new Operation(Operator.OVER, new Reference("share"), new Reference("sum.x")));
    assertThat(Formula.parse("mean(share weighted by share over gender)"))
        .isEqualTo(new Mean(new Reference("share"), new Reference("share"), "gender"));
  }

  @ParameterizedTest
  @CsvSource({
    "a+b.c, a + b.c",
    "a - b.c - 1, a - b.c - 1",
    "a - (b.c - 1), a - (b.c - 1)",
    "(a - b.c) - 1, a - b.c - 1",
    "a * b.c + 1, a * b.c + 1",
    "a * (b.c + 1), a * (b.c + 1)",
    "a / (b.c * 2), a / (b.c * 2)",
    "a / b.c * 2, a / b.c * 2",
    "((a)), a",
    "(a + b.c) / 2, (a + b.c) / 2",
    "previous((a + 1)) - 1, previous(a + 1) - 1"
  })
  void textGroupsToTheLeftAndProductsBindTighter(String text, String plain) {
    assertThat(Formula.parse(text)).hasToString(plain);
    assertThat(Formula.parse(plain)).isEqualTo(Formula.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"            | 0  | a metric, a number, a function or a parenthesis",
        "a +           | 3  | a metric, a number, a function or a parenthesis",
        "a b           | 2  | an operator or the end",
        "a -b +        | 6  | a metric, a number, a function or a parenthesis",
        "(a            | 2  | ')'",
        "a)            | 1  | an operator or the end",
        "max(a)        | 0  | one of the functions sum, mean, share, previous",
        "sum(a gender) | 6  | 'over'",
        "sum(a overx b)| 6  | 'over'",
        "sum(1 over a) | 4  | a metric",
        "sum(a over 1) | 11 | an axis",
        "sum(a over a.b)| 11 | an axis",
        "mean(a by b over c) | 7 | 'weighted'",
        "share(a)      | 7  | ','",
        "[h]           | 1  | a number",
        "[1 h          | 3  | a unit and a closing bracket",
        "[1]           | 2  | a unit and a closing bracket",
        "-1            | 0  | a metric, a number, a function or a parenthesis",
        "1.            | 1  | an operator or the end",
        "A             | 0  | a metric, a number, a function or a parenthesis"
      })
  void aFaultIsToldByItsPlace(String text, int position, String expected) {
    assertThatExceptionOfType(FormulaParseException.class)
        .isThrownBy(() -> Formula.parse(text))
        .satisfies(
            fault -> {
              assertThat(fault.position()).isEqualTo(position);
              assertThat(fault.expected()).isEqualTo(expected);
              assertThat(fault.text()).isEqualTo(text);
              assertThat(fault)
                  .hasMessage(
                      "expected " + expected + " at position " + position + " of '" + text + "'");
            });
  }

  @Test
  void longAndDeepTextIsRefused() {
    Formula.parse("(".repeat(32) + "a" + ")".repeat(32));
    assertThatExceptionOfType(FormulaParseException.class)
        .isThrownBy(() -> Formula.parse("(".repeat(33) + "a" + ")".repeat(33)))
        .withMessageContaining("at most 32 levels of parentheses");
    Formula.parse("a".repeat(2_000));
    assertThatExceptionOfType(FormulaParseException.class)
        .isThrownBy(() -> Formula.parse("a".repeat(2_001)))
        .withMessageContaining("a formula of at most 2000 characters");
    assertThat(Formula.parse("a" + " + a".repeat(400)).references()).hasSize(401);
  }

  @Test
  void levelsBesideEachOtherAreNotDeep() {
    assertThat(Formula.parse("(a) * (a)" + " * (a)".repeat(50)).references()).hasSize(52);
  }

  @Test
  void referencesAndConstantsStandFromLeftToRight() {
    Formula formula =
        Formula.parse(
            "sum(a over g) / share(b, previous(c) - [2 h]) * mean(d weighted by e over f) + 3");
    assertThat(formula.references().stream().map(Reference::id))
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(formula.constants().stream().map(Constant::toString)).containsExactly("[2 h]", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "a.", "1"})
  void aReferenceCanBeReadBack(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Reference(id));
  }

  @Test
  void aConstantCanBeReadBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Constant(new BigDecimal("-1"), ""))
        .withMessage("no constant of a formula: '-1 '");
    assertThatIllegalArgumentException().isThrownBy(() -> new Constant(new BigDecimal("1E+2"), ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Constant(BigDecimal.ONE, " h"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Constant(BigDecimal.ONE, "a]"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sum(A, "A"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Mean(A, A, "a.b"));
  }

  @Test
  void aFormulaCanBeWrittenAndReadBack() {
    Formula formula = Formula.parse("(previous(headcount) + headcount) / 2");
    assertThat(Copies.serialized(formula)).isEqualTo(formula);
  }
}
