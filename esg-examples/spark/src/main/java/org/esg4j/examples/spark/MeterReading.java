package org.esg4j.examples.spark;

import java.io.Serial;
import java.io.Serializable;

/** A row of readings, as Spark likes it: a bean. */
public class MeterReading implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private long record;
  private int site;
  private int hour;
  private long thousandths;

  /** An empty row. */
  public MeterReading() {}

  /** What names the reading. */
  public long getRecord() {
    return record;
  }

  /** Sets what names the reading. */
  public void setRecord(long record) {
    this.record = record;
  }

  /** The number of the site. */
  public int getSite() {
    return site;
  }

  /** Sets the number of the site. */
  public void setSite(int site) {
    this.site = site;
  }

  /** The number of the hour in the year. */
  public int getHour() {
    return hour;
  }

  /** Sets the number of the hour in the year. */
  public void setHour(int hour) {
    this.hour = hour;
  }

  /** The energy in thousandths of a kWh. */
  public long getThousandths() {
    return thousandths;
  }

  /** Sets the energy in thousandths of a kWh. */
  public void setThousandths(long thousandths) {
    this.thousandths = thousandths;
  }
}
