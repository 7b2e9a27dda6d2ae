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
   * near, and never more than three; of several, a symbol or name goes before an alias.
   */
  static @Nullable String to(String unknown, @Nullable String[] keys, Meaning[] meanings) {
    if (unknown.isEmpty() || unknown.length() > LONGEST) {
      return null;
    }
    String wanted = Ascii.lower(unknown);
    int fewest = Math.min(MOST_EDITS, Math.max(1, wanted.length() / PER_EDIT)) + 1;
    String nearest = null;
    Role role = Role.REFUSED;
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      if (key != null
          && meanings[i].role.isUnit()
          && Math.abs(key.length() - wanted.length()) <= fewest) {
        int edits = edits(wanted, Ascii.lower(key));
        int order = meanings[i].role.compareTo(role);
        boolean first =
            nearest != null && (order < 0 || (order == 0 && key.compareTo(nearest) < 0));
        if (edits < Math.max(wanted.length(), key.length())
            && (edits < fewest || (edits == fewest && first))) {
          fewest = edits;
          nearest = key;
          role = meanings[i].role;
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
