package org.esg4j.examples.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The audit finds nothing where there is nothing.
 *
 * <p>Few reports are made by default, to be quick; {@code -Desg4j.power.clean=10000} measures at
 * length.
 */
class PowerTest {
  private static final Power POWER = new Power(new DeclaredAudit());

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    assertThat(POWER.falseFindings(Integer.getInteger("esg4j.power.clean", 60))).isEmpty();
  }
}
