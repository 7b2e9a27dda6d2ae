package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.esg4j.units.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each check, figures that it accepts beside figures that it does not. */
class ChecksTest {

  private static Arguments row(String name, String rows, String... findings) {
    return Arguments.of(name, rows, List.of(findings));
  }

  static Stream<Arguments> examples() {
    return Stream.of(
        row(
            "stated twice: 0.4 and 0.395 can be one number, 0.4 and 0.34 cannot",
            """
            ghg.intensity.per-employee; tCO2e/person; 2024 0.40
            text ghg.intensity.per-employee; tCO2e/person; 2024 0.4
            """),
        row(
            "stated twice",
            """
            ip.patents.granted; patent; 2024 29
            text ip.patents.granted; patent; 2024 39
            """,
            "contradiction ip.patents.granted 2024: printed 29"),
        row(
            "two partitions: (2,938.89) and (32 x 14,002.95 + 286 x 3,659.20 + 1,619 x 2,909.20)"
                + " / 1,937 = 3,203.21",
            """
            training.spend-per-head.gender.male; CNY/person; 2024 2,938.89
            training.spend-per-head.gender.female; CNY/person; 2024 2,938.89
            training.spend-per-head.level.senior; CNY/person; 2024 14,002.95
            training.spend-per-head.level.middle; CNY/person; 2024 3,659.20
            training.spend-per-head.level.junior; CNY/person; 2024 2,909.20
            headcount.gender.male; person; 2024 1,270
            headcount.gender.female; person; 2024 667
            headcount.level.senior; person; 2024 32
            headcount.level.middle; person; 2024 286
            headcount.level.junior; person; 2024 1,619
            """,
            "weighted-mean training.spend-per-head 2024: printed 2,938.89 by gender, recomputed"
                + " 3,203.21 by level"),
        row(
            "two partitions that agree: 2022 of the same report",
            """
            training.hours.gender.male; h/person; 2022 7.2
            training.hours.gender.female; h/person; 2022 7.2
            training.hours.level.senior; h/person; 2022 20
            training.hours.level.middle; h/person; 2022 8
            training.hours.level.junior; h/person; 2022 7
            headcount.gender.male; person; 2022 1,836
            headcount.gender.female; person; 2022 996
            headcount.level.senior; person; 2022 51
            headcount.level.middle; person; 2022 600
            headcount.level.junior; person; 2022 2,181
            """),
        row(
            "two partitions of a count: 3 + 4 and 5 + 5",
            """
            headcount.gender.male; person; 2024 3
            headcount.gender.female; person; 2024 4
            headcount.employment.full-time; person; 2024 5
            headcount.employment.part-time; person; 2024 5
            """,
            "partition headcount 2024: printed 7 by gender, recomputed 10 by employment"),
        row(
            "whole numbers: 2.475 to 2.493 of 9 and 1.998 to 2.002",
            """
            board.directors; person; 2024 9
            board.women-share; %; 2024 27.6
            board.independent-share; %; 2024 22.22
            """,
            "unattainable board.women-share 2024: printed 27.6"),
        row(
            "whole numbers, several of one whole",
            """
            board.directors; person; 2024 9
            board.executive-share; %; 2024 11.10
            board.non-executive-share; %; 2024 44.45
            """,
            "unattainable board 2024: printed 11.10, 44.45",
            "unattainable board.executive-share 2024: printed 11.10",
            "unattainable board.non-executive-share 2024: printed 44.45"),
        row(
            "whole numbers, without the whole",
            """
            board.women-share; %; 2024 27.6
            """),
        row(
            "share sums: 46 + 54 is 99 to 101",
            """
            share.gender.female; %; 2022 46
            share.gender.male; %; 2022 54.4
            share.age.up-to-30; %; 2022 37
            share.age.30-50; %; 2022 61
            """),
        row(
            "share sums: 46 + 55 is 100.45 at least once the latter has a decimal",
            """
            share.gender.female; %; 2022 46.0
            share.gender.male; %; 2022 55
            """,
            "shares share.gender 2022: printed 46.0 + 55"),
        row(
            "mean range: 9 is no mean of 4.1 and 5.2, 4.7 is",
            """
            training.hours.total; h/person; 2023 9.0; 2024 4.7
            training.hours.gender.male; h/person; 2023 4.1; 2024 4.1
            training.hours.gender.female; h/person; 2023 5.2; 2024 5.2
            """,
            "weighted-mean training.hours.total 2023: printed 9.0, recomputed [4.05, 5.25]"),
        row(
            "weighted mean: (46 x 82.9 + 54 x 70.7) / 100 = 76.3, not 76.8",
            """
            training.hours.total; h/person; 2022 76.8
            training.hours.gender.male; h/person; 2022 70.7
            training.hours.gender.female; h/person; 2022 82.9
            share.gender.female; %; 2022 46
            share.gender.male; %; 2022 54
            """,
            "weighted-mean training.hours.total 2022: printed 76.8, recomputed 76.3"),
        row(
            "roll-forward: 2,440 + 505 - 1,008 = 1,937",
            """
            headcount.total; person; 2023 2,440; 2024 1,937
            hires.total; person; 2024 505
            leavers.total; person; 2024 1,008
            """),
        row(
            "roll-forward: 2,440 + 505 - 908 = 2,037",
            """
            headcount.total; person; 2023 2,440; 2024 1,937
            hires.total; person; 2024 505
            leavers.total; person; 2024 908
            """,
            "roll-forward headcount.total 2024: printed 1,937, recomputed 2,037"),
        row(
            "slip by a power of ten: 757.08 / 1,937 = 0.3909",
            """
            ghg.scope2; tCO2e; 2024 757.08
            headcount.total; person; 2024 1,937
            ghg.scope2.intensity.per-employee; tCO2e/person; 2024 390.9
            """,
            "slip ghg.scope2.intensity.per-employee 2024: printed 390.9, recomputed 0.4"),
        row(
            "slip of 3.6: 100 GJ are 27.78 MWh",
            """
            energy.renewable; MWh; 2024 100.0
            energy.non-renewable; MWh; 2024 200.0
            energy.total; MWh; 2024 1,080.0
            """,
            "slip energy.total 2024: printed 1,080.0, recomputed 300.0"),
        row(
            "slip between 萬 and 百萬: 378.80 / 2,054 = 0.1844 per million, 0.001844 per 10,000",
            """
            ghg.scope1-2; tCO2e; 2022 378.80
            revenue.total; CNYm; 2022 2,054
            ghg.intensity.per-revenue; tCO2e/CNY10k; 2022 0.1844
            """,
            "slip ghg.intensity.per-revenue 2022: printed 0.1844, recomputed 0.0018"),
        row(
            "a divisor that is not printed: 2,054, 2,056, 2,039 and 20.5 million",
            """
            ghg.scope1-2; tCO2e; 2022 378.80
            ghg.intensity.per-revenue; tCO2e/CNYm; 2022 0.1844
            waste.non-hazardous; t; 2022 82.74
            waste.non-hazardous.intensity.per-revenue; kg/CNY10k; 2022 0.40
            energy.total; MWh; 2022 652.50
            energy.intensity.per-revenue; MWh/CNY10k; 2022 0.0032
            water.consumption; m3; 2022 1,049
            water.intensity.per-revenue; m3/CNY10k; 2022 0.511
            """,
            "slip water.intensity.per-revenue 2022: printed 0.511"),
        row(
            "a divisor that is not printed: 1,375 to 1,416 people, 2,000 and 3,636 to 4,444",
            """
            ghg.scope2; tCO2e; 2022 100.0
            ghg.scope2.intensity.per-employee; tCO2e/person; 2022 0.05
            waste.hazardous; t; 2022 4.0
            waste.hazardous.intensity.per-employee; t/person; 2022 0.001
            """,
            "denominator headcount.total 2022: printed 0.05; 0.001"),
        row(
            "a divisor that is not printed: 1,000 people by two figures, 500 by a third",
            """
            ghg.scope2; tCO2e; 2022 100.0
            ghg.scope2.intensity.per-employee; tCO2e/person; 2022 0.100
            waste.hazardous; t; 2022 4.00
            waste.hazardous.intensity.per-employee; t/person; 2022 0.0040
            water.consumption; m3; 2022 5,000
            water.intensity.per-employee; m3/person; 2022 10.0
            """,
            "denominator water.intensity.per-employee 2022: printed 10.0"),
        row(
            "one unit at three figures is one finding",
            """
            waste.hazardous.intensity.per-area; kg/m3; 2021 0.005; 2022 0.005
            waste.non-hazardous.intensity.per-area; kg/m3; 2022 8.62
            """,
            "unit waste 2021-2022: printed 0.005; 0.005; 8.62",
            "unit waste.hazardous.intensity.per-area 2021: printed 0.005",
            "unit waste.hazardous.intensity.per-area 2022: printed 0.005",
            "unit waste.non-hazardous.intensity.per-area 2022: printed 8.62"),
        row(
            "one figure by the mean headcount of 1,000 among others by that of the year end, 800",
            """
            headcount.total; person; 2023 1,200; 2024 800
            ghg.scope2; tCO2e; 2024 100.0
            ghg.scope2.intensity.per-employee; tCO2e/person; 2024 0.100
            waste.hazardous; t; 2024 8.00
            waste.hazardous.intensity.per-employee; t/person; 2024 0.0100
            """,
            "denominator ghg.scope2.intensity.per-employee 2024: printed 0.100, recomputed 0.125"),
        row(
            "all figures by the mean headcount of 1,000",
            """
            headcount.total; person; 2023 1,200; 2024 800
            ghg.scope2; tCO2e; 2024 100.0
            ghg.scope2.intensity.per-employee; tCO2e/person; 2024 0.100
            waste.hazardous; t; 2024 8.00
            waste.hazardous.intensity.per-employee; t/person; 2024 0.0080
            """),
        row(
            "a divisor that is not printed and that all agree on",
            """
            ghg.scope1-2; tCO2e; 2022 378.80
            ghg.intensity.per-revenue; tCO2e/CNYm; 2022 0.1844
            energy.total; MWh; 2022 652.50
            energy.intensity.per-revenue; MWh/CNY10k; 2022 0.0032
            """),
        row(
            "rates over two partitions: 1,043.7 to 1,044.1 leavers by region, 991 to 1,036 by gender",
            """
            headcount.gender.male; person; 2023 1,581; 2024 1,270
            headcount.gender.female; person; 2023 859; 2024 667
            headcount.age.over-50; person; 2023 37; 2024 21
            headcount.region.mainland-china; person; 2023 2,296; 2024 1,861
            headcount.region.overseas-hk-macau-taiwan; person; 2023 144; 2024 76
            turnover.gender.male; %; 2024 34
            turnover.gender.female; %; 2024 35
            turnover.age.over-50; %; 2023 45; 2024 63
            turnover.region.mainland-china; %; 2024 35.16
            turnover.region.overseas-hk-macau-taiwan; %; 2024 31.37
            """,
            "weighted-mean turnover.region 2024: printed 35.16, 31.37, recomputed [991.09, 1,036.04]",
            "unattainable turnover.region.overseas-hk-macau-taiwan 2024: printed 31.37"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void aCheckFindsWhatCannotBeAndNothingElse(String name, String rows, List<String> findings) {
    assertThat(Prints.found(Prints.of(rows))).containsExactlyElementsOf(findings);
  }

  @Test
  void everyFindingSaysItInThreeLanguages() {
    examples()
        .flatMap(example -> Prints.flat(run((String) example.get()[1])).stream())
        .forEach(
            finding -> {
              assertThat(finding.sentence().en()).doesNotContain("{").containsPattern("[a-z]{4}");
              assertThat(finding.sentence().zhHant())
                  .doesNotContain("{")
                  .containsPattern("\\p{IsHan}");
              assertThat(finding.sentence().zhHans())
                  .doesNotContain("{")
                  .containsPattern("\\p{IsHan}");
            });
  }

  private static AuditReport run(String rows) {
    return Audit.standard().run(Prints.of(rows));
  }

  @Test
  void aMeanWithoutWeightsIsNamedAsSuch() {
    // (70.7 + 82.9) / 2 = 76.8
    assertThat(
            run("""
                training.hours.total; h/person; 2022 76.8
                training.hours.gender.male; h/person; 2022 70.7
                training.hours.gender.female; h/person; 2022 82.9
                headcount.gender.female; person; 2022 634
                headcount.gender.male; person; 2022 744
                """)
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.sentence().en())
                  .endsWith("the printed number is the mean without weights");
              assertThat(finding.suggestion()).contains("76.3");
            });
  }

  @Test
  void anotherDefinitionThatAllFiguresFollowIsTold() {
    assertThat(
            run("""
                headcount.total; person; 2023 1,200; 2024 800
                ghg.scope2; tCO2e; 2024 100.0
                ghg.scope2.intensity.per-employee; tCO2e/person; 2024 0.100
                waste.hazardous; t; 2024 8.00
                waste.hazardous.intensity.per-employee; t/person; 2024 0.0080
                """)
                .inferences())
        .extracting(inference -> inference.conclusion().en())
        .contains(
            "2 figures have another definition than the usual one: Divided by the mean of opening"
                + " and closing headcount");
  }

  @Test
  void jumpsAreNotedOnlyWhenAskedFor() {
    String rows =
        """
        ghg.intensity.per-revenue; tCO2e/CNYm; 2020 0.0011; 2021 0.4515; 2022 0.1844
        """;
    assertThat(run(rows).findings()).isEmpty();
    assertThat(Prints.found(Audit.standard().jumpsBeyond(Rational.of(10)), Prints.of(rows)))
        .containsExactly("jump ghg.intensity.per-revenue 2021: printed 0.4515");
    assertThat(Prints.found(Audit.standard().jumpsBeyond(Rational.of("2.5")), Prints.of(rows)))
        .containsExactly("jump ghg.intensity.per-revenue 2021: printed 0.4515");
  }

  @Test
  void aFactorOfCarbonDioxideAloneOnALineOfAllGasesIsNoted() {
    AuditReport report =
        Audit.standard()
            .run(
                Prints.withFactor(
                    Prints.of(
                        """
                        ghg.scope2; tCO2e; 2024 757.08
                        energy.electricity.purchased; MWh; 2024 1410.88
                        """),
                    "cn-national-avg-2022",
                    "0.5366",
                    2024));
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(FindingKind.GAS);
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            });
    assertThat(report.inferences())
        .extracting(inference -> inference.conclusion().en())
        .containsExactly("factor 0.5366 confirmed: 1410.88 x 0.5366 = 757.08");
  }

  @Test
  void theFactorBehindAFigureIsToldWhereOneFits() {
    AuditReport report =
        run(
            """
            ghg.scope2; tCO2e; 2022 1,326.30; 2023 1,097.47; 2024 5
            energy.electricity.purchased; MWh; 2022 2,269.01; 2023 1,924.37; 2024 10
            """);
    // 1,097.47 / 1,924.37 = 0.5703; 1,326.30 / 2,269.01 = 0.5845; 5 / 10 is 0.45 to 0.55 or so
    assertThat(report.inferences())
        .extracting(Inference::period, Inference::isTold)
        .containsExactly(tuple("2022", false), tuple("2023", true), tuple("2024", false));
    assertThat(report.inferences().get(1).conclusion().en())
        .isEqualTo(
            "factor [0.57029, 0.57031] tCO2e/MWh: cn-ets-national-0.5703, published 2023-02-07");
    assertThat(report.inferences().get(0).conclusion().en()).endsWith("is no published one");
    assertThat(report.inferences().get(2).conclusion().en()).startsWith("cannot be told: factor");
    assertThat(report.inferences().get(2).candidates()).hasSizeGreaterThan(1);
  }

  @Test
  void noFactorIsToldWhereHeatIsBoughtToo() {
    assertThat(
            run("""
                ghg.scope2; tCO2e; 2023 1,097.47
                energy.electricity.purchased; MWh; 2023 1,924.37
                energy.heat.purchased; GJ; 2023 12
                """)
                .inferences())
        .isEmpty();
  }

  @Test
  void theDefinitionOfTurnoverIsToldWhereOneIsLeft() {
    AuditReport report =
        run(
            """
            headcount.age.over-50; person; 2022 47; 2023 37; 2024 21
            turnover.age.over-50; %; 2023 45; 2024 63
            """);
    // 45 % of 37 is 16.5 to 16.8, 63 % of 37 is 23.1 to 23.5, 63 % of 29 is 18.1 to 18.4
    assertThat(report.inferences())
        .singleElement()
        .satisfies(
            inference -> {
              assertThat(inference.isTold()).isTrue();
              assertThat(inference.conclusion().en())
                  .isEqualTo("leavers / (leavers + year-end headcount)");
              assertThat(inference.candidates())
                  .containsExactly("leavers-over-leavers-plus-closing");
              assertThat(inference.proof())
                  .contains("leavers / headcount.monthly-average: cannot be tested");
            });
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void theDefinitionOfTurnoverCannotBeToldWhereSeveralFit() {
    assertThat(
            run("""
                headcount.total; person; 2023 2,000; 2024 1,937
                turnover.total; %; 2024 20
                """)
                .inferences())
        .singleElement()
        .satisfies(
            inference -> {
              assertThat(inference.isTold()).isFalse();
              assertThat(inference.candidates()).hasSize(4);
              assertThat(inference.conclusion().en()).startsWith("cannot be told: leavers");
            });
  }

  @Test
  void whatFiguresWereDividedByIsToldWhereOneNumberFits() {
    AuditReport report =
        run(
            """
            ghg.scope2; tCO2e; 2023 1,097.47
            ghg.scope2.intensity.per-employee; tCO2e/person; 2023 0.45
            water.consumption; m3; 2023 7,221.46
            water.intensity.per-employee; m3/person; 2023 2.96
            headcount.total; person; 2023 2,440
            """);
    assertThat(report.findings()).isEmpty();
    assertThat(report.inferences())
        .extracting(inference -> inference.conclusion().en())
        .containsExactly("2 figures for 2023 were divided by Employees, 2,440 person (table)");
  }
}
