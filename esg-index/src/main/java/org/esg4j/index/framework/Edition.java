package org.esg4j.index.framework;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.esg4j.metric.Labels;

/**
 * What an edition of a framework is called, where it comes from and from when it holds.
 *
 * @param id its id
 * @param family what all editions have in common
 * @param name how it is told from the others, in English
 * @param labels its full name
 * @param publisher who issues it; the same as the full name if nothing is said
 * @param about what has to be known first, in English; empty if nothing
 * @param predecessor the id of the edition before; empty if none
 * @param basis what its dates attach to
 * @param from the first day from which it holds
 * @param labelOrigins where the wording of labels comes from, unless a provision says otherwise
 * @param mark how far it is checked
 * @param sources the documents it was checked against
 * @param issuerClasses the classes on which obligations depend; empty if all are alike
 * @param reliefs the reliefs it grants
 * @param omissionReasons the reasons for which it lets a disclosure be omitted
 */
public record Edition(
    FrameworkId id,
    String family,
    String name,
    Labels labels,
    Labels publisher,
    String about,
    String predecessor,
    DateBasis basis,
    LocalDate from,
    LabelOrigins labelOrigins,
    VerificationMark mark,
    List<SourceDocument> sources,
    List<IssuerClass> issuerClasses,
    List<Relief> reliefs,
    List<OmissionReason> omissionReasons)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there and keeps copies of the lists.
   *
   * @param id its id
   * @param family what all editions have in common
   * @param name how it is told from the others, in English
   * @param labels its full name
   * @param publisher who issues it; the same as the full name if nothing is said
   * @param about what has to be known first, in English; empty if nothing
   * @param predecessor the id of the edition before; empty if none
   * @param basis what its dates attach to
   * @param from the first day from which it holds
   * @param labelOrigins where the wording of labels comes from, unless a provision says otherwise
   * @param mark how far it is checked
   * @param sources the documents it was checked against
   * @param issuerClasses the classes on which obligations depend; empty if all are alike
   * @param reliefs the reliefs it grants
   * @param omissionReasons the reasons for which it lets a disclosure be omitted
   */
  public Edition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(labels, "labels");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(predecessor, "predecessor");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(labelOrigins, "labelOrigins");
    Objects.requireNonNull(mark, "mark");
    sources = List.copyOf(sources);
    issuerClasses = List.copyOf(issuerClasses);
    reliefs = List.copyOf(reliefs);
    omissionReasons = List.copyOf(omissionReasons);
  }
}
