package org.esg4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  private static final JsonObject ROOT =
      JsonDocument.read(
          """
          {"text": "grid", "year": 2024, "day": "2025-03-18", "flag": true, "value": "0.5360",
           "none": null, "texts": ["a", "b"], "mixed": ["a", 1], "half": 0.50,
           "long": 12345678901, "huge": 123456789012345678901234567890,
           "in/ner~": {"rows": [{"x": "y"}, {"x": 3}]}}
          """,
          "case.json");

  private static JsonException refused(Function<JsonObject, Object> access) {
    JsonException fault = catchThrowableOfType(JsonException.class, () -> access.apply(ROOT));
    assertThat(fault).isNotNull();
    assertThat(fault.line()).isEmpty();
    assertThat(fault.column()).isEmpty();
    return fault;
  }

  @Test
  void givesWhatIsThere() {
    assertThat(ROOT.string("text")).isEqualTo("grid");
    assertThat(ROOT.integer("year")).isEqualTo(2024);
    assertThat(ROOT.bool("flag")).isTrue();
    assertThat(ROOT.decimal("value")).isEqualTo(new BigDecimal("0.5360"));
    assertThat(ROOT.strings("texts")).containsExactly("a", "b");
    LocalDate day = ROOT.converted("day", "a day", LocalDate::parse);
    assertThat(day).isEqualTo(LocalDate.of(2025, 3, 18));
    assertThat(ROOT.object("in/ner~").objects("rows")).hasSize(2);
    assertThat(ROOT.object("in/ner~").objects("rows").get(1).pointer())
        .isEqualTo("/in~1ner~0/rows/1");
    assertThat(ROOT.pointer()).isEmpty();
    assertThat(ROOT).hasToString("case.json#");
  }

  @Test
  void givesTheSameWhenItMayBeAbsent() {
    assertThat(ROOT.optionalString("text")).hasValue("grid");
    assertThat(ROOT.optionalInteger("year")).hasValue(2024);
    assertThat(ROOT.optionalBool("flag")).hasValue(true);
    assertThat(ROOT.optionalDecimal("value")).hasValue(new BigDecimal("0.5360"));
    assertThat(ROOT.optionalStrings("texts")).hasValueSatisfying(t -> assertThat(t).hasSize(2));
    assertThat(ROOT.optionalObject("in/ner~")).isPresent();
    assertThat(ROOT.object("in/ner~").optionalObjects("rows")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "absent"})
  void takesNullForAbsentWhereItMayBe(String name) {
    assertThat(ROOT.optionalString(name)).isEmpty();
    assertThat(ROOT.optionalInteger(name)).isEmpty();
    assertThat(ROOT.optionalBool(name)).isEmpty();
    assertThat(ROOT.optionalDecimal(name)).isEmpty();
    assertThat(ROOT.optionalObject(name)).isEmpty();
    assertThat(ROOT.optionalObjects(name)).isEmpty();
    assertThat(ROOT.optionalStrings(name)).isEmpty();
    assertThat(ROOT.isNull(name)).isEqualTo(name.equals("none"));
    assertThat(ROOT.has(name)).isEqualTo(name.equals("none"));
  }

  @Test
  void refusesAValueOfAnotherTypeEvenWhereItMayBeAbsent() {
    assertThat(refused(root -> root.optionalString("year")))
        .hasMessage("case.json at /year: expected a string, found 2024");
    assertThat(refused(root -> root.optionalInteger("text")).found()).isEqualTo("\"grid\"");
    assertThat(refused(root -> root.optionalObject("texts")).found()).isEqualTo("an array");
  }

  @Test
  void pointsAtWhatIsMissing() {
    JsonException fault = refused(root -> root.string("a/b"));
    assertThat(fault.document()).isEqualTo("case.json");
    assertThat(fault.pointer()).isEqualTo("/a~1b");
    assertThat(fault.expected()).isEqualTo("a string");
    assertThat(fault.found()).isEqualTo("nothing");
    assertThat(refused(root -> root.string("none")).found()).isEqualTo("null");
  }

  @Test
  void pointsAtTheItemAtFault() {
    assertThat(refused(root -> root.strings("mixed")))
        .hasMessage("case.json at /mixed/1: expected a string, found 1");
    assertThat(refused(root -> root.objects("texts")).pointer()).isEqualTo("/texts/0");
    assertThat(refused(root -> root.object("in/ner~").objects("rows").get(1).string("x")))
        .hasMessage("case.json at /in~1ner~0/rows/1/x: expected a string, found 3");
  }

  @Test
  void refusesNumbersThatAreNotWholeOrTooLarge() {
    assertThat(refused(root -> root.integer("half")).found()).isEqualTo("0.50");
    assertThat(refused(root -> root.integer("long")).expected()).contains("ten digits");
    assertThat(refused(root -> root.integer("huge")).found())
        .isEqualTo("123456789012345678901234567890");
    assertThat(refused(root -> root.decimal("year")))
        .hasMessage(
            "case.json at /year: expected a decimal in quotes such as \"0.5366\", found 2024");
  }

  @Test
  void refusesWhatAConversionRefuses() {
    JsonException fault = refused(root -> root.converted("text", "a day", LocalDate::parse));
    assertThat(fault).hasMessage("case.json at /text: expected a day, found \"grid\"");
    assertThat(fault.getCause()).hasMessageContaining("could not be parsed");
    assertThat(refused(root -> root.converted("year", "a day", LocalDate::parse)).expected())
        .isEqualTo("a day");
  }

  @Test
  void refusesMembersThatTheReaderDoesNotKnow() {
    JsonObject inner = JsonDocument.read("{\"a\":1,\"b\":2,\"c\\n\":3}", "x");
    assertThat(inner.refuseUnknown("c\n", "b", "a")).isSameAs(inner);
    assertThatThrownBy(() -> inner.refuseUnknown("a", "b"))
        .isInstanceOf(JsonException.class)
        .hasMessage("x at /c\\u000a: expected one of a, b, found \"c\\u000a\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "0.5366", "-12.50", "1e3", "1E-400", "2.5e+400", "0e0", "1e0400"})
  void readsDecimals(String text) {
    JsonObject root = JsonDocument.read("{\"a\":\"" + text + "\"}", "x");
    assertThat(root.decimal("a")).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+1",
        "01",
        "1.",
        ".5",
        "1..2",
        "1.2.3",
        "1,529.20",
        "1e",
        "1e+",
        "e5",
        "1e401",
        "1e-401",
        "1E+999999999",
        "1e1.5",
        "１２",
        "٣",
        " 1",
        "1 ",
        "0x1F",
        "1f",
        "NaN",
        "1_000",
        "1e00400"
      })
  void refusesWhatIsNoDecimal(String text) {
    JsonObject root = JsonDocument.read("{\"a\":\"" + text + "\"}", "x");
    JsonException fault = catchThrowableOfType(JsonException.class, () -> root.decimal("a"));
    assertThat(fault.pointer()).isEqualTo("/a");
    assertThat(fault.found()).isEqualTo('"' + text + '"');
  }

  @Test
  void refusesADecimalOfAMegabyteInAFewWords() {
    String digits = "1".repeat(1 << 20);
    JsonObject root = JsonDocument.read("{\"a\":\"" + digits + "\"}", "x");
    JsonException fault = catchThrowableOfType(JsonException.class, () -> root.decimal("a"));
    assertThat(fault.found()).isEqualTo('"' + "1".repeat(77) + "...\"");
    assertThat(fault.getMessage()).hasSizeLessThan(200);
    assertThat(
            JsonDocument.read("{\"a\":\"" + "1".repeat(1000) + "\"}", "x").decimal("a").precision())
        .isEqualTo(1000);
  }

  @Test
  void showsWhatWasFoundWithoutControlCharacters() {
    JsonObject root = JsonDocument.read("{\"a\":\"x\\u0000\\u001b[31m\\u202e\\r\\nok\"}", "x");
    assertThatThrownBy(() -> root.integer("a"))
        .hasMessage(
            "x at /a: expected a whole number, found \"x\\u0000\\u001b[31m\\u202e\\u000d\\u000aok\"");
  }

  @Test
  void isImmutable() {
    assertThatThrownBy(() -> ROOT.names().remove("text"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ROOT.strings("texts").add("c"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
