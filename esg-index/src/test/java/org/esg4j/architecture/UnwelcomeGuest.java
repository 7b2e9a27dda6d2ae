package org.esg4j.architecture;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Breaks every rule for guests once, so that the tests can show that the rules see it. */
final class UnwelcomeGuest {
  static final ArrayList<String> STORE = new ArrayList<>();
  private static int changes;

  private UnwelcomeGuest() {}

  static void writesToTheConsole() {
    System.out.println(changes);
  }

  static void reachesOut() {
    STORE.add(URI.create("urn:x").getPath());
  }

  static void startsAThread() {
    new Thread(() -> changes++).start();
  }

  static List<UnaryOperator<String>> leavesTheCaseOfLettersToTheMachine() {
    return List.of(String::toLowerCase);
  }

  static long computesInexactly(long cents) {
    return Math.round(cents * 0.1);
  }
}
