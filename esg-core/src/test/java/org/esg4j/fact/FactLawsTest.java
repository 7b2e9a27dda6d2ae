package org.esg4j.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.esg4j.Copies;
import org.esg4j.Schemas;
import org.esg4j.json.JsonException;
import org.esg4j.metric.MetricCatalog;

/** What holds for every set of facts. */
class FactLawsTest {

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void mergingIsAssociativeAndCommutative(
      @ForAll("sets") FactSet a, @ForAll("sets") FactSet b, @ForAll("sets") FactSet c) {
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(b).clashes()).isEqualTo(b.merge(a).clashes());
    assertThat(a.merge(a)).isEqualTo(a);
    assertThat(a.merge(b).facts()).containsAll(a.facts()).containsAll(b.facts());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void theOrderOfTheFactsDoesNotMatter(@ForAll("sets") FactSet set, @ForAll Random random) {
    List<Fact> shuffled = new ArrayList<>(set.facts());
    Collections.shuffle(shuffled, random);
    FactSet again = FactSet.of(shuffled);
    assertThat(again.facts()).isEqualTo(set.facts());
    assertThat(FactJson.toText(again)).isEqualTo(FactJson.toText(set));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void orderAgreesWithEquality(@ForAll("facts") Fact a, @ForAll("facts") Fact b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
    assertThat(a.agreesWith(a)).isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void whatIsWrittenIsRead(@ForAll("sets") FactSet set) {
    String text = FactJson.toText(set);
    FactSet read = FactJson.read(text, "law", MetricCatalog.bundled());
    assertThat(read).isEqualTo(set);
    assertThat(FactJson.toText(read)).isEqualTo(text);
    assertThat(Copies.serialized(set)).isEqualTo(set);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 60)
  void whatIsWrittenMeetsTheSchema(@ForAll("sets") FactSet set) {
    assertThat(Schemas.faults(FactJson.class, "facts.schema.json", FactJson.toText(set))).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void aDamagedFileIsReadOrRefusedInOneWay(
      @ForAll("sets") FactSet set, @ForAll int place, @ForAll char character) {
    StringBuilder text = new StringBuilder(FactJson.toText(set));
    text.setCharAt(Math.floorMod(place, text.length()), character);
    try {
      FactJson.read(text.toString(), "law", MetricCatalog.bundled());
    } catch (JsonException refusal) {
      assertThat(refusal.document()).isEqualTo("law");
    }
  }

  @Provide
  Arbitrary<Fact> facts() {
    return FactArbitraries.facts();
  }

  @Provide
  Arbitrary<FactSet> sets() {
    return FactArbitraries.sets();
  }
}
