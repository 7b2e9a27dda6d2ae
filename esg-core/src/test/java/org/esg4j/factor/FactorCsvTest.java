package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorCsvTest {

  private static final String HEADER =
      "id,region,name,nameZh,carrier,kind,value,unit,gases,gasesUncertain,gwp,rate.CH4,year,edition,"
          + "publisher,publisherZh,document,documentZh,published,licence,basis,verified,"
          + "verification,evidence,notes\n";
  private static final String LINE =
      "a,CN-GD,\"Our, supplier\",供应商,electricity,supplier,0.30,kgCO2/MWh,by-gas,true,AR5,0.01,2024,"
          + "2025,Supplier,公司,letter,信,2025-03-03,ours,sold,true,on file,folder 7|page 2,n\n";

  private static List<EmissionFactor> read(String csv) throws IOException {
    return read(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static List<EmissionFactor> read(byte[] csv) throws IOException {
    FactorSet set = FactorSets.readCsv(new ByteArrayInputStream(csv), "mine.csv", "mine", "1");
    assertThat(set.id()).isEqualTo("mine");
    assertThat(set.version()).isEqualTo("1");
    return set.factors().toList();
  }

  @Test
  void readsAllParts() throws IOException {
    EmissionFactor factor = read(HEADER + LINE).get(0);
    assertThat(factor.name()).isEqualTo(Title.of("Our, supplier", "供应商"));
    assertThat(factor.rate()).hasToString("0.30 kgCO2e/MWh");
    assertThat(factor.gasRates().get("CH4")).hasToString("0.01 kgCH4/MWh");
    assertThat(factor.isCoverageUncertain()).isTrue();
    assertThat(factor.gwp()).hasValue("AR5");
    assertThat(factor.year()).hasValue(2024);
    assertThat(factor.edition()).hasValue(2025);
    assertThat(factor.publication())
        .isEqualTo(
            Publication.of(Title.of("Supplier", "公司"), Title.of("letter", "信"))
                .published(PublicationDate.parse("2025-03-03"))
                .licence("ours"));
    assertThat(factor.basis()).hasValue("sold");
    assertThat(factor.evidence()).containsExactly("folder 7", "page 2");
    assertThat(factor.notes()).hasValue("n");
    assertThat(factor.isVerified()).isTrue();
  }

  @Test
  void readsTheNeededColumnsInAnyOrder(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.csv"),
            "\uFEFFunit,value,id,region,carrier,kind,gases,publisher,document,verified,verification\r\n"
                + "tCO2e/MWh,0.5,a,CN,heat,default,CO2e,P,D,false,by telephone\r\n"
                + "\r\n"
                + "tCO2e/MWh,,b,CN,steam,default,unknown,P,D,true,looked for\r\n");
    List<EmissionFactor> factors = FactorSets.readCsv(file, "mine", "1").factors().toList();
    assertThat(factors).hasSize(2);
    assertThat(factors.get(0).isVerified()).isFalse();
    assertThat(factors.get(0).evidence()).isEmpty();
    assertThat(factors.get(0).year()).isEmpty();
    assertThat(factors.get(1).isKnownGap()).isTrue();
    assertThat(read(HEADER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,CN-GD      | ,CN-GD          | line 2, column id | a text | nothing",
        "electricity  | power           | line 2, column carrier | one of electricity | power",
        "0.30         | 0..3            | line 2, column value | a decimal | 0..3",
        "0.30         | 1E+999999999    | line 2, column value | a decimal | 1E+999999999",
        "0.30         | １.5            | line 2, column value | a decimal | １.5",
        "0.30         | -1              | line 2, column id | a value of zero or more | a",
        "kgCO2/MWh    | kWh             | line 2, column unit | a mass of CO2 | kWh",
        "0.01         | x               | line 2, column rate.CH4 | a decimal | x",
        "2024         | 24a             | line 2, column year | a year | 24a",
        "2025-03-03   | 3.3.2025        | line 2, column published | a day | 3.3.2025",
        "sold,true    | sold,yes        | line 2, column verified | true or false | yes",
        "sold,true    | sold,           | line 2, column verified | true or false | nothing",
        "by-gas       | CO2             | line 2, column id | rates of other gases if | a",
        "gwp          | GWP             | line 1 | names of columns | GWP",
        "gwp          | id              | line 1 | each column once | id twice",
        "n            | n,m             | CSV | lines of as many fields | 26",
      })
  void saysWhereALineIsAtFault(
      String part, String wrong, String place, String expected, String found) {
    String csv =
        (place.equals("line 1"))
            ? HEADER.replace(part, wrong) + LINE
            : HEADER + (part.equals("n") ? LINE.strip() + ",m\n" : LINE.replace(part, wrong));
    FactorSetException fault = catchThrowableOfType(FactorSetException.class, () -> read(csv));
    assertThat(fault).as(csv).isNotNull();
    assertThat(fault.set()).isEqualTo("mine.csv");
    assertThat(fault.place()).isEqualTo(place);
    assertThat(fault.expected()).contains(expected);
    assertThat(fault.found()).contains(found);
  }

  @Test
  void refusesHostileInput() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("the names of the columns");
    assertThatThrownBy(() -> read(HEADER + "\"" + "x".repeat(1 << 20)))
        .isInstanceOf(FactorSetException.class);
    assertThatThrownBy(() -> read(HEADER + LINE.replace("0.30", "1".repeat(1001))))
        .isInstanceOfSatisfying(
            FactorSetException.class, fault -> assertThat(fault.found()).hasSize(83));
    byte[] latin =
        (HEADER + LINE.replace("ours", "caf\u00e9")).getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(latin))
        .isInstanceOf(FactorSetException.class)
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> read(HEADER + LINE.replace("by-gas", "\"\u0007\n\u009b\"")))
        .hasMessageContaining("found ???");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable cut");
          }
        };
    assertThatThrownBy(() -> FactorSets.readCsv(broken, "x", "x", "1"))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("cable cut");
  }

  @Test
  void shortensWhatItShows() {
    assertThat(new FactorSetException("s", "p", "e", "x".repeat(80)).found()).hasSize(80);
    assertThat(new FactorSetException("s", "p", "e", "x".repeat(81)).found())
        .isEqualTo("x".repeat(80) + "...");
    assertThat(new FactorSetException("s", "p", "e", "\u001f \u007f\u009f\u00a0~"))
        .hasMessage("s at p: expected e, found ? ??\u00a0~");
  }

  @Test
  void namesTheLibraryThatIsMissing() throws Exception {
    URL[] path = {
      FactorSets.class.getProtectionDomain().getCodeSource().getLocation(),
      org.esg4j.units.Unit.class.getProtectionDomain().getCodeSource().getLocation(),
      javax.money.CurrencyUnit.class.getProtectionDomain().getCodeSource().getLocation(),
      com.fasterxml.jackson.core.JsonFactory.class
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
    };
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Class<?> sets = loader.loadClass(FactorSets.class.getName());
      Method read =
          sets.getMethod("readCsv", InputStream.class, String.class, String.class, String.class);
      assertThatThrownBy(
              () -> read.invoke(null, new ByteArrayInputStream(new byte[0]), "mine.csv", "m", "1"))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("de.siegmar:fastcsv");
    }
  }
}
