/** A program that embeds the library, as a named module. */
module guesthouse {
  requires org.esg4j.index;
}
