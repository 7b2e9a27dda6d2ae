package org.esg4j.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.esg4j.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {
  private static final Entity ONECONNECT =
      Entity.of("6638.HK", Map.of("en", "OneConnect", "zh-Hant", "壹賬通"));

  @ParameterizedTest
  @CsvSource({"en, OneConnect", "zh-Hant, 壹賬通", "zh-Hans, 壹賬通", "zh-HK, 壹賬通", "de, OneConnect"})
  void theNameFollowsTheLocale(String tag, String name) {
    assertThat(ONECONNECT.name(Locale.forLanguageTag(tag))).isEqualTo(name);
  }

  @Test
  void theScriptDecidesBetweenChineseNames() {
    Entity both = Entity.of("x", Map.of("zh-Hans", "简", "zh-Hant", "繁"));
    assertThat(both.name(Locale.forLanguageTag("zh-Hant"))).isEqualTo("繁");
    assertThat(both.name(Locale.forLanguageTag("zh-Hans"))).isEqualTo("简");
    assertThat(both.name(Locale.ENGLISH)).isEqualTo("x");
  }

  @Test
  void theIdSaysWhoIsMeant() {
    assertThat(ONECONNECT)
        .isEqualTo(Entity.of("6638.HK"))
        .hasSameHashCodeAs(Entity.of("6638.HK"))
        .isNotEqualTo(Entity.of("6608.HK"))
        .isNotEqualTo("6638.HK")
        .hasToString("6638.HK");
    assertThat(ONECONNECT).isGreaterThan(Entity.of("6608.HK"));
    assertThat(Copies.serialized(ONECONNECT).names()).isEqualTo(ONECONNECT.names());
    assertThat(ONECONNECT.id()).isEqualTo("6638.HK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb"})
  void anIdIsOneLineOfText(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> Entity.of(id));
  }

  @Test
  void anIdIsNotLong() {
    assertThat(Entity.of("x".repeat(200)).id()).hasSize(200);
    assertThatIllegalArgumentException().isThrownBy(() -> Entity.of("x".repeat(201)));
  }
}
