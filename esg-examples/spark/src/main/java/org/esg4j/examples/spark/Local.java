package org.esg4j.examples.spark;

import org.apache.spark.sql.SparkSession;

/** Spark inside this process, with nothing open to the network. */
final class Local implements AutoCloseable {
  private static final int ATTEMPTS = 4;
  private final SparkSession session;

  Local(int threads) {
    session =
        SparkSession.builder()
            .appName("esg4j")
            .master("local[" + threads + "," + ATTEMPTS + "]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", threads)
            .getOrCreate();
    session.sparkContext().setLogLevel("ERROR");
  }

  SparkSession session() {
    return session;
  }

  @Override
  public void close() {
    session.stop();
  }
}
