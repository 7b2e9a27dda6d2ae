/** A program that embeds the library, as a named module. */
module guesthouse {
  requires org.esg4j.core;
  requires org.esg4j.units;
}
