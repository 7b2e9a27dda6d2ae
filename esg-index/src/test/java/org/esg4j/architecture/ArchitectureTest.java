package org.esg4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages: they point one way. */
class ArchitectureTest {
  private static final String MONEY = "javax.money";
  private static final String JSON = "com.fasterxml.jackson.core";
  private static final JavaClasses LIBRARY = LibraryModules.classes();

  private static final String CSV = "de.siegmar.fastcsv";
  private static final String XML = "javax.xml.stream";
  private static final String SPREADSHEET = "org.dhatim.fastexcel";
  private static final List<String> VALUES = List.of("units", "units.kind", "units.number");

  /** Each package, and what it may know apart from itself and the JDK. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          arrow("units.kind"),
          arrow("units.internal"),
          arrow("units.number", "units.internal"),
          arrow("units", "units.kind", "units.number", "units.internal", MONEY),
          arrow("json", JSON),
          values("metric", "json"),
          values("fact", "json", "metric"),
          values("calculation", "metric", "fact"),
          values("csv", "fact", CSV),
          values("bulk", "json", "metric", "fact", "csv"),
          values("factor", "json", CSV),
          values("scope2.heat"),
          values("scope2.rate", "factor"),
          values("scope2.activity", "factor", "scope2.heat"),
          values("scope2.instrument", "factor", "scope2.activity", "scope2.rate"),
          values("scope2.hourly", "scope2.activity", "scope2.rate"),
          values(
              "scope2.rules", "json", "metric", "factor", "scope2.activity", "scope2.instrument"),
          values(
              "scope2",
              "json",
              "metric",
              "fact",
              "factor",
              "scope2.activity",
              "scope2.heat",
              "scope2.instrument",
              "scope2.rate",
              "scope2.rules"),
          values("table", "metric", "fact", "calculation"),
          values("workforce", "metric", "fact", "calculation", "table", MONEY),
          values("environment", "metric", "fact", "calculation", "table", MONEY),
          values("audit", "json", "metric", "fact", "calculation", "factor"),
          values("index.framework", "json", "metric"),
          values("index.mapping", "json", "metric", "fact", "index.framework"),
          arrow("index.internal"),
          values("index", "json", "metric", "fact", "index.framework", "index.mapping"),
          values(
              "index.recorded",
              "json",
              "fact",
              "index",
              "index.framework",
              "index.internal",
              "index.mapping",
              CSV),
          values("index.claim", "json", "metric", "fact", "index", "index.framework"),
          values(
              "index.crosswalk",
              "json",
              "metric",
              "fact",
              "index",
              "index.framework",
              "index.recorded"),
          values(
              "index.render",
              "json",
              "metric",
              "fact",
              "index",
              "index.framework",
              "index.mapping",
              "index.internal",
              CSV,
              XML,
              SPREADSHEET));

  /** Each module, and what it may require; fastcsv and fastexcel only for users who bring them. */
  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "org.esg4j.units", Set.of("java.base", "org.jspecify", "java.money"),
          "org.esg4j.core", Set.of("java.base", "org.jspecify", "org.esg4j.units", JSON, CSV),
          "org.esg4j.index",
              Set.of("java.base", "java.xml", "org.jspecify", "org.esg4j.core", CSV, SPREADSHEET));

  private static Map.Entry<String, Set<String>> arrow(String from, String... to) {
    return Map.entry(from, Set.of(to));
  }

  private static Map.Entry<String, Set<String>> values(String from, String... to) {
    Set<String> all = new TreeSet<>(VALUES);
    all.addAll(List.of(to));
    return Map.entry(from, all);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(LibraryModules.ROOT + ".(**)").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void aPackageKnowsOnlyWhatItsArrowsPointTo() {
    classes().should(followTheArrows()).check(LIBRARY);
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(packages()).isSubsetOf(ARROWS.keySet());
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    for (String name : packages()) {
      JavaPackage room = LIBRARY.getPackage(LibraryModules.ROOT + "." + name);
      assertThat(room.tryGetPackageInfo()).as("package-info of %s", name).isPresent();
      assertThat(room.isAnnotatedWith("org.jspecify.annotations.NullMarked")).as(name).isTrue();
    }
  }

  @Test
  void aPackageIsExportedOrCalledInternal() {
    Set<String> expected = packages();
    expected.removeIf(name -> name.endsWith("internal"));
    assertThat(LibraryModules.exportedPackages().stream().map(ArchitectureTest::nameInTable))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aModuleRequiresItsNeighbourMoneyOrJsonAndNothingElse() {
    for (ModuleDescriptor module : LibraryModules.descriptors()) {
      assertThat(module.requires().stream().map(ModuleDescriptor.Requires::name))
          .as(module.name())
          .isSubsetOf(REQUIRED.get(module.name()));
    }
  }

  private static Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    LIBRARY.stream()
        .filter(type -> !type.getPackageName().isEmpty())
        .forEach(type -> packages.add(nameInTable(type.getPackageName())));
    return packages;
  }

  private static String nameInTable(String packageName) {
    return packageName.substring(LibraryModules.ROOT.length() + 1);
  }

  private static ArchCondition<JavaClass> followTheArrows() {
    return new ArchCondition<>("follow the arrows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          if (!mayKnow(type, dependency.getTargetClass().getBaseComponentType())) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean mayKnow(JavaClass from, JavaClass to) {
    String target = to.getPackageName();
    if (to.isPrimitive()
        || target.equals(from.getPackageName())
        || target.startsWith("java.")
        || target.equals("org.jspecify.annotations")) {
      return true;
    }
    Set<String> arrows = ARROWS.getOrDefault(nameInTable(from.getPackageName()), Set.of());
    if (target.startsWith(LibraryModules.ROOT + ".")) {
      return arrows.contains(nameInTable(target));
    }
    return arrows.stream().anyMatch(name -> target.equals(name) || target.startsWith(name + "."));
  }
}
