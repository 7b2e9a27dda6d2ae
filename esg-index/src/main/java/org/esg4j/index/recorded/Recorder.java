package org.esg4j.index.recorded;

import java.math.BigDecimal;
import org.esg4j.fact.Entity;
import org.esg4j.index.DisclosureIndex;
import org.esg4j.index.IndexRow;
import org.esg4j.index.RowFigure;

/** Takes down what an index says. */
final class Recorder {
  private Recorder() {}

  static RecordedIndex record(DisclosureIndex index) {
    return new RecordedIndex(
        index.framework().id(),
        index.mapping().version(),
        index.entity().map(Entity::id).orElse(""),
        index.period(),
        index.published(),
        index.issuerClass().orElse(""),
        index.rows().stream().map(Recorder::row).toList());
  }

  private static RecordedRow row(IndexRow row) {
    return new RecordedRow(
        row.provision().key(),
        row.code(),
        row.obligation(),
        row.status(),
        row.isSettled(),
        row.isSummary(),
        row.places(),
        row.answer().orElse(null),
        row.figures().stream().map(Recorder::figure).toList());
  }

  private static RecordedFigure figure(RowFigure figure) {
    return new RecordedFigure(
        figure.fact().id(),
        figure.fact().period(),
        new BigDecimal(figure.number()),
        figure.value().unit().symbol(),
        figure.fact().origin(),
        figure.partial());
  }
}
