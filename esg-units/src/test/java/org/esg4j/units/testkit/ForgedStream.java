package org.esg4j.units.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;

/** Streams of serialized objects as no program writes them: one class in the clothes of another. */
public final class ForgedStream {
  private ForgedStream() {}

  /**
   * Reads an object from a stream that names another class.
   *
   * @param claimed the class that the stream names
   * @param content an object whose fields have the names and the primitive types of that class
   * @return what the stream holds
   * @throws IOException if it is refused
   */
  public static Object read(Class<?> claimed, Serializable content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Forger(bytes, content.getClass(), claimed)) {
      out.writeObject(content);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** The nested class that a value is serialized as. */
  public static Class<?> formOf(Class<?> type) {
    try {
      return Class.forName(type.getName() + "$Form");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Forger extends ObjectOutputStream {
    private final Class<?> real;
    private final Class<?> claimed;

    Forger(OutputStream out, Class<?> real, Class<?> claimed) throws IOException {
      super(out);
      this.real = real;
      this.claimed = claimed;
    }

    @Override
    protected void writeClassDescriptor(ObjectStreamClass descriptor) throws IOException {
      super.writeClassDescriptor(
          descriptor.forClass() == real ? ObjectStreamClass.lookup(claimed) : descriptor);
    }
  }
}
