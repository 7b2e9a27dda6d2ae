package org.esg4j.examples.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.esg4j.bulk.ReadingGroup;
import org.esg4j.bulk.ReadingPlan;
import org.esg4j.bulk.ReadingTotals;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/** Rows of readings to totals, and totals to rows. */
final class Totals {
  private static final StructType SCHEMA =
      new StructType()
          .add("site", DataTypes.StringType)
          .add("period", DataTypes.StringType)
          .add("readings", DataTypes.LongType)
          .add("amount", DataTypes.StringType)
          .add("rate", DataTypes.StringType)
          .add("rateId", DataTypes.StringType)
          .add("result", DataTypes.StringType);

  private Totals() {}

  /** The totals of rows with record, site, hour and thousandths. */
  static ReadingTotals<?, ?> of(Dataset<Row> rows, ReadingPlan<Emissions, Energy> plan) {
    return ofReadings(
        rows.select("record", "site", "hour", "thousandths").as(Encoders.bean(MeterReading.class)),
        plan);
  }

  /** The totals of readings. */
  static ReadingTotals<?, ?> ofReadings(
      Dataset<MeterReading> readings, ReadingPlan<Emissions, Energy> plan) {
    return readings.select(new ReadingAggregator(plan).toColumn()).first();
  }

  /** Writes each group with its explanation as a row of Parquet. */
  static void write(SparkSession spark, ReadingTotals<?, ?> totals, Path to) {
    List<Row> rows = new ArrayList<>();
    for (ReadingGroup<?, ?> group : totals.groups()) {
      rows.add(
          RowFactory.create(
              group.site().id(),
              group.period().toString(),
              group.readings(),
              group.amount().toString(),
              group.rate().rate().toString(),
              group.rate().id(),
              group.result().toString()));
    }
    spark.createDataFrame(rows, SCHEMA).coalesce(1).write().parquet(to.toString());
  }
}
