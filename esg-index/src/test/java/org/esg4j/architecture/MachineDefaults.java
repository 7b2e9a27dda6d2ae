package org.esg4j.architecture;

import static org.esg4j.architecture.Forbidden.CONSTRUCTOR;

import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Currency;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** Calls whose answer the machine, the user's settings or the hour decide. */
final class MachineDefaults {
  private static final Set<Class<?>> LOCALE = Set.of(Locale.class);
  private static final Set<Class<?>> SYMBOLS = Set.of(DecimalFormatSymbols.class);
  private static final Set<Class<?>> CLOCK = Set.of(Clock.class);
  private static final Set<Class<?>> CHARSET =
      Set.of(Charset.class, CharsetEncoder.class, CharsetDecoder.class);

  static final List<Forbidden> CALLS =
      Stream.of(
              Forbidden.always(Locale.class, "getDefault", "setDefault"),
              Forbidden.unless(
                  LOCALE, String.class, "format", "formatted", "toLowerCase", "toUpperCase"),
              Forbidden.unless(LOCALE, Formatter.class, CONSTRUCTOR),
              Forbidden.unless(
                  LOCALE,
                  NumberFormat.class,
                  "getInstance",
                  "getNumberInstance",
                  "getIntegerInstance",
                  "getPercentInstance",
                  "getCurrencyInstance"),
              Forbidden.unless(SYMBOLS, DecimalFormat.class, CONSTRUCTOR),
              Forbidden.unless(LOCALE, DecimalFormatSymbols.class, CONSTRUCTOR, "getInstance"),
              Forbidden.unless(LOCALE, MessageFormat.class, CONSTRUCTOR),
              Forbidden.always(MessageFormat.class, "format"),
              Forbidden.unless(LOCALE, Collator.class, "getInstance"),
              Forbidden.unless(LOCALE, DateTimeFormatter.class, "ofPattern"),
              Forbidden.unless(LOCALE, ResourceBundle.class, "getBundle"),
              Forbidden.unless(LOCALE, Currency.class, "getSymbol", "getDisplayName"),
              Forbidden.always(Charset.class, "defaultCharset"),
              Forbidden.unless(CHARSET, String.class, "getBytes"),
              Forbidden.unless(CHARSET, InputStreamReader.class, CONSTRUCTOR),
              Forbidden.unless(CHARSET, OutputStreamWriter.class, CONSTRUCTOR),
              Forbidden.unless(CHARSET, FileReader.class, CONSTRUCTOR),
              Forbidden.unless(CHARSET, FileWriter.class, CONSTRUCTOR),
              Forbidden.unless(CHARSET, PrintStream.class, CONSTRUCTOR),
              Forbidden.unless(CHARSET, Scanner.class, CONSTRUCTOR),
              Forbidden.unless(CHARSET, ByteArrayOutputStream.class, "toString"),
              Forbidden.always(TimeZone.class, "getDefault", "setDefault"),
              Forbidden.always(ZoneId.class, "systemDefault"),
              Forbidden.always(Clock.class, "systemUTC", "systemDefaultZone", "system", "tick"),
              Forbidden.unless(CLOCK, Instant.class, "now"),
              Forbidden.unless(CLOCK, LocalDate.class, "now"),
              Forbidden.unless(CLOCK, LocalTime.class, "now"),
              Forbidden.unless(CLOCK, LocalDateTime.class, "now"),
              Forbidden.unless(CLOCK, OffsetDateTime.class, "now"),
              Forbidden.unless(CLOCK, ZonedDateTime.class, "now"),
              Forbidden.unless(CLOCK, Year.class, "now"),
              Forbidden.unless(CLOCK, YearMonth.class, "now"),
              Forbidden.always(
                  System.class,
                  "currentTimeMillis",
                  "nanoTime",
                  "exit",
                  "getenv",
                  "getProperty",
                  "setProperty",
                  "lineSeparator",
                  "identityHashCode"),
              Forbidden.always(Math.class, "random"),
              Forbidden.always(UUID.class, "randomUUID"),
              Forbidden.always(Collection.class, "parallelStream"),
              Forbidden.always(BaseStream.class, "parallel"))
          .flatMap(forbidden -> forbidden)
          .toList();

  private MachineDefaults() {}
}
