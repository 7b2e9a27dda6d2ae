package org.esg4j.examples.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The readings of the other benchmarks in DuckDB, in memory, exactly, with one thread. */
@State(Scope.Benchmark)
public class DuckDb {
  static final String URL = "jdbc:duckdb:";

  private static final String SUMS =
      "select r.site, sum(r.kwh * f.factor) from r join f using (site) group by r.site order by 1";
  private static final String HOURLY =
      "select h.site, sum((h.used - least(h.used, h.made)) * hf.factor),"
          + " sum(least(h.used, h.made))"
          + " from h join hf using (site) group by h.site order by 1";

  private final Connection connection;

  /** As many readings and sites as the other benchmarks have. */
  public DuckDb() {
    this(BulkReadings.COUNT, HourlySeriesData.SITES);
  }

  DuckDb(int readings, int hourlySites) {
    try {
      connection = DriverManager.getConnection(URL);
      run("set threads = 2");
      run(
          "create table f as select i::int site,"
              + " ((3000 + i * 7919 % 6000)::decimal(9, 4) / 10000)::decimal(9, 4) factor"
              + " from range("
              + BulkReadings.SITES
              + ") t(i)");
      run(
          "create table r as select (m // 65536 % 100)::int site,"
              + " (((m * 7 + i) % 5000000)::decimal(18, 3) / 1000)::decimal(18, 3) kwh"
              + " from (select i, i * 1103515245 % 2147483648 m from range("
              + readings
              + ") t(i))");
      run(
          "create table hf as select i::int site,"
              + " ((3000 + i * 7919 % 6000)::decimal(9, 4) / 10000)::decimal(9, 4) factor"
              + " from range("
              + hourlySites
              + ") t(i)");
      run(
          "create table h as select (i // 8760)::int site,"
              + " (((m * 7 + i) % 5000000)::decimal(18, 3) / 1000)::decimal(18, 3) used,"
              + " (((n * 7 + j) % 5000000)::decimal(18, 3) / 1000)::decimal(18, 3) made"
              + " from (select i, i * 1103515245 % 2147483648 m, i + 12345678 j,"
              + " (i + 12345678) * 1103515245 % 2147483648 n"
              + " from range("
              + 8_760L * hourlySites
              + ") t(i))");
      run("set threads = 1");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Whether a driver is that of DuckDB. */
  static boolean isThere(Driver driver) {
    try {
      return driver.acceptsURL(URL);
    } catch (SQLException failure) {
      return false;
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Emissions by site in kilograms. */
  BigDecimal[] sums() throws SQLException {
    return numbers(SUMS, BulkReadings.SITES, 2);
  }

  /** Emissions of what is left unmatched by site in kilograms. */
  BigDecimal[] hourly(int sites) throws SQLException {
    return numbers(HOURLY, sites, 2);
  }

  /** Matched energy by site in kWh. */
  BigDecimal[] matched(int sites) throws SQLException {
    return numbers(HOURLY, sites, 3);
  }

  private BigDecimal[] numbers(String sql, int count, int column) throws SQLException {
    BigDecimal[] numbers = new BigDecimal[count];
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        numbers[rows.getInt(1)] = rows.getBigDecimal(column);
      }
    }
    return numbers;
  }

  /**
   * Closes the database.
   *
   * @throws SQLException if it cannot be
   */
  @TearDown(Level.Trial)
  public void close() throws SQLException {
    connection.close();
  }
}
