package org.esg4j.examples.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.esg4j.json.JsonException;

/**
 * The main job: recomputes the figures of a report and writes facts, findings, content indexes and
 * a page to read.
 *
 * <p>Without arguments it takes the bundled case of OneConnect, 2024. With two it reads a case file
 * in the shape of {@code case.schema.json} and writes to a directory. The exit code is 0, or 2 if
 * the arguments or the case are refused; then nothing is written.
 */
public final class Main {
  static final String BUNDLED = "oneconnect-2024";
  private static final String DIRECTORY_PROPERTY = "esg4j.report.directory";
  private static final int REFUSED = 2;

  private Main() {}

  /**
   * Runs the job.
   *
   * @param args nothing, or a case file and an output directory
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(args, out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length != 0 && args.length != 2) {
      err.println("expected no arguments, or two: CASE.json OUT_DIR; found " + args.length);
      return REFUSED;
    }
    try {
      boolean bundled = args.length == 0;
      CaseFiles files = bundled ? CaseFiles.bundled(BUNDLED) : CaseFiles.of(Path.of(args[0]));
      Path directory =
          Path.of(bundled ? System.getProperty(DIRECTORY_PROPERTY, "target/report") : args[1]);
      Report report = Report.of(files);
      report.files().writeTo(directory);
      out.print(report.summary(directory));
      return 0;
    } catch (JsonException e) {
      err.println("refused: " + e.getMessage());
    } catch (NoSuchFileException e) {
      err.println("refused: there is no file " + e.getFile());
    } catch (IOException e) {
      err.println("refused: " + e);
    }
    return REFUSED;
  }
}
