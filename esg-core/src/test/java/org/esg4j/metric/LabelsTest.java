package org.esg4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  private static final Labels LABELS = new Labels("Turnover", "流失比率（繁）", "流失比率（简）");

  @ParameterizedTest
  @CsvSource({
    "en, Turnover",
    "en-HK, Turnover",
    "de, Turnover",
    "und, Turnover",
    "tr-TR, Turnover",
    "zh-Hant, 流失比率（繁）",
    "zh-Hant-CN, 流失比率（繁）",
    "zh-HK, 流失比率（繁）",
    "zh-TW, 流失比率（繁）",
    "zh-MO, 流失比率（繁）",
    "zh-Hans, 流失比率（简）",
    "zh-Hans-HK, 流失比率（简）",
    "zh-CN, 流失比率（简）",
    "zh-SG, 流失比率（简）",
    "zh, 流失比率（简）"
  })
  void theLocaleChooses(String tag, String label) {
    assertThat(LABELS.in(Locale.forLanguageTag(tag))).isEqualTo(label);
  }

  @Test
  void aLabelIsNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Labels("a", " ", "c"))
        .withMessage("zhHant: a label is not blank");
  }
}
