package org.esg4j.examples.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.esg4j.audit.Audit;
import org.esg4j.audit.AuditReport;
import org.esg4j.audit.Inference;
import org.junit.jupiter.api.Test;

/**
 * The audit finds nearly all slips that can be found, and nothing where there is none.
 *
 * <p>Few reports are made by default, to be quick; {@code -Desg4j.power.clean=10000
 * -Desg4j.power.slips=1000} measures at length. The table goes to {@code target/power.txt}.
 */
class PowerTest {
  private static final int LEAST_PERCENT = 95;
  private static final Power POWER = new Power(new DeclaredAudit());

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    assertThat(POWER.falseFindings(Integer.getInteger("esg4j.power.clean", 40))).isEmpty();
  }

  @Test
  void nearlyAllSlipsThatCanBeFoundAre() throws IOException {
    int slips = Integer.getInteger("esg4j.power.slips", 25);
    List<Power.Tally> tallies = new ArrayList<>();
    for (SlipKind kind : SlipKind.values()) {
      tallies.add(POWER.tally(kind, slips));
    }
    String table = Power.table(tallies);
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("power.txt"), table);
    assertThat(tallies).as(table).allMatch(tally -> tally.isFoundTo(LEAST_PERCENT));
    assertThat(tallies).as(table).allMatch(tally -> tally.detectable() > slips / 2);
  }

  /** Without being told, the audit infers the definition that the report was made with. */
  @Test
  void whatAReportDoesNotDeclareIsInferred() {
    int told = 0;
    for (long seed = 0; seed < 20; seed++) {
      MadeUpReport report = ReportMaker.of(seed);
      AuditReport audit = Audit.standard().run(report.facts(report.numbers()));
      assertThat(audit.findings()).as("seed %d", seed).isEmpty();
      for (Inference inference : audit.inferences()) {
        if (inference.metric().equals("turnover")) {
          assertThat(inference.candidates())
              .as("seed %d", seed)
              .contains(report.turnover().definition());
          told += inference.isTold() ? 1 : 0;
        }
      }
    }
    assertThat(told).isGreaterThan(10);
  }
}
