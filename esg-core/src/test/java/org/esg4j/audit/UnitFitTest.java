package org.esg4j.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.esg4j.fact.FactSet;
import org.esg4j.fact.Facts;
import org.junit.jupiter.api.Test;

class UnitFitTest {

  @Test
  void aUnitThatDoesNotFitTheDivisorIsAFinding() {
    FactSet facts =
        FactSet.of(Facts.table("waste.hazardous.intensity.per-area", 2022, "0.005", "kg/m3"));
    assertThat(Audit.standard().run(facts).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(FindingKind.UNIT);
              assertThat(finding.proof())
                  .containsExactly(
                      "kg/m3 does not fit waste.hazardous.intensity.per-area, which is in t/m2");
              assertThat(finding.recomputed()).isEmpty();
            });
  }
}
