package org.esg4j.scope2;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Something that a reader of a line must be told.
 *
 * @param kind what it is
 * @param subject what it is about: a step, an instrument, a caution of a factor
 * @param detail more about it, such as the criterion that was not met; may be empty
 */
public record LineNote(Kind kind, String subject, String detail)
    implements Comparable<LineNote>, Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Comparator<LineNote> ORDER =
      Comparator.comparing(LineNote::kind)
          .thenComparing(LineNote::subject)
          .thenComparing(LineNote::detail);

  /** What a note is. */
  public enum Kind {
    /** The line ends at a fallback that must be disclosed; the subject is the step. */
    FALLBACK,
    /** An instrument could not be used; the subject is the instrument, the detail the criterion. */
    INSTRUMENT_REFUSED,
    /** Generation and use are of different times, on the evidence of the instrument. */
    OTHER_VINTAGE,
    /** The use is longer than the time that the rules compare, so no instrument can cover it. */
    NOT_HOURLY,
    /** Own generation whose attributes were sold: counted as if bought. */
    ATTRIBUTES_SOLD,
    /** Gases that the instrument does not state were taken from the grid's factor. */
    GASES_COMPLETED,
    /** The factor comes with a caution; the subject is the caution. */
    CAUTION;

    /**
     * The name of this kind in data.
     *
     * @return such as {@code instrument-refused}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Checks that all parts are there.
   *
   * @param kind what it is
   * @param subject what it is about: a step, an instrument, a caution of a factor
   * @param detail more about it, such as the criterion that was not met; may be empty
   */
  public LineNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(detail, "detail");
  }

  /** Notes as lines have them: in order, each once, in a list that cannot be modified. */
  static List<LineNote> ordered(Collection<LineNote> notes) {
    return List.copyOf(notes.size() > 1 ? new TreeSet<>(notes) : notes);
  }

  @Override
  public int compareTo(LineNote other) {
    return ORDER.compare(this, other);
  }
}
