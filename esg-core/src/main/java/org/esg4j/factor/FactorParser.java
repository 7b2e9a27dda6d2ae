package org.esg4j.factor;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Map;

/** Makes a factor of its parts: the one place that knows the names that data uses. */
final class FactorParser {

  private FactorParser() {}

  static EmissionFactor factor(FactorFields from) {
    String id = from.text("id");
    if (id.isBlank()) {
      throw from.refusal("id", "an id");
    }
    EmissionFactorBuilder factor =
        EmissionFactor.builder(id)
            .region(from.text("region"))
            .carrier(carrier(from))
            .kind(kind(from))
            .publication(from.publication())
            .evidence(from.evidence());
    name(from, factor);
    value(from, factor);
    years(from, factor);
    verification(from, factor);
    String basis = from.optionalText("basis");
    if (basis != null) {
      factor.basis(basis);
    }
    String notes = from.optionalText("notes");
    if (notes != null) {
      factor.notes(notes);
    }
    return factor.build();
  }

  private static EnergyCarrier carrier(FactorFields from) {
    EnergyCarrier carrier = EnergyCarrier.find(from.text("carrier")).orElse(null);
    if (carrier == null) {
      throw from.refusal(
          "carrier", "one of " + Ids.list(EnergyCarrier.values(), EnergyCarrier::id));
    }
    return carrier;
  }

  private static FactorKind kind(FactorFields from) {
    FactorKind kind = FactorKind.find(from.text("kind")).orElse(null);
    if (kind == null) {
      throw from.refusal("kind", "one of " + Ids.list(FactorKind.values(), FactorKind::id));
    }
    return kind;
  }

  private static void name(FactorFields from, EmissionFactorBuilder factor) {
    String name = from.optionalText("name");
    if (name != null) {
      factor.name(Title.ofNullable(name, from.optionalText("nameZh")));
    }
  }

  private static void value(FactorFields from, EmissionFactorBuilder factor) {
    String unit = from.text("unit");
    if (PublishedUnit.parse(unit).isEmpty()) {
      throw from.refusal("unit", PublishedUnit.EXPECTED);
    }
    GasCoverage coverage = GasCoverage.find(from.text("gases")).orElse(null);
    if (coverage == null) {
      throw from.refusal("gases", "one of " + Ids.list(GasCoverage.values(), GasCoverage::id));
    }
    BigDecimal value = from.optionalDecimal("value");
    if (value == null) {
      factor.noValue(unit, coverage);
    } else {
      factor.value(value, unit, coverage);
    }
    for (Map.Entry<String, BigDecimal> gas : from.otherGases().entrySet()) {
      factor.gas(gas.getKey(), gas.getValue());
    }
    if (Boolean.TRUE.equals(from.optionalBool("gasesUncertain"))) {
      factor.coverageUncertain();
    }
    String gwp = from.optionalText("gwp");
    if (gwp != null) {
      factor.gwp(gwp);
    }
  }

  private static void years(FactorFields from, EmissionFactorBuilder factor) {
    Integer year = from.optionalInteger("year");
    if (year != null) {
      factor.year(year);
    }
    Integer edition = from.optionalInteger("edition");
    if (edition != null) {
      factor.edition(edition);
    }
  }

  private static void verification(FactorFields from, EmissionFactorBuilder factor) {
    String words = from.text("verification");
    if (from.bool("verified")) {
      factor.verified(words);
    } else {
      factor.unverified(words);
    }
  }

  /** A publication from the fields of one; in CSV these stand among those of the factor. */
  static Publication publication(FactorFields from) {
    Publication publication =
        Publication.of(
            Title.ofNullable(from.text("publisher"), from.optionalText("publisherZh")),
            Title.ofNullable(from.text("document"), from.optionalText("documentZh")));
    String published = from.optionalText("published");
    if (published != null) {
      try {
        publication = publication.published(PublicationDate.parse(published));
      } catch (DateTimeException fault) {
        throw from.refusal("published", "a day, month or year such as 2024-12-20, 2024-12 or 2024");
      }
    }
    String licence = from.optionalText("licence");
    return licence == null ? publication : publication.licence(licence);
  }
}
