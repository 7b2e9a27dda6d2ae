package org.esg4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users see: closed types, and signatures that mention nothing that users are not given. */
class PublicApiTest {
  private static final JavaClasses LIBRARY = LibraryModules.classes();
  private static final Set<String> EXPORTED = LibraryModules.exportedPackages();

  @Test
  void aPublicClassCannotBeExtended() {
    Set<String> open = new TreeSet<>();
    publicTypes()
        .filter(type -> !type.isInterface() && !type.isEnum())
        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
        .filter(type -> !type.reflect().isSealed())
        .forEach(type -> open.add(type.getName()));
    assertThat(open).isEmpty();
  }

  @Test
  void aPublicSignatureMentionsOnlyTheJdkMoneyAndExportedTypes() {
    Set<String> foreign = new TreeSet<>();
    publicTypes()
        .flatMap(type -> type.getMembers().stream())
        .filter(
            member -> isVisible(member) && !member.getModifiers().contains(JavaModifier.SYNTHETIC))
        .forEach(
            member ->
                member.getAllInvolvedRawTypes().stream()
                    .map(JavaClass::getBaseComponentType)
                    .filter(type -> !isGivenToUsers(type))
                    .forEach(type -> foreign.add(type.getName() + " in " + member.getFullName())));
    assertThat(foreign).isEmpty();
  }

  private static Stream<JavaClass> publicTypes() {
    return LIBRARY.stream()
        .filter(type -> EXPORTED.contains(type.getPackageName()))
        .filter(PublicApiTest::isPublicWithAllAround);
  }

  private static boolean isPublicWithAllAround(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isAnonymousClass()
        && type.getEnclosingClass().map(PublicApiTest::isPublicWithAllAround).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean isGivenToUsers(JavaClass type) {
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().equals("javax.money")
        || (EXPORTED.contains(type.getPackageName()) && isPublicWithAllAround(type));
  }
}
