package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.esg4j.units.Units.SHORT_TON;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Readers, figures and formatters go through a stream, and a forged stream is refused. */
class TextSerializationTest {
  private static final UnitReader READER = UnitReader.standard();

  private static byte[] bytes(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  /** Replaces text in a stream by other text of the same length. */
  private static byte[] forged(Object object, String before, String after) throws IOException {
    String stream = new String(bytes(object), StandardCharsets.ISO_8859_1);
    assertThat(stream).contains(before);
    assertThat(after).hasSameSizeAs(before);
    return stream.replace(before, after).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aReaderKeepsItsCurrencyAndSpellings() throws IOException, ClassNotFoundException {
    UnitReader reader = READER.withCurrency("CNY").with("ton", SHORT_TON).with("zzz", SHORT_TON);
    UnitReader copy = (UnitReader) read(bytes(reader));
    assertThat(copy.unit("ton/萬元")).hasToString("ton_US/CNY10k");
    assertThat(copy.unit("zzz")).isEqualTo(SHORT_TON);
    assertThat(bytes(copy)).isEqualTo(bytes(reader));
    assertThat(((UnitReader) read(bytes(READER))).unit("MWh")).hasToString("MWh");
  }

  @Test
  void aFigureKeepsItsPrint() throws IOException, ClassNotFoundException {
    for (PrintedFigure figure :
        List.of(
            READER.figure("2 (22.22%)", "人"),
            READER.figure("131萬", "起"),
            READER.figure("20餘家"),
            READER.figure("HK$1.2 million"),
            READER.figure("-1,234.50 tCO2e/person"))) {
      PrintedFigure copy = (PrintedFigure) read(bytes(figure));
      assertThat(copy).isEqualTo(figure).hasToString(figure.toString());
      assertThat(copy.share()).isEqualTo(figure.share());
      assertThat(copy.isFloor()).isEqualTo(figure.isFloor());
      assertThat(copy.decimals()).isEqualTo(figure.decimals());
    }
  }

  @Test
  void aFormatterKeepsItsSettings() throws IOException, ClassNotFoundException {
    QuantityFormatter formatter =
        QuantityFormatter.of(Locale.forLanguageTag("zh-Hant"))
            .withNames()
            .withGrouping(false)
            .withCurrency("CNY")
            .withDecimals(1, RoundingMode.DOWN);
    QuantityFormatter copy = (QuantityFormatter) read(bytes(formatter));
    assertThat(copy.format(Value.parse("6000.39 CNY10k"))).isEqualTo("6000.3萬元");
    QuantityFormatter plain = (QuantityFormatter) read(bytes(QuantityFormatter.of(Locale.ENGLISH)));
    assertThat(plain.format(Value.parse("6000.39 t"))).isEqualTo("6,000.39 t");
  }

  @Test
  void aForgedStreamIsRefused() throws IOException {
    PrintedFigure figure = READER.figure("12.50 t");
    QuantityFormatter formatter =
        QuantityFormatter.of(Locale.ENGLISH).withDecimals(2, RoundingMode.HALF_DOWN);
    UnitReader reader = READER.withCurrency("CNY").with("tonnage", SHORT_TON);
    for (byte[] stream :
        List.of(
            forged(figure, "12.50 t", "x2.50 t"),
            forged(figure, "12.50 t", "12.5.0t"),
            forged(figure, "12.50 t", "       "),
            forged(formatter, "HALF_DOWN", "HALF_SIDE"),
            forged(reader, "tonnage", "       "),
            forged(reader, "CNY", "cny"))) {
      assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> read(stream));
    }
  }
}
