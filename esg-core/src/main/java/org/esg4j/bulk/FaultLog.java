package org.esg4j.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.esg4j.fact.Failure;

/** The first faults in the order of records, whatever the order they come in, and how many. */
final class FaultLog {
  private final int most;
  private final TreeSet<Entry> first = new TreeSet<>();
  private long count;

  /** A fault and where its record stands. */
  private record Entry(long record, Failure failure) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byRecord = Long.compare(record, other.record);
      return byRecord != 0 ? byRecord : failure.message().compareTo(other.failure.message());
    }
  }

  FaultLog(int most) {
    this.most = most;
  }

  void add(long record, Failure failure) {
    count++;
    keep(new Entry(record, failure));
  }

  private void keep(Entry entry) {
    first.add(entry);
    if (first.size() > most) {
      first.pollLast();
    }
  }

  void merge(FaultLog other) {
    count += other.count;
    other.first.forEach(this::keep);
  }

  long count() {
    return count;
  }

  List<Failure> failures() {
    return first.stream().map(Entry::failure).toList();
  }

  /** Bytes that depend on the faults alone, not on which strings are one object. */
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(count);
      for (Entry entry : first) {
        out.writeLong(entry.record);
        out.writeUTF(entry.failure.reason().name());
        out.writeUTF(entry.failure.record());
        out.writeUTF(entry.failure.field());
        out.writeUTF(entry.failure.found());
        out.writeUTF(entry.failure.expected());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  static FaultLog of(byte[] bytes, int most) throws InvalidObjectException {
    FaultLog log = new FaultLog(most);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      long count = in.readLong();
      while (in.available() > 0) {
        log.add(
            in.readLong(),
            new Failure(
                Failure.Reason.valueOf(in.readUTF()),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF()));
      }
      if (count < log.count) {
        throw new InvalidObjectException("there are more faults than were counted");
      }
      log.count = count;
    } catch (InvalidObjectException fault) {
      throw fault;
    } catch (IOException | IllegalArgumentException fault) {
      InvalidObjectException refused = new InvalidObjectException("the faults end too early");
      refused.initCause(fault);
      throw refused;
    }
    return log;
  }
}
