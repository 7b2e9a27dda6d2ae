package org.esg4j.factor;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that factors are published in.
 *
 * <p>Immutable and thread-safe.
 */
public final class Publication implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Title publisher;
  private final Title document;
  private final @Nullable PublicationDate published;
  private final @Nullable String licence;

  private Publication(
      Title publisher,
      Title document,
      @Nullable PublicationDate published,
      @Nullable String licence) {
    this.publisher = Objects.requireNonNull(publisher, "publisher");
    this.document = Objects.requireNonNull(document, "document");
    this.published = published;
    this.licence = licence;
  }

  /**
   * Creates a publication whose date and licence are not stated.
   *
   * @param publisher who published it
   * @param document what it is called
   * @return the publication
   */
  public static Publication of(String publisher, String document) {
    return of(Title.of(publisher), Title.of(document));
  }

  /**
   * Creates a publication whose date and licence are not stated.
   *
   * @param publisher who published it
   * @param document what it is called
   * @return the publication
   */
  public static Publication of(Title publisher, Title document) {
    return new Publication(publisher, document, null, null);
  }

  /**
   * Returns this publication with its date.
   *
   * @param published when it was published
   * @return a publication that differs in this
   */
  public Publication published(PublicationDate published) {
    return new Publication(
        publisher, document, Objects.requireNonNull(published, "published"), licence);
  }

  /**
   * Returns this publication with its day.
   *
   * @param day the day it was published
   * @return a publication that differs in this
   */
  public Publication published(LocalDate day) {
    return published(PublicationDate.of(day));
  }

  /**
   * Returns this publication with its licence.
   *
   * @param licence the terms it may be used under, as its publisher words them
   * @return a publication that differs in this
   */
  public Publication licence(String licence) {
    return new Publication(
        publisher, document, published, Objects.requireNonNull(licence, "licence"));
  }

  /**
   * Returns who published it.
   *
   * @return the publisher
   */
  public Title publisher() {
    return publisher;
  }

  /**
   * Returns what it is called.
   *
   * @return the document
   */
  public Title document() {
    return document;
  }

  /**
   * Returns when it was published.
   *
   * @return the date, or empty when the source does not say
   */
  public Optional<PublicationDate> published() {
    return Optional.ofNullable(published);
  }

  /**
   * Returns the terms it may be used under.
   *
   * @return the licence, or empty when none is stated; that is no permission
   */
  public Optional<String> licence() {
    return Optional.ofNullable(licence);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Publication that
        && publisher.equals(that.publisher)
        && document.equals(that.document)
        && Objects.equals(published, that.published)
        && Objects.equals(licence, that.licence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(publisher, document, published, licence);
  }

  /**
   * Returns publisher, document and date.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return publisher + ", " + document + (published == null ? "" : ", " + published);
  }
}
