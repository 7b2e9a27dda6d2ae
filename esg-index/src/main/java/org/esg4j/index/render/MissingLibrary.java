package org.esg4j.index.render;

import java.io.IOException;

/** A library that a user brings who writes a format that needs it. */
enum MissingLibrary {
  FASTCSV("an index as CSV", "de.siegmar:fastcsv:4.4.0", "de.siegmar.fastcsv"),
  FASTEXCEL("an index as a spreadsheet", "org.dhatim:fastexcel:0.20.2", "org.dhatim.fastexcel");

  private final String what;
  private final String artifact;
  private final String module;

  MissingLibrary(String what, String artifact, String module) {
    this.what = what;
    this.artifact = artifact;
    this.module = module;
  }

  /** Something that needs the library. */
  interface Use {
    byte[] make() throws IOException;
  }

  /** What the use makes; if the library is not there, an exception that names it. */
  byte[] named(Use use) throws IOException {
    try {
      return use.make();
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "writing "
              + what
              + " needs the Maven artifact "
              + artifact
              + " or later on the class path, or its module "
              + module
              + " among the root modules",
          missing);
    }
  }
}
