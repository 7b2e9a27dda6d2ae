package org.esg4j.scope2;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.esg4j.factor.Caution;
import org.esg4j.factor.EmissionFactor;
import org.esg4j.factor.FactorPolicy;
import org.esg4j.factor.GasCoverage;
import org.esg4j.factor.Title;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.rate.EmissionRate;
import org.esg4j.units.Quantity;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Share;

/** Writes explanations as text in one language. */
final class ExplanationText {
  private static final int SHARE_DECIMALS = 2;
  private static final int DECIMALS = 6;
  private static final int HUNDRED = 100;

  private final Phrases phrases;
  private final boolean chinese;

  /**
   * What is said of each factor and instrument: many lines share one object, and to compare them by
   * what they hold would take longer.
   */
  private final Map<RateSource, String> sources =
      Collections.synchronizedMap(new IdentityHashMap<>());

  ExplanationText(Locale locale) {
    this.phrases = Phrases.in(locale);
    this.chinese = locale.getLanguage().equals("zh");
  }

  String of(Scope2Result result) {
    StringBuilder text = new StringBuilder();
    Scope2Basis basis = result.basis();
    append(
        text,
        phrases.get(
            "basis",
            basis.rules(),
            phrases.get(basis.proposal() ? "proposal" : "in-force"),
            phrases.get(basis.boundary().id()),
            phrases.get(basis.allocation().id())));
    append(text, phrases.get("policy", basis.policy(), basis.sets()));
    for (Scope2Method method : Scope2Method.values()) {
      MethodResult figure = result.figure(method);
      if (method != Scope2Method.TRANSMISSION_LOSSES || result.transmissionLosses().isPresent()) {
        append(text, heading(figure));
        figure.lines().forEach(line -> append(text, "  " + of(line)));
      }
    }
    result.instruments().forEach(statement -> append(text, of(statement)));
    for (Exclusion exclusion : result.excluded()) {
      append(
          text,
          phrases.get(
              "excluded",
              exclusion.record().id(),
              exclusion.record().amount(),
              phrases.get(exclusion.reason().id())));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private String heading(MethodResult figure) {
    List<String> parts = new ArrayList<>();
    parts.add(
        phrases.get(
            figure.isComplete() ? "total" : "known-total",
            phrases.get(figure.method().id()),
            plain(figure.knownTotal())));
    if (figure.isGasCoverageMixed()) {
      parts.add(phrases.get("mixed-coverage"));
    } else if (figure.gasCoverage().contains(GasCoverage.CO2_ONLY)) {
      parts.add(phrases.get("coverage-CO2"));
    }
    figure.coverage().ifPresent(share -> parts.add(phrases.get("with-rate", percent(share))));
    figure.estimatedShare().ifPresent(share -> parts.add(phrases.get("estimated", percent(share))));
    figure.biogenicCo2().ifPresent(mass -> parts.add(phrases.get("biogenic", plain(mass))));
    return String.join(separator(), parts);
  }

  String of(Scope2Line line) {
    EnergyConsumption record = line.record();
    List<String> parts = new ArrayList<>();
    parts.add(
        phrases.get(
            "line",
            line.id(),
            plain(line.amount()),
            phrases.get(record.carrier().id()),
            record.region(),
            record.period()));
    if (!line.amount().equals(record.amount())) {
      parts.add(phrases.get("part-of", record.amount()));
    }
    if (!line.load().share().equals(Units.PERCENT.of(HUNDRED))) {
      parts.add(phrases.get("inside", percent(line.load().share())));
    }
    line.source().emissionRate().ifPresent(rate -> parts.add(product(line, rate)));
    parts.add(sources.computeIfAbsent(line.source(), this::source));
    line.notes().forEach(note -> parts.add(note(note)));
    return String.join(separator(), parts);
  }

  private String product(Scope2Line line, EmissionRate rate) {
    return phrases.get(
        "product",
        rate.rate(),
        phrases.get("coverage-" + rate.coverage().id()),
        line.emissions().map(ExplanationText::plain).orElse(""));
  }

  private String source(RateSource source) {
    if (source instanceof AppliedFactor applied) {
      EmissionFactor factor = applied.choice().factor();
      return phrases.get(
          "factor",
          step(applied.step()),
          factor.id(),
          factor.publishedValue().map(Object::toString).orElse("") + ' ' + factor.publishedUnit(),
          factor.year().map(Object::toString).orElseGet(() -> phrases.get("not-stated")),
          title(factor.publication().publisher()),
          title(factor.publication().document()),
          factor
              .publication()
              .published()
              .map(Object::toString)
              .orElseGet(() -> phrases.get("not-stated")),
          phrases.get(factor.isVerified() ? "verified" : "unverified"),
          applied.choice().set(),
          applied
              .choice()
              .policy()
              .map(FactorPolicy::years)
              .map(rule -> phrases.get("years-" + rule.id(), rule.limit().orElse("")))
              .orElseGet(() -> phrases.get("stated")));
    }
    if (source instanceof AppliedInstrument applied) {
      return phrases.get(
          "instrument",
          step(applied.step()),
          applied.instrument().id(),
          applied.instrument().system().orElse(applied.instrument().kind().id()),
          applied.instrument().market(),
          applied.instrument().vintage(),
          phrases.get(applied.explicit() ? "assigned" : "allocated"));
    }
    return phrases.get("gap", source instanceof MissingRate missing ? missing.reason() : "");
  }

  private String step(String id) {
    return phrases.has("step-" + id) ? phrases.get("step-" + id) : id;
  }

  private String note(LineNote note) {
    if (note.kind() == LineNote.Kind.CAUTION) {
      return phrases.get("caution-" + Caution.valueOf(note.subject()).name());
    }
    String criterion = "criterion-" + note.detail();
    String detail = phrases.has(criterion) ? phrases.get(criterion) : note.detail();
    return phrases.get("note-" + note.kind().id(), step(note.subject()), detail);
  }

  private String of(InstrumentStatement statement) {
    return phrases.get(
        "statement",
        statement.instrument().id(),
        plain(statement.held()),
        plain(statement.claimed()),
        plain(statement.unusable()),
        plain(statement.unmetVolume()),
        plain(statement.surplus()));
  }

  /** The number without needless zeros, or rounded if no decimal can hold it. */
  private static String plain(Quantity<?> amount) {
    String number =
        amount.isDecimal()
            ? amount.number().toBigDecimal().stripTrailingZeros().toPlainString()
            : amount.number().rounded(DECIMALS, RoundingMode.HALF_UP).toPlainString() + "...";
    return number + ' ' + amount.unit().symbol();
  }

  private String title(Title title) {
    return chinese ? title.chinese().orElse(title.english()) : title.english();
  }

  private String separator() {
    return chinese ? "；" : "; ";
  }

  private static String percent(Quantity<Share> share) {
    return share.in(Units.PERCENT).rounded(SHARE_DECIMALS).toString();
  }
}
