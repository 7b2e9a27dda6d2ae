package org.esg4j.scope2.hourly;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.jspecify.annotations.Nullable;

/** Times that do not overlap; those that touch are one. Ends by their starts. */
final class TimeSpans implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final TreeMap<LocalDateTime, LocalDateTime> ends = new TreeMap<>();

  TimeSpans copy() {
    TimeSpans copy = new TimeSpans();
    copy.ends.putAll(ends);
    return copy;
  }

  /** Adds a time after all others. */
  void append(EnergyPeriod interval) {
    Map.Entry<LocalDateTime, LocalDateTime> last = ends.lastEntry();
    if (last != null && interval.start().isBefore(last.getValue())) {
      throw new IllegalArgumentException(
          "interval " + interval + " is not after " + last.getValue() + ", up to where is matched");
    }
    if (last != null && interval.start().equals(last.getValue())) {
      last = Map.entry(last.getKey(), interval.end());
      ends.put(last.getKey(), last.getValue());
    } else {
      ends.put(interval.start(), interval.end());
    }
  }

  /** All times of both. */
  TimeSpans merge(TimeSpans other) {
    TimeSpans merged = new TimeSpans();
    TreeMap<LocalDateTime, LocalDateTime> all = new TreeMap<>(ends);
    Iterator<Map.Entry<LocalDateTime, LocalDateTime>> theirs = other.ends.entrySet().iterator();
    while (theirs.hasNext()) {
      Map.Entry<LocalDateTime, LocalDateTime> next = theirs.next();
      if (all.putIfAbsent(next.getKey(), next.getValue()) != null) {
        throw new IllegalArgumentException("both parts have matched from " + next.getKey());
      }
    }
    all.forEach((start, end) -> merged.append(EnergyPeriod.of(start, end)));
    return merged;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeSpans that && ends.equals(that.ends);
  }

  @Override
  public int hashCode() {
    return ends.hashCode();
  }

  @Override
  public String toString() {
    return ends.toString();
  }
}
