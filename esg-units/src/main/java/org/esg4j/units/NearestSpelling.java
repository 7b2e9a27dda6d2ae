package org.esg4j.units;

import java.util.Locale;
import org.esg4j.units.SymbolTable.Meaning;
import org.jspecify.annotations.Nullable;

/** Finds the known spelling with the fewest edits to an unknown one. */
final class NearestSpelling {
  private static final int LONGEST = 40;
  private static final int PER_EDIT = 3;
  private static final int MOST_EDITS = 3;

  private NearestSpelling() {}

  /**
   * The nearest key that names a unit. At most one edit for three characters is near, and never
   * more than three; of two that are equally near, the one that sorts first.
   */
  static @Nullable String to(String unknown, @Nullable String[] keys, Meaning[] meanings) {
    if (unknown.isEmpty() || unknown.length() > LONGEST) {
      return null;
    }
    int fewest = Math.min(MOST_EDITS, Math.max(1, unknown.length() / PER_EDIT)) + 1;
    String nearest = null;
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      if (key != null
          && meanings[i].role.isUnit()
          && Math.abs(key.length() - unknown.length()) <= fewest) {
        int edits = edits(unknown, key.toLowerCase(Locale.ROOT));
        boolean closer =
            edits < fewest
                || (edits == fewest && nearest != null && key.compareTo(nearest) < 0);
        if (closer && edits < Math.max(unknown.length(), key.length())) {
          fewest = edits;
          nearest = key;
        }
      }
    }
    return nearest;
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
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
