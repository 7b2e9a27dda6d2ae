package org.esg4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library modules are guests in someone's program, and behave. */
class GuestTest {
  private static final JavaClasses LIBRARY = LibraryModules.classes();
  private static final JavaClasses UNWELCOME =
      new ClassFileImporter().importClasses(UnwelcomeGuest.class);

  static List<ArchRule> rules() {
    return GuestRules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theLibraryKeepsTheRule(ArchRule rule) {
    rule.check(LIBRARY);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleSeesItsBreach(ArchRule rule) {
    assertThat(rule.evaluate(UNWELCOME).hasViolation()).as(rule.getDescription()).isTrue();
  }
}
