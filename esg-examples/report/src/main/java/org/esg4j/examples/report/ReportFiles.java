package org.esg4j.examples.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one run, kept until all of them are complete, then written together. */
final class ReportFiles {
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** Adds a file of text. */
  void add(String name, String text) {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file of bytes. */
  void add(String name, byte[] content) {
    files.put(name, content);
  }

  /** Writes all files into a directory, which is made if it is not there. */
  void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(directory.resolve(file.getKey()), file.getValue());
    }
  }
}
