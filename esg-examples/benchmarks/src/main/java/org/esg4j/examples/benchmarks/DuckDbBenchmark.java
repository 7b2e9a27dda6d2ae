package org.esg4j.examples.benchmarks;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The same sums in SQL, with DECIMAL; needs the profile {@code duckdb}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DuckDbBenchmark {

  /** Readings joined with factors and summed by site. */
  @Benchmark
  @OperationsPerInvocation(BulkReadings.COUNT)
  public BigDecimal[] sums(DuckDb database) throws SQLException {
    return database.sums();
  }

  /** Hours matched and summed by site. */
  @Benchmark
  @OperationsPerInvocation(HourlySeriesData.COUNT)
  public BigDecimal[] hourly(DuckDb database) throws SQLException {
    return database.hourly(HourlySeriesData.SITES);
  }
}
