package org.esg4j.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {

  private static String result(String name) throws IOException {
    try (InputStream in = CheckerTest.class.getResourceAsStream("/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"three-sites, 100", "gas-by-gas, 80", "gaps-and-hours, 50", "nothing, 5"})
  void theCheckerAgreesToTheLastDigit(String name, int atLeast) throws IOException {
    Report report = ResultChecker.check(result(name));
    assertThat(report.faults()).isEmpty();
    assertThat(report.compared()).isGreaterThan(atLeast);
  }

  /** Each figure that is changed by one in its last digit is found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "three-sites    | \"value\": \"1000.125\"    | \"value\": \"1000.126\"",
        "three-sites    | \"value\": \"640\"         | \"value\": \"641\"",
        "three-sites    | \"value\": \"3000\"        | \"value\": \"3001\"",
        "three-sites    | \"kind\": \"estimated\"    | \"kind\": \"measured\"",
        "three-sites    | \"complete\": true         | \"complete\": false",
        "three-sites    | \"coverageMixed\": true    | \"coverageMixed\": false",
        "gas-by-gas     | \"potential\": \"28\"      | \"potential\": \"29\"",
        "gas-by-gas     | \"value\": \"0.9\"         | \"value\": \"0.8\"",
        "gas-by-gas     | \"value\": \"83.74\"       | \"value\": \"83.75\"",
        "gas-by-gas     | \"value\": \"1/3\"         | \"value\": \"1/4\"",
        "gas-by-gas     | \"supply\": \"self-generated\" | \"supply\": \"purchased\"",
        "gaps-and-hours | \"value\": \"0.05\"        | \"value\": \"0.06\"",
        "gaps-and-hours | \"value\": \"2500\"        | \"value\": \"2400\""
      })
  void aChangedFigureIsFound(String name, String from, String to) throws IOException {
    String text = result(name);
    int at = text.indexOf(from);
    assertThat(at).as(from).isPositive();
    String changed = text.substring(0, at) + to + text.substring(at + from.length());
    assertThat(ResultChecker.check(changed).faults()).isNotEmpty();
  }

  @Test
  void theLibraryIsNotOnTheClassPath() {
    assertThatThrownBy(() -> Class.forName("org.esg4j.scope2.Scope2Result"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> Class.forName("org.esg4j.units.Quantity"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{", "{\"a\": 1, \"a\": 2}"})
  void whatIsNoDocumentIsRefused(String text) {
    assertThatThrownBy(() -> ResultChecker.check(text)).isInstanceOf(IOException.class);
  }

  @Test
  void fractionsAreExact() {
    assertThat(Fraction.parse("1/3").plus(Fraction.parse("0.5"))).hasToString("5/6");
    assertThat(Fraction.parse("-2").over(Fraction.parse("-0.4"))).hasToString("5");
    assertThat(Fraction.parse("1E2").minus(Fraction.parse("100"))).isEqualTo(Fraction.ZERO);
    assertThatThrownBy(() -> Fraction.parse("1/0")).isInstanceOf(ArithmeticException.class);
  }
}
