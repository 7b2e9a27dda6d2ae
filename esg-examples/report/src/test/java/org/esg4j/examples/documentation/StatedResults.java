package org.esg4j.examples.documentation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Results that example code states, made into checks.
 *
 * <p>The rule: a comment on the line that ends a statement, behind its semicolon, is the result of
 * the statement, and the {@code String.valueOf} of that result has to be the text of the comment.
 * The result of a declaration is the value of the variable, and that of any other statement is the
 * value of its expression; a statement without a value does not compile with a result. A statement
 * begins behind the last line that ends in a semicolon or a brace. Any other remark stands on a
 * line of its own and is not looked at.
 *
 * <pre>{@code
 * Quantity<Energy> used = MEGAWATT_HOUR.of("1.50"); // 1.50 MWh
 * used.in(KILOWATT_HOUR);                           // 1500 kWh
 * }</pre>
 */
final class StatedResults {
  /** The method that every check calls, for the class that the code becomes part of. */
  static final String CHECK =
      """
      private static void check(String stated, Object result) {
        if (!stated.equals(String.valueOf(result))) {
          throw new AssertionError("stated is '" + stated + "', the result is '" + result + "'");
        }
      }
      """;

  private static final Pattern RESULT = Pattern.compile("(.*);\\s*// (.*\\S)\\s*");
  private static final Pattern DECLARATION =
      Pattern.compile("[\\w.<>,?\\[\\] ]+ (\\w+)\\s+=\\s.*", Pattern.DOTALL);

  private StatedResults() {}

  /** The code with its stated results checked. */
  static String checked(String code) {
    StringBuilder done = new StringBuilder();
    StringBuilder statement = new StringBuilder();
    for (String line : code.lines().toList()) {
      Matcher result = RESULT.matcher(line);
      if (result.matches()) {
        statement.append(result.group(1));
        done.append(check(statement.toString().strip(), result.group(2)));
        statement.setLength(0);
      } else {
        statement.append(line).append('\n');
        if (line.isBlank() || line.strip().matches("//.*|.*[;{}]")) {
          done.append(statement);
          statement.setLength(0);
        }
      }
    }
    return done.append(statement).toString();
  }

  private static String check(String statement, String stated) {
    String text = '"' + stated.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    Matcher declaration = DECLARATION.matcher(statement);
    return declaration.matches()
        ? "%s;\ncheck(%s, %s);\n".formatted(statement, text, declaration.group(1))
        : "check(%s, %s);\n".formatted(text, statement);
  }
}
