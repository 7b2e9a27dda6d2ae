package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.number.Rational;
import org.esg4j.units.number.RationalSum;
import org.javamoney.moneta.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method and constructor refuses null for each of its arguments, by its name. */
class NullTest {
  /** For each type of parameter, an argument that is fine. */
  private static final Map<Class<?>, Object> FINE =
      Map.ofEntries(
          Map.entry(String.class, "1"),
          Map.entry(Class.class, Energy.class),
          Map.entry(Quantity.class, MEGAWATT_HOUR.of(1)),
          Map.entry(Quantity[].class, new Quantity<?>[] {MEGAWATT_HOUR.of(1)}),
          Map.entry(Rate.class, TONNE_CO2E.per(MEGAWATT_HOUR).of(1)),
          Map.entry(Value.class, MEGAWATT_HOUR.of(1)),
          Map.entry(PrintedFigure.class, UnitReader.standard().figure("1.0 MWh")),
          Map.entry(Unit.class, MEGAWATT_HOUR),
          Map.entry(RateUnit.class, TONNE_CO2E.per(MEGAWATT_HOUR)),
          Map.entry(ValueUnit.class, MEGAWATT_HOUR),
          Map.entry(QuantitySum.class, new QuantitySum<>(MEGAWATT_HOUR)),
          Map.entry(Rational.class, Rational.ONE),
          Map.entry(RationalSum.class, new RationalSum()),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(BigInteger.class, BigInteger.ONE),
          Map.entry(RoundingMode.class, RoundingMode.HALF_UP),
          Map.entry(MathContext.class, MathContext.DECIMAL32),
          Map.entry(java.util.Collection.class, List.of()),
          Map.entry(Locale.class, Locale.ENGLISH),
          Map.entry(CurrencyUnit.class, Monetary.getCurrency("CNY")),
          Map.entry(MonetaryAmount.class, Money.of(1, "CNY")),
          Map.entry(MonetaryAmountFactory.class, Monetary.getAmountFactory(Money.class)),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(char.class, '1'));

  static Stream<Executable> doors() {
    return publicTypes().stream()
        .flatMap(
            type -> Stream.concat(Stream.of(type.getConstructors()), Stream.of(type.getMethods())))
        .filter(door -> door.getDeclaringClass().getName().startsWith("org.esg4j"))
        .filter(door -> !door.isSynthetic() && !isEquals(door) && !isOfAnEnum(door))
        .filter(door -> Stream.of(door.getParameterTypes()).anyMatch(type -> !type.isPrimitive()))
        .distinct();
  }

  private static boolean isEquals(Executable door) {
    return door.getName().equals("equals") && door.getParameterCount() == 1;
  }

  private static boolean isOfAnEnum(Executable door) {
    return door.getDeclaringClass().isEnum() && door.getName().equals("valueOf");
  }

  private static List<Class<?>> publicTypes() {
    try {
      Path classes =
          Path.of(Units.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        List<Class<?>> types = new ArrayList<>();
        for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
          String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".");
          if (name.startsWith("org.esg4j.") && !name.contains(".internal.")) {
            Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
            if (Modifier.isPublic(type.getModifiers())) {
              types.add(type);
            }
          }
        }
        return types;
      }
    } catch (URISyntaxException | IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void refusesNullByTheNameOfTheArgument(Executable door) throws ReflectiveOperationException {
    Parameter[] parameters = door.getParameters();
    for (int at = 0; at < parameters.length; at++) {
      if (!parameters[at].getType().isPrimitive()) {
        Object[] arguments = new Object[parameters.length];
        for (int other = 0; other < parameters.length; other++) {
          arguments[other] = other == at ? null : fine(parameters[other].getType());
        }
        assertThat(refusal(door, arguments))
            .as("%s without %s", door, parameters[at].getName())
            .isInstanceOf(NullPointerException.class)
            .hasMessage(parameters[at].getName());
      }
    }
  }

  private static Object fine(Class<?> type) {
    Object argument = type.isEnum() ? type.getEnumConstants()[0] : FINE.get(type);
    assertThat(argument).as("an argument of %s", type).isNotNull();
    return argument;
  }

  private static Throwable refusal(Executable door, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      if (door instanceof Method method) {
        Object target = Modifier.isStatic(method.getModifiers()) ? null : target(method);
        method.invoke(target, arguments);
      } else {
        ((java.lang.reflect.Constructor<?>) door).newInstance(arguments);
      }
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  private static Object target(Method method) throws ReflectiveOperationException {
    Object target = FINE.get(method.getDeclaringClass());
    if (target != null) {
      return target;
    }
    for (Method factory : method.getDeclaringClass().getMethods()) {
      if (Modifier.isStatic(factory.getModifiers())
          && factory.getReturnType() == method.getDeclaringClass()) {
        Object[] arguments = Stream.of(factory.getParameterTypes()).map(NullTest::fine).toArray();
        return factory.invoke(null, arguments);
      }
    }
    throw new AssertionError("nothing to call " + method + " on");
  }
}
