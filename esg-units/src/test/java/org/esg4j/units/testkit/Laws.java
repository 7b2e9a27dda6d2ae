package org.esg4j.units.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The laws that exact values keep; each method fails with an assertion when its law is broken. */
public final class Laws {
  private Laws() {}

  /** Two operands may change places. */
  public static <T> void commutes(BinaryOperator<T> operation, T a, T b) {
    T forwards = operation.apply(a, b);
    areEqual(forwards, operation.apply(b, a));
  }

  /** Of three operands, any two neighbours may go first. */
  public static <T> void associates(BinaryOperator<T> operation, T a, T b, T c) {
    T leftFirst = operation.apply(operation.apply(a, b), c);
    areEqual(leftFirst, operation.apply(a, operation.apply(b, c)));
  }

  /** An operation on a sum is the sum of the operation on its parts. */
  public static <T, R> void distributes(
      java.util.function.Function<T, R> operation,
      BinaryOperator<T> sum,
      BinaryOperator<R> sumOfResults,
      T a,
      T b) {
    R whole = operation.apply(sum.apply(a, b));
    areEqual(whole, sumOfResults.apply(operation.apply(a), operation.apply(b)));
  }

  /** An operation and its reverse lead back. */
  public static <T> void leadsBack(UnaryOperator<T> there, UnaryOperator<T> back, T start) {
    areEqual(back.apply(there.apply(start)), start);
  }

  /** Equal in both directions, with one hash code. */
  public static void areEqual(Object a, Object b) {
    assertThat(a).isEqualTo(b);
    assertThat(b).isEqualTo(a);
    assertThat(a).hasSameHashCodeAs(b);
  }

  /** Order is total, and compatible with equality and hash codes. */
  public static <T extends Comparable<T>> void isOrdered(T a, T b, T c) {
    for (T x : List.of(a, b, c)) {
      assertThat(x).isNotEqualTo(null).isNotEqualTo("another type");
      for (T y : List.of(a, b, c)) {
        int order = Integer.signum(x.compareTo(y));
        assertThat(Integer.signum(y.compareTo(x))).isEqualTo(-order);
        assertThat(x.equals(y)).as("%s equals %s", x, y).isEqualTo(order == 0);
        if (order == 0) {
          assertThat(x).hasSameHashCodeAs(y);
        }
      }
    }
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  /** What is written to a stream comes back equal. */
  public static <T> T survivesSerialization(T value) {
    T copy = throughAStream(value);
    assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    return copy;
  }

  /** A value written to a stream and read again. */
  @SuppressWarnings("unchecked") // what was written comes back
  public static <T> T throughAStream(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new AssertionError("not serializable: " + value, e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError("does not come back: " + value, e);
    }
  }
}
