package org.esg4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every document. */
class JsonLawsTest {

  @Property
  void whatIsWrittenIsRead(
      @ForAll @Size(max = 8) Map<String, String> texts,
      @ForAll int year,
      @ForAll BigInteger unscaled,
      @ForAll @IntRange(min = -200, max = 200) int scale) {
    Map<String, String> whole = new LinkedHashMap<>();
    texts.forEach((name, text) -> whole.put(wholeUnicode(name), wholeUnicode(text)));
    BigDecimal value = new BigDecimal(unscaled, scale);
    String document =
        JsonWriter.toText(
            root ->
                root.put("year", year)
                    .put("value", value)
                    .object("texts", json -> whole.forEach(json::put))
                    .strings("list", whole.values()));

    JsonObject read = JsonDocument.read(document, "law");

    assertThat(read.integer("year")).isEqualTo(year);
    assertThat(read.decimal("value")).isEqualByComparingTo(value);
    assertThat(read.decimal("value").scale()).isEqualTo(Math.max(scale, 0));
    JsonObject texts2 = read.object("texts");
    assertThat(texts2.names()).containsExactlyElementsOf(whole.keySet());
    whole.forEach((name, text) -> assertThat(texts2.string(name)).isEqualTo(text));
    assertThat(read.strings("list")).isEqualTo(new ArrayList<>(whole.values()));
  }

  @Property
  void anyTextIsReadOrRefusedInOneWay(@ForAll String text) {
    try {
      JsonDocument.read("{\"a\":" + text + "}", "law");
    } catch (JsonException refusal) {
      assertThat(refusal.getMessage()).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(700);
    }
  }

  @Property
  void anyBytesAreReadOrRefusedInOneWay(@ForAll List<Byte> bytes) throws IOException {
    byte[] document = new byte[bytes.size() + 1];
    document[0] = '{';
    for (int at = 0; at < bytes.size(); at++) {
      document[at + 1] = bytes.get(at);
    }
    try {
      JsonDocument.read(new ByteArrayInputStream(document), "law");
    } catch (JsonException refusal) {
      assertThat(refusal.document()).isEqualTo("law");
    }
  }

  private static String wholeUnicode(String text) {
    return text.codePoints()
        .filter(point -> point < 0x10000 ? !Character.isSurrogate((char) point) : true)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
