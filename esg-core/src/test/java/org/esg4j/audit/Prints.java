package org.esg4j.audit;

import static org.esg4j.fact.Facts.key;
import static org.esg4j.fact.Facts.table;
import static org.esg4j.fact.Facts.text;
import static org.esg4j.units.Units.MEGAWATT_HOUR;
import static org.esg4j.units.Units.TONNE_CO2E;

import java.util.ArrayList;
import java.util.List;
import org.esg4j.fact.Citation;
import org.esg4j.fact.Derivation;
import org.esg4j.fact.Fact;
import org.esg4j.fact.FactSet;
import org.esg4j.fact.Operator;

/** Printed figures from short texts, for tests. */
final class Prints {
  private Prints() {}

  /**
   * Rows of a table, such as {@code headcount.total; person; 2022 2,832; 2024 1,937}; with {@code
   * text} before the id it is stated in the text.
   */
  static FactSet of(String rows) {
    List<Fact> facts = new ArrayList<>();
    for (String row : rows.strip().lines().toList()) {
      String[] cells = row.strip().split(" *; *");
      boolean inText = cells[0].startsWith("text ");
      String id = cells[0].replace("text ", "");
      for (int i = 2; i < cells.length; i++) {
        String[] cell = cells[i].split(" ", 2);
        int year = Integer.parseInt(cell[0]);
        facts.add(
            inText
                ? text(id, year, cell[1], cells[1], "text")
                : table(id, year, cell[1], cells[1]));
      }
    }
    return FactSet.of(facts);
  }

  /** The facts and, for each year, electricity times a factor that the report states. */
  static FactSet withFactor(FactSet facts, String id, String tonnes, int... years) {
    List<Fact> all = new ArrayList<>(facts.facts());
    for (int year : years) {
      Fact used = facts.preferred(key("energy.electricity.purchased", year)).orElseThrow();
      Derivation.FactorUse factor =
          new Derivation.FactorUse(
              id,
              TONNE_CO2E.per(MEGAWATT_HOUR).of(tonnes),
              new Citation("MEE", "Electricity factors", "2022", "cn-national"));
      Derivation product =
          Derivation.operation(
              Operator.PRODUCT, "tCO2e", List.of(new Derivation.Input(used), factor));
      all.add(
          Fact.calculated(
              key("ghg.scope2.location", year), TONNE_CO2E.of(product.number()), product));
    }
    return FactSet.of(all);
  }

  /** The findings and their children, in one line each. */
  static List<String> found(FactSet facts) {
    return found(Audit.standard(), facts);
  }

  static List<String> found(Audit audit, FactSet facts) {
    return flat(audit.run(facts)).stream().map(Finding::toString).toList();
  }

  static List<Finding> flat(AuditReport report) {
    return report.findings().stream().flatMap(finding -> finding.flattened().stream()).toList();
  }
}
