package org.esg4j.index.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexWriter;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.recorded.RecordedIndex;
import org.junit.jupiter.api.Test;

/** A program that brings neither FastCSV nor fastexcel: what needs them names them. */
class MissingLibraryTest {
  private static URL home(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static void withoutThem(Use use) throws Exception {
    URL[] path = {
      home(DisclosureIndex.class),
      home(ReportingPeriod.class),
      home(org.esg4j.units.Unit.class),
      home(javax.money.CurrencyUnit.class),
      home(com.fasterxml.jackson.core.JsonFactory.class)
    };
    try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      use.with(loader);
    }
  }

  private interface Use {
    void with(ClassLoader loader) throws Exception;
  }

  private static ThrowingCallable writing(ClassLoader loader, String format, OutputStream out)
      throws Exception {
    Class<?> ids = loader.loadClass(FrameworkId.class.getName());
    Class<?> indexes = loader.loadClass(DisclosureIndex.class.getName());
    Class<?> periods = loader.loadClass(ReportingPeriod.class.getName());
    Class<?> writers = loader.loadClass(IndexWriter.class.getName());
    Object id = ids.getMethod("of", String.class).invoke(null, "hkex-appendix-c2-2025");
    Object unsaid = indexes.getMethod("of", ids).invoke(null, id);
    Object year = periods.getMethod("ofYear", int.class).invoke(null, 2025);
    Object index = indexes.getMethod("forPeriod", periods).invoke(unsaid, year);
    Object writer = loader.loadClass(IndexFormats.class.getName()).getField(format).get(null);
    Method write = writers.getMethod("write", indexes, List.class, OutputStream.class);
    return () -> write.invoke(writer, index, List.of(Locale.ENGLISH), out);
  }

  @Test
  void theyAreNamedByTheirMavenArtifact() throws Exception {
    withoutThem(
        loader -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          assertThatThrownBy(writing(loader, "CSV", out))
              .isInstanceOf(InvocationTargetException.class)
              .cause()
              .isInstanceOf(IllegalStateException.class)
              .hasMessage(
                  "writing an index as CSV needs the Maven artifact de.siegmar:fastcsv:4.4.0 or"
                      + " later on the class path, or its module de.siegmar.fastcsv among the root"
                      + " modules");
          assertThatThrownBy(writing(loader, "XLSX", out))
              .isInstanceOf(InvocationTargetException.class)
              .cause()
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("org.dhatim:fastexcel:0.20.2");
          assertThat(out.size()).isZero();
        });
  }

  @Test
  void readingNamesThemToo() throws Exception {
    withoutThem(
        loader -> {
          Method read =
              loader
                  .loadClass(RecordedIndex.class.getName())
                  .getMethod("readCsv", InputStream.class, String.class);
          assertThatThrownBy(() -> read.invoke(null, InputStream.nullInputStream(), "last.csv"))
              .cause()
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("de.siegmar:fastcsv:4.4.0");
        });
  }

  @Test
  void theOtherFormatsDoNotNeedThem() throws Throwable {
    withoutThem(
        loader -> {
          for (String format : List.of("HTML", "JSON", "MARKDOWN")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
              writing(loader, format, out).call();
            } catch (Throwable e) {
              throw new AssertionError(format, e);
            }
            assertThat(out.size()).as(format).isPositive();
          }
        });
  }
}
