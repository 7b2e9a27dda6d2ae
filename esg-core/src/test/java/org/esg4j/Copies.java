package org.esg4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Objects written and read back. */
public final class Copies {
  private Copies() {}

  /** The object after a journey through its serialized form. */
  @SuppressWarnings("unchecked") // it was of that type when it was written
  public static <T> T serialized(T object) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(object);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException failure) {
      throw new AssertionError(failure);
    }
  }
}
