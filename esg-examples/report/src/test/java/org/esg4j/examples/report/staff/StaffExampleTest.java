package org.esg4j.examples.report.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.esg4j.fact.Failure;
import org.esg4j.metric.Axes;
import org.esg4j.workforce.PersonMeasures;
import org.esg4j.workforce.WorkforceTotals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 20,000 made-up persons: from their file and from a file of totals, the ratios are the same. */
class StaffExampleTest {
  @TempDir static Path work;
  private static String printed = "";

  @BeforeAll
  static void run() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StaffExample.run(work, new PrintStream(out, true, StandardCharsets.UTF_8));
    printed = out.toString(StandardCharsets.UTF_8);
  }

  private static WorkforceTotals counted() throws IOException {
    return StaffExample.counted(work.resolve("people.csv"));
  }

  private static WorkforceTotals stated() throws IOException {
    return TotalsFile.read(work.resolve("totals.csv"), StaffExample.PERIOD);
  }

  @Test
  void theFileHasTwentyThousandRowsAndSaysThatTheyAreMadeUp() throws IOException {
    List<String> lines = Files.readAllLines(work.resolve("people.csv"));
    assertThat(lines).hasSize(20_002);
    assertThat(lines.get(0)).isEqualTo("#" + PeopleFile.NOTICE);
    assertThat(lines.get(1)).startsWith("id,start,end,reason,gender,born,region,level,");
    assertThat(lines.subList(2, 20_002)).allMatch(line -> line.startsWith("made-up-"));
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    Path again = work.resolve("again");
    StaffExample.run(again, new PrintStream(new ByteArrayOutputStream()));
    for (String file : List.of("people.csv", "totals.csv", "ratios.en.txt", "ratios.zh-Hant.txt")) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(work.resolve(file));
    }
    assertThat(MadeUpStaff.of(1, 20)).isNotEqualTo(MadeUpStaff.of(2, 20));
  }

  @Test
  void ratiosFromPersonsEqualThoseFromTotals() throws IOException {
    List<StaffRatio> ratios = StaffRatios.of(counted());
    assertThat(ratios).hasSize(22).isEqualTo(StaffRatios.of(stated()));
    assertThat(ratios)
        .allSatisfy(
            ratio ->
                assertThat(ratio.tables())
                    .extracting(table -> table.rows().size())
                    .containsExactly(1, 4, 3));
    assertThat(printed)
        .contains("22 ratios by gender and level, from persons and from totals: equal");
  }

  @Test
  void headcountFromPersonsEqualsThatFromTotals() throws IOException {
    WorkforceTotals counted = counted();
    WorkforceTotals stated = stated();
    assertThat(counted.headcount().closing()).isEqualTo(stated.headcount().closing());
    assertThat(counted.headcount().monthEnds()).isEqualTo(stated.headcount().monthEnds());
    assertThat(counted.split(PersonMeasures.LEAVERS))
        .isEqualTo(stated.split(PersonMeasures.LEAVERS));
    assertThat(counted.counted() + counted.outside()).isEqualTo(19_990);
    assertThat(counted.headcount().closing().cells(Axes.GENDER)).hasSize(4);
  }

  @Test
  void faultyRecordsComeBackByTheirIdentity() throws IOException {
    assertThat(counted().failures())
        .hasSize(10)
        .allSatisfy(
            failure -> {
              assertThat(failure.reason()).isEqualTo(Failure.Reason.MISSING_DATA);
              assertThat(failure.field()).isEqualTo("start");
            })
        .extracting(Failure::record)
        .startsWith("made-up-02000", "made-up-04000")
        .endsWith("made-up-20000");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Employee turnover, '  Women: 2.36%', Leavers over leavers plus closing headcount",
    "zh-Hant, 員工流失比率, '  女性：2.36%', 離職人數除以離職人數與期末人數之和",
    "zh-Hans, 员工流失比率, '  女性：2.36%', 离职人数除以离职人数与期末人数之和"
  })
  void eachRatioCarriesItsDefinition(
      String language, String metric, String women, String definition) throws IOException {
    assertThat(Files.readAllLines(work.resolve("ratios." + language + ".txt")))
        .contains(
            metric,
            women,
            "  "
                + definition
                + ": share(leavers, headcount) (leavers-over-leavers-plus-closing, v1)");
  }

  @Test
  void theDirectoryIsAskedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffExample.main(new String[0]))
        .withMessage("expected one argument, the directory to write to");
  }
}
