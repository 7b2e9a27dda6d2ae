package org.esg4j.examples.spark;

import java.io.Serial;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.esg4j.bulk.ReadingPlan;
import org.esg4j.bulk.ReadingSum;
import org.esg4j.bulk.ReadingTotals;
import org.esg4j.units.kind.Emissions;
import org.esg4j.units.kind.Energy;

/** Readings to totals: one sum for each partition, merged in whatever order they arrive. */
@SuppressWarnings({"rawtypes", "unchecked"}) // an encoder takes a class, which has no parameters
public final class ReadingAggregator extends Aggregator<MeterReading, ReadingSum, ReadingTotals> {
  @Serial private static final long serialVersionUID = 1L;

  private final ReadingPlan<Emissions, Energy> plan;

  /**
   * An aggregator that carries its plan to the workers.
   *
   * @param plan which sites there are, which intervals, and which factor holds where and when
   */
  public ReadingAggregator(ReadingPlan<Emissions, Energy> plan) {
    this.plan = plan;
  }

  @Override
  public ReadingSum zero() {
    return plan.newSum();
  }

  @Override
  public ReadingSum reduce(ReadingSum sum, MeterReading reading) {
    sum.add(reading.getRecord(), reading.getSite(), reading.getHour(), reading.getThousandths());
    return sum;
  }

  @Override
  public ReadingSum merge(ReadingSum one, ReadingSum other) {
    return one.merge(other);
  }

  @Override
  public ReadingTotals finish(ReadingSum sum) {
    return sum.totals();
  }

  @Override
  public Encoder<ReadingSum> bufferEncoder() {
    return Encoders.javaSerialization(ReadingSum.class);
  }

  @Override
  public Encoder<ReadingTotals> outputEncoder() {
    return Encoders.javaSerialization(ReadingTotals.class);
  }
}
