package org.esg4j.examples.report.page;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.esg4j.examples.report.html.Html;
import org.esg4j.examples.report.table.Figures;
import org.esg4j.examples.report.words.Words;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Origin;
import org.esg4j.metric.Metrics;
import org.esg4j.scope2.Grouping;
import org.esg4j.scope2.InstrumentStatement;
import org.esg4j.scope2.MethodResult;
import org.esg4j.scope2.Scope2Line;
import org.esg4j.scope2.Scope2Result;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantityFormatter;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Emissions;

/** Scope 2 by the location-based and the market-based method, each line with its reason. */
final class Scope2Section implements Section {
  private static final int DECIMALS = 2;

  private final Optional<Scope2Result> result;
  private final FactSet stated;
  private final Words words;
  private final Figures figures;
  private final QuantityFormatter numbers;

  Scope2Section(PageContent content, Words words, Figures figures) {
    this.result = content.scope2();
    this.stated = content.facts().metric(Metrics.SCOPE2_LOCATION).origin(Origin.CALCULATED);
    this.words = words;
    this.figures = figures;
    this.numbers =
        QuantityFormatter.of(words.language()).withDecimals(DECIMALS, RoundingMode.HALF_UP);
  }

  @Override
  public String id() {
    return "scope-2";
  }

  @Override
  public String title() {
    return words.say("scope-2");
  }

  @Override
  public boolean isThere() {
    return result.isPresent() || !stated.isEmpty();
  }

  @Override
  public void write(Html html) {
    if (result.isPresent()) {
      bySite(html, result.get());
      lines(html, result.get());
      instruments(html, result.get());
    } else {
      fromStatedFactors(html);
    }
  }

  // ---------------------------------------------------------------------------------------------

  private void bySite(Html html, Scope2Result scope2) {
    SortedMap<String, Quantity<Emissions>> location = scope2.locationBased().by(Grouping.SITE);
    SortedMap<String, Quantity<Emissions>> market = scope2.marketBased().by(Grouping.SITE);
    SortedSet<String> sites = new TreeSet<>(location.keySet());
    sites.addAll(market.keySet());
    String unit = figures.unit(Units.TONNE_CO2E);
    Tables.open(html, words.say("scope-2-caption", unit), "scope-2-caption");
    html.open("thead").open("tr").leaf("th", words.say("site"), "scope", "col");
    html.leaf("th", words.say("location-based"), "scope", "col", "class", "n");
    html.leaf("th", words.say("market-based"), "scope", "col", "class", "n");
    html.close("tr").close("thead").open("tbody");
    for (String site : sites) {
      html.open("tr").open("th", "scope", "row").foreign(site).close("th");
      emissions(html, Optional.ofNullable(location.get(site)));
      emissions(html, Optional.ofNullable(market.get(site)));
      html.close("tr");
    }
    html.close("tbody").open("tfoot").open("tr");
    html.leaf("th", words.say("total"), "scope", "row");
    emissions(html, Optional.of(scope2.locationBased().knownTotal()));
    emissions(html, Optional.of(scope2.marketBased().knownTotal()));
    html.close("tr").close("tfoot");
    Tables.close(html);
    for (MethodResult method : List.of(scope2.locationBased(), scope2.marketBased())) {
      if (!method.isComplete()) {
        html.leaf("p", words.say("with-gaps", words.say(method.method().id())), "class", "warning");
      }
    }
  }

  private void emissions(Html html, Optional<Quantity<Emissions>> amount) {
    String number =
        amount
            .map(found -> numbers.formatNumber(found.in(Units.TONNE_CO2E)))
            .orElse(words.say("none"));
    html.leaf("td", number, "class", "n");
  }

  private void lines(Html html, Scope2Result scope2) {
    for (MethodResult method : List.of(scope2.locationBased(), scope2.marketBased())) {
      html.leaf("h3", words.say("each-line", words.say(method.method().id())));
      html.open("ul", "class", "explanation");
      for (Scope2Line line : method.lines()) {
        html.open("li").foreign(scope2.explain().text(line, words.language()).strip()).close("li");
      }
      html.close("ul");
    }
  }

  private void instruments(Html html, Scope2Result scope2) {
    if (scope2.instruments().isEmpty()) {
      return;
    }
    Tables.open(html, words.say("instruments"), "instruments-caption");
    html.open("thead").open("tr").leaf("th", words.say("instrument"), "scope", "col");
    for (String head : List.of("held", "claimed", "unusable", "surplus")) {
      html.leaf("th", words.say(head), "scope", "col", "class", "n");
    }
    html.close("tr").close("thead").open("tbody");
    for (InstrumentStatement statement : scope2.instruments()) {
      html.open("tr").open("th", "scope", "row").foreign(statement.instrument().id()).close("th");
      html.leaf("td", numbers.format(statement.held()), "class", "n");
      html.leaf("td", numbers.format(statement.claimed()), "class", "n");
      html.leaf("td", numbers.format(statement.unusable()), "class", "n");
      html.leaf("td", numbers.format(statement.surplus()), "class", "n");
      html.close("tr");
    }
    html.close("tbody");
    Tables.close(html);
  }

  // ---------------------------------------------------------------------------------------------

  /** Where a report states totals and a factor, and no energy by site. */
  private void fromStatedFactors(Html html) {
    String unit = figures.unit(Units.TONNE_CO2E);
    Tables.open(html, words.say("scope-2-stated-caption", unit), "scope-2-caption");
    html.open("thead").open("tr").leaf("th", words.say("year"), "scope", "col");
    html.leaf("th", words.say("location-based"), "scope", "col", "class", "n");
    html.leaf("th", words.say("worked-out"), "scope", "col");
    html.leaf("th", words.say("factors"), "scope", "col");
    html.close("tr").close("thead").open("tbody");
    for (Fact fact : stated) {
      html.open("tr").leaf("th", fact.period().toString(), "scope", "row");
      html.leaf("td", numbers.formatNumber(fact.value()), "class", "n");
      Derivation derivation = fact.derivation().orElseThrow();
      html.leaf("td", derivation.inWords().replace(" x ", " × "));
      html.open("td").open("ul");
      factors(html, derivation);
      html.close("ul").close("td").close("tr");
    }
    html.close("tbody");
    Tables.close(html);
    html.leaf("p", words.say("no-market-based"));
  }

  private void factors(Html html, Derivation derivation) {
    if (derivation instanceof Derivation.FactorUse factor) {
      html.open("li").leaf("code", factor.id()).text(" ").foreign(factor.citation().publisher());
      html.text(words.say("between-items")).foreign(factor.citation().document()).close("li");
    }
    derivation.operands().forEach(operand -> factors(html, operand));
  }
}
