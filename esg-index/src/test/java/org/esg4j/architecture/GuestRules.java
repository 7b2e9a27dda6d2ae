package org.esg4j.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;

/** What a guest in someone's program must not do, as rules over classes. */
final class GuestRules {
  static final ArchRule NO_CONSOLE = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  static final ArchRule NO_REACH =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net..",
              "java.nio.channels..",
              "java.rmi..",
              "java.sql..",
              "java.util.logging..",
              "java.util.prefs..",
              "javax.net..",
              "org.slf4j..",
              "sun..");

  static final ArchRule NO_THREAD_PROCESS_OR_CALENDAR =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              Thread.class,
              Runtime.class,
              Process.class,
              ProcessBuilder.class,
              System.Logger.class,
              Timer.class,
              Date.class,
              Calendar.class,
              Random.class,
              ForkJoinTask.class,
              CompletableFuture.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Executor.class);

  static final ArchRule NOTHING_LEFT_TO_THE_MACHINE =
      classes().should(makeNoCallOf(MachineDefaults.CALLS));

  static final ArchRule STATIC_FIELDS_ARE_FINAL = fields().that().areStatic().should().beFinal();

  static final ArchRule NO_STATIC_FIELD_IS_A_STORE =
      noFields().that().areStatic().should().haveRawType(describe("a store", GuestRules::isStore));

  static final ArchRule NO_FLOATING_POINT = classes().should(computeWithoutFloatingPoint());

  static final List<ArchRule> ALL =
      List.of(
          NO_CONSOLE,
          NO_REACH,
          NO_THREAD_PROCESS_OR_CALENDAR,
          NOTHING_LEFT_TO_THE_MACHINE,
          STATIC_FIELDS_ARE_FINAL,
          NO_STATIC_FIELD_IS_A_STORE,
          NO_FLOATING_POINT);

  private GuestRules() {}

  /** A type that is made to be changed; an interface such as Map may well hold an immutable one. */
  private static boolean isStore(JavaClass type) {
    return type.isAssignableTo(ThreadLocal.class)
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || (type.getPackageName().startsWith("java.util")
            && (!type.isInterface() || type.getPackageName().equals("java.util.concurrent"))
            && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
  }

  private static ArchCondition<JavaClass> makeNoCallOf(List<Forbidden> calls) {
    return accessNone(
        "make no call of which the machine decides the answer",
        access -> calls.stream().anyMatch(call -> call.isUsedBy(access)));
  }

  private static ArchCondition<JavaClass> computeWithoutFloatingPoint() {
    DescribedPredicate<JavaClass> floating = describe("floating", GuestRules::isFloating);
    return accessNone(
            "use no method with double or float",
            access ->
                access.getTarget() instanceof CodeUnitAccessTarget target
                    && (floating.test(target.getRawReturnType())
                        || target.getRawParameterTypes().stream().anyMatch(floating)))
        .and(
            new ArchCondition<>("declare no double or float") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                    .filter(
                        unit ->
                            floating.test(unit.getRawReturnType())
                                || unit.getRawParameterTypes().stream().anyMatch(floating))
                    .forEach(unit -> violated(events, type, unit.getDescription()));
                type.getFields().stream()
                    .filter(field -> floating.test(field.getRawType()))
                    .map(JavaField::getDescription)
                    .forEach(description -> violated(events, type, description));
              }
            });
  }

  private static boolean isFloating(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return name.equals("double")
        || name.equals("float")
        || name.equals(Double.class.getName())
        || name.equals(Float.class.getName());
  }

  private static ArchCondition<JavaClass> accessNone(
      String description, Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(forbidden)
            .forEach(access -> violated(events, type, access.getDescription()));
      }
    };
  }

  private static void violated(ConditionEvents events, JavaClass type, String message) {
    events.add(SimpleConditionEvent.violated(type, message));
  }
}
