package org.esg4j.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.esg4j.units.Units.KILOWATT_HOUR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.esg4j.csv.CsvException;
import org.esg4j.csv.CsvFormat;
import org.esg4j.csv.CsvReport;
import org.esg4j.csv.DecimalStyle;
import org.esg4j.fact.Failure;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingsTest {
  private static final CsvFormat UTF_8 = CsvFormat.of(StandardCharsets.UTF_8);
  private final ReadingPlan<Emissions, Energy> plan = Plans.twoHalves();

  private static CsvReadings readings(CsvFormat format, DecimalStyle style) {
    return CsvReadings.of(format, "site", "time", "uuuu-MM-dd'T'HH:mm", "kWh", style);
  }

  private static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readingsAreAddedBySiteAndTime() throws IOException {
    ReadingSum<Emissions, Energy> sum = plan.newSum();
    CsvReport report =
        readings(UTF_8, DecimalStyle.GROUPED)
            .read(
                utf8(
                    """
                    time,site,kWh
                    2024-01-01T00:00,S1,"1,500.25"
                    2024-07-01T00:00,S2,0.001
                    2024-01-01T00:00,S1,-0.25
                    2024-12-31T23:00,S2,12345678901234567890
                    """),
                sum);
    assertThat(report.isComplete()).isTrue();
    ReadingSum<Emissions, Energy> expected = plan.newSum();
    expected.addText(2, 0, 0, "1500.25");
    expected.addText(3, 1, Plans.JULY, "0.001");
    expected.addText(4, 0, 0, "-0.25");
    expected.addText(5, 1, 8_783, "12345678901234567890");
    assertThat(sum.totals().toJson()).isEqualTo(expected.totals().toJson());
  }

  @Test
  void whatCannotBeUsedIsNamedByLineAndColumn() throws IOException {
    ReadingSum<Emissions, Energy> sum = plan.newSum();
    CsvReport report =
        readings(UTF_8.collectingFaults(10), DecimalStyle.PLAIN)
            .read(
                utf8(
                    """
                    site,time,kWh
                    S3,2024-01-01T00:00,1
                    S1,2025-01-01T00:00,1
                    S1,2024-01-01T00:30,1
                    S1,2024-02-30T00:00,1
                    S1,2024-01-01T00:00,1.2345
                    S1,,1
                    S1,2024-01-01T00:00,
                    S1,2024-01-01T00:00,7
                    """),
                sum);
    String interval = "the begin of an interval of PT1H in 2024";
    assertThat(report.failures())
        .extracting(Failure::message)
        .containsExactly(
            "line 2, site: expected a site of the plan, found S3",
            "line 3, time: expected " + interval + ", found 2025-01-01T00:00",
            "line 4, time: expected " + interval + ", found 2024-01-01T00:30",
            "line 5, time: expected a date and time as uuuu-MM-dd'T'HH:mm,"
                + " found 2024-02-30T00:00",
            "line 6, kWh: expected a number such as 1529.24 with at most 3 decimals, found 1.2345",
            "line 7, time: expected a date and time as uuuu-MM-dd'T'HH:mm, found nothing",
            "line 8, kWh: expected a number such as 1529.24 with at most 3 decimals, found nothing");
    assertThat(report.refused()).isEqualTo(7);
    assertThat(sum.totals().amount()).isEqualTo(KILOWATT_HOUR.of(7));
    assertThatExceptionOfType(CsvException.class)
        .isThrownBy(
            () ->
                readings(UTF_8, DecimalStyle.PLAIN)
                    .read(utf8("site,time,kWh\nS3,2024-01-01T00:00,1\n"), plan.newSum()))
        .withMessage("line 2, site: expected a site of the plan, found S3");
  }

  @Test
  void aFileOfEveryHourIsReadByPath(@TempDir Path directory) throws IOException {
    StringBuilder text = new StringBuilder("site,time,kWh\n");
    ReadingSum<Emissions, Energy> expected = plan.newSum();
    for (int hour = 0; hour < 8_784; hour++) {
      text.append("S").append(1 + hour % 2).append(',').append(plan.intervals().start(hour));
      text.append(',').append(hour).append(".5\n");
      expected.add(hour, hour % 2, hour, hour * 1_000L + 500);
    }
    Path file = directory.resolve("hours.csv");
    Files.writeString(file, text);
    ReadingSum<Emissions, Energy> sum = plan.newSum();
    assertThat(readings(UTF_8, DecimalStyle.PLAIN).read(file, sum).rows()).isEqualTo(8_784);
    assertThat(sum.totals().toJson()).isEqualTo(expected.totals().toJson());
  }

  @Test
  void columnsAreDeclaredOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvReadings.of(UTF_8, "site", "site", "uuuu", "kWh", DecimalStyle.PLAIN))
        .withMessage("column site is declared twice");
  }
}
