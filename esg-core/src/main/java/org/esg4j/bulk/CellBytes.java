package org.esg4j.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

/** Sums as bytes that depend on what was added and on nothing else: cells that are not empty. */
final class CellBytes {
  private static final int LONGEST = CellSums.MOST_BITS / Byte.SIZE + Long.BYTES + 1;

  private CellBytes() {}

  static byte[] write(CellSums sums) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (int cell = 0; cell < sums.size(); cell++) {
        if (sums.counts[cell] != 0) {
          byte[] total = sums.total(cell).toByteArray();
          out.writeInt(cell);
          out.writeLong(sums.counts[cell]);
          out.writeShort(total.length);
          out.write(total);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  static CellSums read(byte[] bytes, int cells) throws InvalidObjectException {
    CellSums sums = new CellSums(cells);
    int last = -1;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      while (in.available() > 0) {
        int cell = in.readInt();
        long count = in.readLong();
        int length = in.readUnsignedShort();
        if (cell <= last || cell >= cells || count <= 0 || length == 0 || length > LONGEST) {
          throw new InvalidObjectException("the sums are not as they were written");
        }
        byte[] total = new byte[length];
        in.readFully(total);
        sums.restore(cell, count, new BigInteger(total));
        last = cell;
      }
    } catch (InvalidObjectException fault) {
      throw fault;
    } catch (IOException fault) {
      InvalidObjectException refused = new InvalidObjectException("the sums end too early");
      refused.initCause(fault);
      throw refused;
    }
    return sums;
  }
}
