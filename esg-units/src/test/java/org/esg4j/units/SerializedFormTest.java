package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.GIGAJOULE;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.PERSON;
import static org.esg4j.units.Units.SQUARE_METRE;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.number.Rational;
import org.esg4j.units.number.RationalSum;
import org.esg4j.units.testkit.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The serialized forms are pinned: what a program stored with one version is read by all later
 * ones. A pinned file is never changed; a new form gets a file beside it.
 */
class SerializedFormTest {
  private static final Map<String, Object> PINNED = new LinkedHashMap<>();

  static {
    PINNED.put("rational-decimal", Rational.of("-1410.880"));
    PINNED.put("rational-fraction", Rational.parse("-5/18"));
    PINNED.put("unit", MEGAWATT_HOUR);
    PINNED.put("unit-fraction", Units.MU);
    PINNED.put("unit-qualified", Units.money("CNY").scaled("CNY10k", "1E4"));
    PINNED.put("rate-unit", TONNE_CO2E.per(PERSON));
    PINNED.put("quantity", MEGAWATT_HOUR.of("1410.88"));
    PINNED.put("quantity-wide", MEGAWATT_HOUR.of("12345678901234567890.12"));
    PINNED.put("quantity-fraction", GIGAJOULE.of(1).in(MEGAWATT_HOUR));
    PINNED.put("rate", TONNE_CO2E.per(MEGAWATT_HOUR).of("0.5366"));
    PINNED.put("rate-fraction", MEGAWATT_HOUR.of(1).per(SQUARE_METRE.of(7)));
  }

  static Stream<String> names() {
    return PINNED.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void storedValuesAreRead(String name) throws IOException, ClassNotFoundException {
    Object value = PINNED.get(name);
    assertThat(read(pinned(name))).isEqualTo(value).hasToString(value.toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void theFormStaysTheSame(String name) throws IOException {
    assertThat(base64(PINNED.get(name))).isEqualTo(pinned(name));
  }

  @Test
  void storedSumsAreReadAndGoOn() throws IOException, ClassNotFoundException {
    RationalSum rationals = (RationalSum) read(pinned("rational-sum"));
    assertThat(base64(rationals)).isEqualTo(pinned("rational-sum"));
    rationals.add(Rational.parse("2/3"));
    assertThat(rationals.total()).isEqualTo(Rational.of("2.5"));

    @SuppressWarnings("unchecked") // what was written: 1410.88 MWh and 1 GJ
    QuantitySum<Energy> energy = (QuantitySum<Energy>) read(pinned("quantity-sum"));
    assertThat(base64(energy)).isEqualTo(pinned("quantity-sum"));
    energy.add(GIGAJOULE.of("2.6"));
    assertThat(energy.total()).hasToString("1411.88 MWh");
  }

  @Test
  void formsAreSmall() {
    // For comparison: a BigDecimal alone takes 293 bytes.
    assertThat(bytes(MEGAWATT_HOUR.of("1410.88"))).hasSizeLessThan(420);
    Object[] thousand =
        Stream.iterate(0L, i -> i + 1).limit(1_000).map(i -> MEGAWATT_HOUR.of(i, 2)).toArray();
    assertThat(bytes(thousand)).hasSizeLessThan(28_000);
  }

  @Test
  void unitsFromAStreamAreTheConstantsWhereTheyEqualThem() {
    assertThat(Laws.throughAStream(MEGAWATT_HOUR)).isSameAs(MEGAWATT_HOUR);
    assertThat(Laws.throughAStream(MEGAWATT_HOUR.of(5)).unit()).isSameAs(MEGAWATT_HOUR);
    Unit<Energy> other = Unit.base(Energy.class, "another base", "MWh");
    assertThat(Laws.throughAStream(other)).isEqualTo(other).isNotEqualTo(MEGAWATT_HOUR);
    Unit<Energy> sack = Units.MEGAJOULE.scaled("sack", "270");
    assertThat(Laws.throughAStream(sack)).isEqualTo(sack).isNotSameAs(sack);
    assertThat(Laws.throughAStream(sack.of(2)).plus(sack.of(1))).isEqualTo(sack.of(3));
  }

  private static String pinned(String name) throws IOException {
    String file = "serialized/" + name + ".base64";
    try (InputStream in = SerializedFormTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", "");
    }
  }

  private static Object read(String base64) throws IOException, ClassNotFoundException {
    byte[] bytes = Base64.getDecoder().decode(base64);
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  private static String base64(Object value) {
    return Base64.getEncoder().encodeToString(bytes(value));
  }

  private static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
