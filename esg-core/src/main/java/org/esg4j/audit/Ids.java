package org.esg4j.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Ids of findings, which follow from content alone, and what ids of figures have in common. */
final class Ids {
  private static final int LENGTH = 12;
  private static final char BETWEEN = '\u0000';

  private Ids() {}

  static String of(
      String kind,
      String metric,
      String entity,
      String period,
      String printed,
      List<Figure> figures) {
    StringBuilder content = new StringBuilder();
    for (String part : List.of(kind, metric, entity, period, printed)) {
      content.append(part).append(BETWEEN);
    }
    for (Figure figure : new TreeSet<>(figures)) {
      content.append(figure).append(BETWEEN);
    }
    return kind + '-' + digest(content.toString()).substring(0, LENGTH);
  }

  private static String digest(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** What several ids begin with, up to a dot; the first of them if they have nothing in common. */
  static String common(List<String> ids) {
    String first = ids.get(0);
    for (int dot = first.lastIndexOf('.'); dot > 0; dot = first.lastIndexOf('.', dot - 1)) {
      String start = first.substring(0, dot + 1);
      if (ids.stream().allMatch(id -> id.startsWith(start))) {
        return first.substring(0, dot);
      }
    }
    return first;
  }
}
