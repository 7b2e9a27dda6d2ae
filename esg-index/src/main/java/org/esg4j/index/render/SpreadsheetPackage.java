package org.esg4j.index.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files inside a spreadsheet, without the hour at which it was made.
 *
 * <p>They are found by the directory at the end of the archive (APPNOTE.TXT, 4.3.12 and 4.3.16):
 * what fastexcel writes before each file does not say how long it is, so the JDK's reader of
 * streams refuses it.
 */
final class SpreadsheetPackage {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  /** The first moment that the format of archives knows. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final int END_LENGTH = 22;
  private static final int END_COUNT = 10;
  private static final int END_DIRECTORY = 16;
  private static final int ENTRY_LENGTH = 46;
  private static final int ENTRY_COMPRESSED = 20;
  private static final int ENTRY_SIZE = 24;
  private static final int ENTRY_NAME = 28;
  private static final int ENTRY_EXTRA = 30;
  private static final int ENTRY_COMMENT = 32;
  private static final int ENTRY_FILE = 42;
  private static final int FILE_LENGTH = 30;
  private static final int FILE_NAME = 26;
  private static final int FILE_EXTRA = 28;

  private final ByteBuffer archive;

  private SpreadsheetPackage(byte[] spreadsheet) {
    this.archive = ByteBuffer.wrap(spreadsheet).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The same spreadsheet, created on a day that does not depend on when it was written. */
  static byte[] dated(byte[] spreadsheet, LocalDate day) throws IOException {
    return new SpreadsheetPackage(spreadsheet).dated(day.toString());
  }

  private byte[] dated(String day) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.capacity());
    int end = archive.capacity() - END_LENGTH;
    int entry = archive.getInt(end + END_DIRECTORY);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = number(end + END_COUNT); i > 0; i--) {
        int nameLength = number(entry + ENTRY_NAME);
        String name = text(entry + ENTRY_LENGTH, nameLength);
        ZipEntry to = new ZipEntry(name);
        to.setTimeLocal(NO_TIME);
        out.putNextEntry(to);
        byte[] content = content(entry);
        out.write(name.equals(PROPERTIES) ? dated(content, day) : content);
        out.closeEntry();
        entry +=
            ENTRY_LENGTH + nameLength + number(entry + ENTRY_EXTRA) + number(entry + ENTRY_COMMENT);
      }
    }
    return bytes.toByteArray();
  }

  private byte[] content(int entry) throws IOException {
    int file = archive.getInt(entry + ENTRY_FILE);
    int from = file + FILE_LENGTH + number(file + FILE_NAME) + number(file + FILE_EXTRA);
    byte[] content = new byte[archive.getInt(entry + ENTRY_SIZE)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(archive.array(), from, archive.getInt(entry + ENTRY_COMPRESSED));
      if (inflater.inflate(content) != content.length) {
        throw new IOException("a file in the spreadsheet ends too soon");
      }
      return content;
    } catch (DataFormatException e) {
      throw new IOException("a file in the spreadsheet is broken", e);
    } finally {
      inflater.end();
    }
  }

  private int number(int at) {
    return Short.toUnsignedInt(archive.getShort(at));
  }

  private String text(int at, int length) {
    return new String(archive.array(), at, length, StandardCharsets.UTF_8);
  }

  private static byte[] dated(byte[] properties, String day) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceFirst(CREATED, "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
