package org.esg4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A method, or with the name {@code <init>} the constructors, that a guest must not use: at all, or
 * unless an argument of one of some types says what the machine would decide otherwise.
 *
 * @param owner the class that has the method
 * @param name its name; all its overloads are meant
 * @param unless the types of argument that make it harmless; none when nothing does
 */
record Forbidden(Class<?> owner, String name, Set<Class<?>> unless) {
  static final String CONSTRUCTOR = "<init>";

  Forbidden {
    Stream<Executable> known =
        Stream.concat(Arrays.stream(owner.getConstructors()), Arrays.stream(owner.getMethods()));
    assertThat(known.map(Forbidden::nameOf)).as("methods of %s", owner).contains(name);
  }

  static Stream<Forbidden> always(Class<?> owner, String... names) {
    return unless(Set.of(), owner, names);
  }

  static Stream<Forbidden> unless(Set<Class<?>> arguments, Class<?> owner, String... names) {
    return Arrays.stream(names).map(name -> new Forbidden(owner, name, arguments));
  }

  boolean isUsedBy(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getName().equals(name)
        && target.getOwner().isEquivalentTo(owner)
        && target.getRawParameterTypes().stream()
            .noneMatch(type -> unless.stream().anyMatch(type::isEquivalentTo));
  }

  private static String nameOf(Executable executable) {
    return executable instanceof Method ? executable.getName() : CONSTRUCTOR;
  }
}
