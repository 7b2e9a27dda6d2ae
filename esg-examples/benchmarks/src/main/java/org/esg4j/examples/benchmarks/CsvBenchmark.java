package org.esg4j.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.esg4j.bulk.CsvReadings;
import org.esg4j.bulk.ReadingSum;
import org.esg4j.bulk.ReadingTotals;
import org.esg4j.csv.CsvFormat;
import org.esg4j.csv.DecimalStyle;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A file of four million readings: read with nothing done, and summed exactly by month. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CsvBenchmark.COUNT)
public class CsvBenchmark {
  static final int COUNT = 4_000_000;

  /** The file. */
  @State(Scope.Benchmark)
  public static class Input {
    final BulkReadings readings;
    final Path file;

    /** As many readings as are measured. */
    public Input() {
      this(COUNT);
    }

    Input(int count) {
      readings = new BulkReadings(count);
      try {
        file = Files.createTempFile("readings", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
          out.write("timestamp,site,kwh\n");
          for (int at = 0; at < count; at++) {
            out.append(readings.plan.intervals().start(readings.hour[at]).toString());
            out.append(",S").append(Integer.toString(readings.site[at])).append(',');
            out.append(BigDecimal.valueOf(readings.thousandths[at], 3).toPlainString());
            out.append('\n');
          }
        }
      } catch (IOException failure) {
        throw new IllegalStateException(failure);
      }
    }

    /**
     * Deletes the file.
     *
     * @throws IOException if it cannot be
     */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
      Files.delete(file);
    }
  }

  /** FastCSV: every field of every row is made, and nothing is done with it but to look at it. */
  @Benchmark
  public long fieldsAlone(Input input) throws IOException {
    long characters = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(input.file)) {
      for (CsvRecord row : rows) {
        characters +=
            row.getField(0).length() + row.getField(1).length() + row.getField(2).length();
      }
    }
    return characters;
  }

  /** Ours: sites and times looked up, amounts read and summed. */
  @Benchmark
  public ReadingTotals<Emissions, Energy> exact(Input input) throws IOException {
    CsvReadings readings =
        CsvReadings.of(
            CsvFormat.of(StandardCharsets.UTF_8),
            "site",
            "timestamp",
            "uuuu-MM-dd'T'HH:mm",
            "kwh",
            DecimalStyle.PLAIN);
    ReadingSum<Emissions, Energy> sum = input.readings.monthly.newSum();
    readings.read(input.file, sum);
    return sum.totals();
  }
}
