package org.esg4j.metric;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Small services for messages: shortened text, and the nearest of known words. */
final class Texts {
  private static final int SHOWN = 60;

  private Texts() {}

  /** Text from outside, short enough for a message and without control characters. */
  static String shortened(String text) {
    String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    return start.replaceAll("\\p{Cntrl}", "?");
  }

  /** The known word with the fewest edits to a wanted one, if it is near enough to be meant. */
  static Optional<String> nearest(String wanted, Stream<String> known) {
    if (wanted.length() > SHOWN * 2) {
      return Optional.empty();
    }
    int limit = Math.max(2, wanted.length() / 3);
    return known
        .map(word -> new Candidate(word, edits(wanted, word)))
        .filter(candidate -> candidate.edits <= limit)
        .min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /** The Levenshtein distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private record Candidate(String word, int edits) {}
}
