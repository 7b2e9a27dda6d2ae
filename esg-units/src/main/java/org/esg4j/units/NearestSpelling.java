package org.esg4j.units;

import org.esg4j.units.Spelling.Role;
import org.esg4j.units.SymbolTable.Meaning;
import org.jspecify.annotations.Nullable;

/** Finds the known spelling with the fewest edits to an unknown one. */
final class NearestSpelling {
  private static final int LONGEST = 40;
  private static final int PER_EDIT = 3;
  private static final int MOST_EDITS = 3;

  private NearestSpelling() {}

  /**
   * The nearest key that names a unit, capitals aside. At most one edit for three characters is
   * near, and never more than three. Of several, a symbol or name goes before an alias, then the
   * one with the same capitals, then the one that sorts first.
   */
  static @Nullable String to(String unknown, @Nullable String[] keys, Meaning[] meanings) {
    if (unknown.isEmpty() || unknown.length() > LONGEST) {
      return null;
    }
    String wanted = Ascii.lower(unknown);
    int most = Math.min(MOST_EDITS, Math.max(1, wanted.length() / PER_EDIT));
    Candidate nearest = null;
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      if (key != null && meanings[i].role.isUnit()) {
        int limit = nearest == null ? most : nearest.edits;
        int edits = edits(wanted, Ascii.lower(key), limit);
        if (edits <= limit && edits < Math.max(wanted.length(), key.length())) {
          int withCapitals = edits(unknown, key, Integer.MAX_VALUE);
          Candidate found = new Candidate(edits, meanings[i].role, withCapitals, key);
          nearest = nearest == null || found.compareTo(nearest) < 0 ? found : nearest;
        }
      }
    }
    return nearest == null ? null : nearest.key;
  }

  private record Candidate(int edits, Role role, int withCapitals, String key)
      implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int order = Integer.compare(edits, other.edits);
      order = order != 0 ? order : role.compareTo(other.role);
      order = order != 0 ? order : Integer.compare(withCapitals, other.withCapitals);
      return order != 0 ? order : key.compareTo(other.key);
    }
  }

  /** The Levenshtein distance, or any larger number than the limit if it is beyond that. */
  private static int edits(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    int fewest = 0;
    for (int i = 1; i <= a.length() && fewest <= limit; i++) {
      int diagonal = row[0];
      row[0] = i;
      fewest = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
        fewest = Math.min(fewest, row[j]);
      }
    }
    return fewest > limit ? Integer.MAX_VALUE : row[b.length()];
  }
}
