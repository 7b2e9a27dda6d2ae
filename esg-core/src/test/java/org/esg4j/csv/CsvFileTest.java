package org.esg4j.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.esg4j.units.Units.KILOWATT_HOUR;
import static org.esg4j.units.Units.MEGAWATT_HOUR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.esg4j.Copies;
import org.esg4j.fact.Failure;
import org.esg4j.units.Quantity;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  private static final CsvColumn<String> SITE = CsvColumn.text("site");
  private static final CsvColumn<BigDecimal> USED = CsvColumn.decimal("used", DecimalStyle.PLAIN);
  private static final CsvFormat UTF_8 = CsvFormat.of(StandardCharsets.UTF_8);

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> rows(CsvFormat format, InputStream in) throws IOException {
    List<String> rows = new ArrayList<>();
    CsvFile.of(format, SITE, USED)
        .read(in, row -> rows.add(row.line() + " " + row.get(SITE) + " " + row.get(USED)));
    return rows;
  }

  private static List<String> rows(String text) throws IOException {
    return rows(UTF_8, utf8(text));
  }

  private static Failure fault(CsvFormat format, InputStream in) {
    try {
      rows(format, in);
    } catch (CsvException fault) {
      assertThat(fault).hasMessage(fault.failure().message());
      return fault.failure();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    throw new AssertionError("nothing was refused");
  }

  private static Failure fault(String text) {
    return fault(UTF_8, utf8(text));
  }

  @Test
  void declaredColumnsAreReadInAnyOrderAndOthersPassedOver() throws IOException {
    assertThat(rows("note,used,site\nx,1.50,S1\r\n\n\"a\nb\",-2,\"S \"\"2\"\"\"\n"))
        .containsExactly("2 S1 1.50", "4 S \"2\" -2");
    assertThat(rows(UTF_8.separatedBy(';'), utf8("site;used\nS,1;2.5\n")))
        .containsExactly("2 S,1 2.5");
    assertThat(rows("site,used")).isEmpty();
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(rows("\uFEFFsite,used\nS1,1\n")).containsExactly("2 S1 1");
    assertThat(rows("\uFEFF\"site\",used\nS1,1\n")).containsExactly("2 S1 1");
    Charset gb = Charset.forName("GB18030");
    byte[] bytes = "\uFEFFsite,used\n上海,1\n".getBytes(gb);
    assertThat(rows(CsvFormat.of(gb), new ByteArrayInputStream(bytes))).containsExactly("2 上海 1");
    assertThat(
            fault(UTF_8, new ByteArrayInputStream(new byte[] {(byte) 0xEF, (byte) 0xBB})).found())
        .isEqualTo("bytes that are not");
    assertThat(rows("é,site,used\n1,2,3\n")).containsExactly("2 2 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16"})
  void chineseIsReadInItsEncodings(String charset) throws IOException {
    byte[] bytes = "site,used\n臺北,1\n香港,2\n".getBytes(Charset.forName(charset));
    assertThat(rows(CsvFormat.of(Charset.forName(charset)), new ByteArrayInputStream(bytes)))
        .containsExactly("2 臺北 1", "3 香港 2");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,128", "UTF-8,255", "GB18030,255", "Big5,255", "US-ASCII,200"})
  void bytesThatAreNotOfTheCharsetAreRefusedNotReplaced(String charset, int bad) {
    byte[] bytes = "site,used\nS1,1\nS?,2\n".getBytes(StandardCharsets.US_ASCII);
    bytes[16] = (byte) bad;
    CsvFormat format = CsvFormat.of(Charset.forName(charset)).collectingFaults(9);
    Failure fault = fault(format, new ByteArrayInputStream(bytes));
    assertThat(fault.reason()).isEqualTo(Failure.Reason.PARSING);
    assertThat(fault.expected()).isEqualTo("bytes of " + charset);
    assertThat(fault.record()).matches("line [0-9]+ or after");
  }

  @Test
  void malformedBytesFarIntoAFileAreFoundAfterTheRowsBefore() throws IOException {
    StringBuilder text = new StringBuilder("site,used\n");
    IntStream.range(0, 50_000).forEach(i -> text.append("S").append(i).append(",1\n"));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xC0;
    Failure fault = fault(UTF_8, new ByteArrayInputStream(bytes));
    int line = Integer.parseInt(fault.record().split(" ")[1]);
    assertThat(line).isBetween(40_000, 50_001);
  }

  @Test
  void fieldsThatAreNotAsDeclaredAreNamedByLineAndColumn() {
    assertThat(fault("site,used\nS1,1\nS2,1e3\n"))
        .isEqualTo(
            new Failure(
                Failure.Reason.PARSING, "line 3", "used", "1e3", "a number such as 1529.24"));
    assertThat(fault("site,used\n,1\n"))
        .isEqualTo(new Failure(Failure.Reason.MISSING_DATA, "line 2", "site", "nothing", "a text"));
    assertThat(fault("site,used\nS1,1,2\n"))
        .isEqualTo(
            new Failure(
                Failure.Reason.PARSING,
                "line 2",
                "",
                "3 fields",
                "2 fields, as in the first line"));
    assertThat(fault("site,used\nS1\n").found()).isEqualTo("1 fields");
    assertThat(fault("site,used\nS1," + "9".repeat(1_001) + "\n").found())
        .isEqualTo("9".repeat(40) + "...");
  }

  @Test
  void theFirstLineNamesEachDeclaredColumnOnce() {
    assertThat(fault("site,Used\nS1,1\n"))
        .isEqualTo(
            new Failure(
                Failure.Reason.MISSING_DATA,
                "line 1",
                "used",
                "2 columns without it",
                "a column of that name"));
    assertThat(fault("site,used,site\nS1,1,S2\n"))
        .isEqualTo(
            new Failure(Failure.Reason.CONFLICT, "line 1", "site", "it twice", "each column once"));
    assertThat(fault("").expected()).isEqualTo("a first line with names of columns");
    assertThat(fault("\n\n").expected()).isEqualTo("a first line with names of columns");
  }

  @Test
  void faultsOfRowsAreCollectedUpToABound() throws IOException {
    List<String> sites = new ArrayList<>();
    CsvFile file = CsvFile.of(UTF_8.collectingFaults(2), SITE, USED);
    CsvReport report =
        file.read(
            utf8("site,used\nS1,x\nS2,2\nS3\nS4,\nS5,5\n"),
            row -> {
              assertThat(row.get(USED)).isNotNull();
              sites.add(row.get(SITE));
            });
    assertThat(sites).containsExactly("S2", "S5");
    assertThat(report.rows()).isEqualTo(5);
    assertThat(report.refused()).isEqualTo(3);
    assertThat(report.isComplete()).isFalse();
    assertThat(report.failures()).extracting(Failure::record).containsExactly("line 2", "line 4");
    assertThat(Copies.serialized(report)).isEqualTo(report);
    assertThat(file.read(utf8("site,used\nS1,1\n"), row -> {}).isComplete()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UTF_8.collectingFaults(-1))
        .withMessage("expected a number of faults to keep, found -1");
  }

  @Test
  void aProgramRefusesRowsOfItsOwnAccord() throws IOException {
    CsvReport report =
        CsvFile.of(UTF_8.collectingFaults(5), SITE, USED)
            .read(
                utf8("site,used\nS1,1\nS2,-1\n"),
                row -> {
                  if (row.get(USED).signum() < 0) {
                    throw row.refusal(USED, Failure.Reason.OUT_OF_RANGE, "zero or more");
                  }
                });
    assertThat(report.failures())
        .containsExactly(
            new Failure(Failure.Reason.OUT_OF_RANGE, "line 3", "used", "-1", "zero or more"));
    CsvFile file = CsvFile.of(UTF_8.collectingFaults(5), SITE);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                file.read(
                    utf8("site\nS1\n"),
                    row -> {
                      throw new IllegalStateException("a mistake in the program");
                    }));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file.read(utf8("site\nS1\n"), row -> row.get(USED)))
        .withMessage("column used is not declared");
  }

  @Test
  void progressIsReportedAndMayStopTheReading() throws IOException {
    List<Long> reached = new ArrayList<>();
    rows(UTF_8.reportingProgress(2, reached::add), utf8("site,used\nA,1\nB,2\nC,3\nD,4\nE,5\n"));
    assertThat(reached).containsExactly(2L, 4L);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                rows(
                    UTF_8.reportingProgress(
                        1,
                        rows -> {
                          throw new IllegalStateException("enough");
                        }),
                    utf8("site,used\nA,1\n")))
        .withMessage("enough");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UTF_8.reportingProgress(0, reached::add))
        .withMessage("expected a number of rows above zero, found 0");
  }

  @Test
  void columnsHaveTypes() throws IOException {
    CsvColumn<LocalDate> day = CsvColumn.date("day", "dd/MM/uuuu");
    CsvColumn<LocalDateTime> time = CsvColumn.dateTime("time", "uuuu-MM-dd HH:mm");
    CsvColumn<Quantity<Energy>> used =
        CsvColumn.quantity("used", KILOWATT_HOUR, DecimalStyle.GROUPED);
    CsvColumn<Optional<String>> note = CsvColumn.text("note").optional();
    CsvColumn<Integer> people =
        CsvColumn.of("people", "a whole number", text -> Integer.valueOf(text.toString()));
    List<Object> values = new ArrayList<>();
    CsvFile file = CsvFile.of(UTF_8.collectingFaults(9), day, time, used, note, people);
    CsvReport report =
        file.read(
            utf8(
                """
                day,time,used,note,people
                29/02/2024,2024-02-29 23:00,"1,529.24",,3
                01/03/2024,2024-03-01 00:00,7,x,4
                30/02/2024,2024-03-01 00:00,7,x,4
                01/03/2024,2024-03-01 24:00,7,x,4
                01/03/2024,2024-03-01 00:00,"1,52.4",x,4
                01/03/2024,2024-03-01 00:00,7,x,four
                """),
            row ->
                values.addAll(
                    List.of(
                        row.get(day),
                        row.get(time),
                        row.get(used),
                        row.get(note),
                        row.get(people))));
    assertThat(values)
        .containsExactly(
            LocalDate.of(2024, 2, 29),
            LocalDateTime.of(2024, 2, 29, 23, 0),
            MEGAWATT_HOUR.of("1.52924"),
            Optional.empty(),
            3,
            LocalDate.of(2024, 3, 1),
            LocalDateTime.of(2024, 3, 1, 0, 0),
            KILOWATT_HOUR.of(7),
            Optional.of("x"),
            4);
    assertThat(report.failures())
        .extracting(Failure::message)
        .containsExactly(
            "line 4, day: expected a date as dd/MM/uuuu, found 30/02/2024",
            "line 5, time: expected a date and time as uuuu-MM-dd HH:mm, found 2024-03-01 24:00",
            "line 6, used: expected a number such as 1,529.24, found 1,52.4",
            "line 7, people: expected a whole number, found four");
    assertThat(used).hasToString("used: a number such as 1,529.24");
    assertThat(used.name()).isEqualTo("used");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLAIN|1529.24|1529.24",
        "PLAIN|1,529|1,529",
        "GROUPED|1,529.24|1529.24",
        "GROUPED|1529.24|1529.24",
        "GROUPED|-1,234,567|-1234567",
        "GROUPED|12,345|12345",
        "GROUPED|1,52.4|''",
        "GROUPED|1,5294|''",
        "GROUPED|1529,240|''",
        "GROUPED|,529|''",
        "GROUPED|1,,529|''",
        "GROUPED|1.5,290|''",
        "GROUPED|1.529,240|''",
        "GROUPED|1 529|''",
        "GROUPED|5-|''",
        "GROUPED|1,529.|1529.",
        "GROUPED|1.2.3|''",
        "COMMA|1529,24|1529.24",
        "COMMA|1529.24|''",
        "COMMA_GROUPED|1.529,24|1529.24",
        "COMMA_GROUPED|1,5|1.5",
        "COMMA_GROUPED|1.5|''",
        "GROUPED|1,52|''"
      })
  void decimalsAreBroughtIntoOneForm(DecimalStyle style, String text, String plain) {
    assertThat(style.plain(text)).hasToString(plain);
  }

  @Test
  void whatIsDeclaredIsChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvFile.of(UTF_8))
        .withMessage("expected columns, found none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvFile.of(UTF_8, SITE, CsvColumn.text("site")))
        .withMessage("column site is declared twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvColumn.text(" "))
        .withMessage("expected the name of a column, found blanks");
    for (char separator : new char[] {'"', '\n', '\r'}) {
      assertThatIllegalArgumentException().isThrownBy(() -> UTF_8.separatedBy(separator));
    }
    assertThatNullPointerException()
        .isThrownBy(() -> CsvFile.of(UTF_8, SITE).read((InputStream) null, row -> {}))
        .withMessage("in");
  }

  @Test
  void filesAreReadByPath(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("readings.csv");
    Files.writeString(file, "site,used\nS1,1\n");
    List<String> sites = new ArrayList<>();
    assertThat(CsvFile.of(UTF_8, SITE).read(file, row -> sites.add(row.get(SITE))).rows())
        .isEqualTo(1);
    assertThat(sites).containsExactly("S1");
  }

  // ---- Hostile files: each is far larger than the memory it may take.

  /** A stream that never ends by itself and counts what was taken from it. */
  private static final class Endless extends InputStream {
    private final byte[] first;
    private final Supplier<byte[]> more;
    private byte[] now;
    private int at;
    private long taken;

    Endless(String first, String again) {
      this.first = first.getBytes(StandardCharsets.UTF_8);
      byte[] part = again.repeat(1_000).getBytes(StandardCharsets.UTF_8);
      this.more = () -> part;
      this.now = this.first;
    }

    @Override
    public int read() {
      if (at == now.length) {
        now = more.get();
        at = 0;
      }
      taken++;
      return now[at++];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      for (int i = 0; i < length; i++) {
        into[offset + i] = (byte) read();
      }
      return length;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'site,used\nS1,','9'",
    "'site,used\n\"S1','x'",
    "'site,used\n\"S1','\n'",
    "'site,used\n\"S1','\"\"'",
    "'','x'",
    "'','\"\"'",
    "'','x,'"
  })
  void anEndlessFieldOrLineIsRefusedSoon(String first, String again) {
    Endless endless = new Endless(first, again);
    Failure fault = fault(UTF_8.collectingFaults(5), endless);
    assertThat(fault.reason()).isIn(Failure.Reason.PARSING, Failure.Reason.OUT_OF_RANGE);
    assertThat(endless.taken).isLessThan(1 << 20);
  }

  @Test
  void fieldsMayHaveSoManyCharactersAndNotOneMore() throws IOException {
    String field = "x".repeat(65_536);
    assertThat(rows("site,used\n1,1\n" + field + ",1\n" + field + ",2\n").get(2))
        .isEqualTo("4 " + field + " 2");
    assertThat(fault("site,used\nx" + field + ",1\n").message())
        .isEqualTo("line 2, field 1: expected at most 65536 characters, found 65537 characters");
  }

  @Test
  void aQuoteThatIsNotClosedIsRefused() {
    assertThat(fault(UTF_8.collectingFaults(5), utf8("site,used\nS1,1\n\"S2,2\nS3,3\n")))
        .satisfies(
            fault -> {
              assertThat(fault.record()).startsWith("line 3");
              assertThat(fault.expected())
                  .isEqualTo("rows with every quote closed and fields of at most 65536 characters");
            });
  }

  @Test
  void aRowOfMillionsOfFieldsIsRefusedInBoundedMemory() throws IOException {
    String row = "S1,1" + ",".repeat(3_000_000) + "\n";
    CsvReport report =
        CsvFile.of(UTF_8.collectingFaults(5), SITE, USED)
            .read(
                utf8("site,used\n" + row + "S2,2\n"),
                each -> assertThat(each.get(SITE)).isEqualTo("S2"));
    assertThat(report.failures()).extracting(Failure::found).containsExactly("3000002 fields");
    assertThat(fault("site,used" + ",c".repeat(10_000)).expected())
        .isEqualTo("at most 10000 columns");
  }

  @Test
  void aRowOfManyLongFieldsIsRefused() {
    List<CsvColumn<?>> columns = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      columns.add(CsvColumn.text("c" + i));
      text.append(i == 0 ? "" : ",").append('c').append(i);
    }
    text.append('\n');
    for (int i = 0; i < 20; i++) {
      text.append(i == 0 ? "" : ",").append("x".repeat(60_000));
    }
    CsvFile file = CsvFile.of(UTF_8, columns.toArray(CsvColumn<?>[]::new));
    assertThatExceptionOfType(CsvException.class)
        .isThrownBy(() -> file.read(utf8(text.toString()), row -> {}))
        .withMessage("line 2, c17: expected at most 1048576 characters in a row, found more");
  }
}
