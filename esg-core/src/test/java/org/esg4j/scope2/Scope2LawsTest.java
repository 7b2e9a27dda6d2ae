package org.esg4j.scope2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.esg4j.Copies;
import org.esg4j.factor.EnergyCarrier;
import org.esg4j.scope2.activity.EnergyConsumption;
import org.esg4j.scope2.activity.EnergyPeriod;
import org.esg4j.scope2.instrument.Assignment;
import org.esg4j.scope2.instrument.ContractualInstrument;
import org.esg4j.scope2.instrument.InstrumentKind;
import org.esg4j.scope2.instrument.OverAllocationException;
import org.esg4j.units.Quantity;
import org.esg4j.units.QuantitySum;
import org.esg4j.units.Unit;
import org.esg4j.units.Units;
import org.esg4j.units.kind.Energy;
import org.esg4j.units.number.Rational;

/** What holds of every calculation, whatever the records and instruments. */
class Scope2LawsTest {
  private static final List<String> REGIONS = List.of("AA-1", "AA-2", "BB");
  private static final List<InstrumentKind> KINDS =
      List.of(
          InstrumentKind.CERTIFICATE,
          InstrumentKind.BUNDLED_CONTRACT,
          InstrumentKind.CONTRACT,
          InstrumentKind.SUPPLIER_RATE,
          InstrumentKind.SOLD_SELF_GENERATION);

  /** Records and instruments; explicit assignments never exceed the use. */
  record Case(List<EnergyConsumption> records, List<ContractualInstrument> instruments) {}

  private record Use(long amount, int unit, int region, int site) {}

  private record Paper(long volume, long rate, int kind, boolean checked, int target, long part) {}

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Use> use =
        Combinators.combine(
                Arbitraries.longs().between(0, 99_999),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 2))
            .as(Use::new);
    Arbitrary<Paper> paper =
        Combinators.combine(
                Arbitraries.longs().between(1, 99_999),
                Arbitraries.longs().between(0, 1_500),
                Arbitraries.integers().between(0, KINDS.size() - 1),
                Arbitraries.of(true, true, true, false),
                Arbitraries.integers().between(-6, 6),
                Arbitraries.longs().between(1, 99_999))
            .as(Paper::new);
    return Combinators.combine(use.list().ofMaxSize(6), paper.list().ofMaxSize(4))
        .as(Scope2LawsTest::build)
        .withoutEdgeCases();
  }

  private static Case build(List<Use> uses, List<Paper> papers) {
    List<Unit<Energy>> units = List.of(Units.MEGAWATT_HOUR, Units.KILOWATT_HOUR, Units.GIGAJOULE);
    List<EnergyConsumption> records = new ArrayList<>();
    for (Use use : uses) {
      Unit<Energy> unit = units.get(use.unit());
      records.add(
          EnergyConsumption.of(
                  "r" + records.size(),
                  EnergyCarrier.ELECTRICITY,
                  REGIONS.get(use.region()),
                  EnergyPeriod.ofYear(2024),
                  unit.of(use.amount(), unit.equals(Units.KILOWATT_HOUR) ? 0 : 3))
              .site("s" + use.site()));
    }
    List<ContractualInstrument> instruments = new ArrayList<>();
    for (Paper paper : papers) {
      InstrumentKind kind = KINDS.get(paper.kind());
      ContractualInstrument instrument =
          ContractualInstrument.of(
              "i" + instruments.size(),
              kind,
              paper.target() == -6 ? "BB" : "AA",
              EnergyPeriod.ofYear(2024),
              Units.MEGAWATT_HOUR.of(paper.volume(), 3),
              Given.rate(Rational.of(paper.rate()).dividedBy(Rational.of(1000)).toString()));
      if (paper.checked()) {
        instrument = instrument.checked(Given.RULES.allMet(kind, "law"));
      }
      instruments.add(assigned(instrument, paper, records, instruments));
    }
    return new Case(records, instruments);
  }

  /** Some instruments are assigned to a record or a site, as far as others leave room. */
  private static ContractualInstrument assigned(
      ContractualInstrument instrument,
      Paper paper,
      List<EnergyConsumption> records,
      List<ContractualInstrument> others) {
    if (paper.target() < 0 || paper.target() >= records.size()) {
      return instrument;
    }
    EnergyConsumption record = records.get(paper.target());
    Quantity<Energy> part = Units.MEGAWATT_HOUR.of(Math.min(paper.part(), paper.volume()), 3);
    ContractualInstrument assigned =
        paper.part() % 2 == 0
            ? instrument.assignedToRecord(record.id(), part)
            : instrument.assignedToSite(record.site().orElseThrow(), part);
    List<ContractualInstrument> all = new ArrayList<>(others);
    all.add(assigned);
    try {
      Given.calculator().withInstruments(all).calculate(records);
      return assigned;
    } catch (OverAllocationException tooMuch) {
      return instrument;
    }
  }

  @Provide
  Arbitrary<AllocationRule> rules() {
    return Arbitraries.of(AllocationRule.class);
  }

  private static Scope2Calculator calculator(Case given, AllocationRule rule) {
    return Given.calculator().allocation(rule).withInstruments(given.instruments());
  }

  private static Scope2Result run(Case given, AllocationRule rule) {
    return calculator(given, rule).calculate(given.records());
  }

  private static Quantity<Energy> sum(List<Quantity<Energy>> amounts) {
    QuantitySum<Energy> sum = new QuantitySum<>(Units.MEGAWATT_HOUR);
    amounts.forEach(sum::add);
    return sum.total();
  }

  // ---------------------------------------------------------------------------------------------

  @Property(tries = 300)
  void coveredAndUncoveredAddUpToTheUse(
      @ForAll("cases") Case given, @ForAll("rules") AllocationRule rule) {
    Scope2Result result = run(given, rule);
    for (EnergyConsumption record : given.records()) {
      List<Scope2Line> lines =
          result.marketBased().lines().stream().filter(one -> one.record().equals(record)).toList();
      assertThat(sum(lines.stream().map(Scope2Line::amount).toList())).isEqualTo(record.amount());
      assertThat(lines)
          .allMatch(
              line ->
                  line.amount().signum() > 0 || (lines.size() == 1 && record.amount().isZero()));
    }
  }

  @Property(tries = 300)
  void whatIsHeldIsClaimedUnusableUnmetOrSurplus(
      @ForAll("cases") Case given, @ForAll("rules") AllocationRule rule) {
    Scope2Result result = run(given, rule);
    for (InstrumentStatement statement : result.instruments()) {
      List<Quantity<Energy>> lines =
          result.marketBased().lines().stream()
              .filter(line -> line.source().id().equals(statement.instrument().id()))
              .map(Scope2Line::amount)
              .toList();
      assertThat(sum(lines)).isEqualTo(statement.claimed());
      List<Quantity<Energy>> parts =
          List.of(
              statement.claimed(),
              statement.unusable(),
              statement.unmetVolume(),
              statement.surplus());
      assertThat(parts).allMatch(part -> part.signum() >= 0);
      assertThat(sum(parts)).isEqualTo(statement.held());
    }
  }

  @Property(tries = 200)
  void noUseStaysUncoveredWhileItsMarketHasSurplus(
      @ForAll("cases") Case given, @ForAll("rules") AllocationRule rule) {
    Scope2Result result = run(given, rule);
    for (String market : List.of("AA", "BB")) {
      boolean uncovered =
          result.marketBased().lines().stream()
              .anyMatch(
                  line ->
                      line.source() instanceof AppliedFactor
                          && line.amount().signum() > 0
                          && line.record().region().startsWith(market));
      boolean surplus =
          result.instruments().stream()
              .anyMatch(
                  one -> one.instrument().market().equals(market) && one.surplus().signum() > 0);
      assertThat(uncovered && surplus).isFalse();
    }
  }

  @Property(tries = 200)
  void theLocationBasedFigureDoesNotKnowInstruments(
      @ForAll("cases") Case given, @ForAll("rules") AllocationRule rule) {
    assertThat(run(given, rule).locationBased())
        .isEqualTo(Given.calculator().calculate(given.records()).locationBased());
  }

  @Property(tries = 200)
  void inProportionMeansInAnyOrder(@ForAll("cases") Case given, @ForAll Random random) {
    Case shuffled =
        new Case(new ArrayList<>(given.records()), new ArrayList<>(given.instruments()));
    Collections.shuffle(shuffled.records(), random);
    Collections.shuffle(shuffled.instruments(), random);
    Scope2Result result = run(shuffled, AllocationRule.PRO_RATA);
    assertThat(result).isEqualTo(run(given, AllocationRule.PRO_RATA));
    assertThat(Scope2Json.toText(result))
        .isEqualTo(Scope2Json.toText(run(given, AllocationRule.PRO_RATA)));
  }

  @Property(tries = 200)
  void aZeroRateInstrumentNeverRaisesTheFigure(
      @ForAll("cases") Case given,
      @ForAll("rules") AllocationRule rule,
      @ForAll @LongRange(min = 1, max = 200_000) long volume,
      @ForAll boolean first) {
    ContractualInstrument zero =
        ContractualInstrument.of(
                "zero",
                InstrumentKind.CERTIFICATE,
                "AA",
                EnergyPeriod.ofYear(2024),
                Units.MEGAWATT_HOUR.of(volume, 3),
                Given.rate("0"))
            .checked(Given.RULES.allMet(InstrumentKind.CERTIFICATE, "law"));
    List<ContractualInstrument> more = new ArrayList<>(given.instruments());
    more.add(first ? 0 : more.size(), zero);
    assertThat(run(new Case(given.records(), more), rule).marketBased().total())
        .isLessThanOrEqualTo(run(given, rule).marketBased().total());
  }

  @Property(tries = 200)
  void splittingARecordChangesNoTotal(
      @ForAll("cases") Case given,
      @ForAll("rules") AllocationRule rule,
      @ForAll @IntRange(min = 0, max = 7) int sevenths) {
    List<EnergyConsumption> pieces = new ArrayList<>();
    List<EnergyConsumption> wholes = new ArrayList<>();
    for (EnergyConsumption record : given.records()) {
      Rational share = Rational.of(sevenths).dividedBy(Rational.of(7));
      Quantity<Energy> part = record.amount().times(share);
      wholes.add(record);
      pieces.add(piece(record, "-1", EnergyPeriod.parse("2024-01"), part));
      pieces.add(
          piece(
              record,
              "-2",
              EnergyPeriod.parse("2024-02-01/2024-12-31"),
              record.amount().minus(part)));
    }
    List<ContractualInstrument> toSites =
        given.instruments().stream()
            .filter(one -> one.assignments().stream().allMatch(Scope2LawsTest::isOfSite))
            .toList();
    Scope2Result before = run(new Case(wholes, toSites), rule);
    Scope2Result after = run(new Case(pieces, toSites), rule);
    assertThat(after.locationBased().total()).isEqualTo(before.locationBased().total());
    assertThat(after.marketBased().total()).isEqualTo(before.marketBased().total());
    assertThat(after.marketBased().by(Grouping.SITE))
        .isEqualTo(before.marketBased().by(Grouping.SITE));
  }

  private static boolean isOfSite(Assignment assignment) {
    return assignment.target() == Assignment.Target.SITE;
  }

  private static EnergyConsumption piece(
      EnergyConsumption record, String suffix, EnergyPeriod period, Quantity<Energy> amount) {
    return EnergyConsumption.of(
            record.id() + suffix, record.carrier(), record.region(), period, amount)
        .site(record.site().orElseThrow());
  }

  @Property(tries = 100)
  void replayEqualsTheOriginal(@ForAll("cases") Case given, @ForAll("rules") AllocationRule rule) {
    Scope2Result result = run(given, rule);
    assertThat(run(given, rule)).isEqualTo(result).hasSameHashCodeAs(result);
    assertThat(Copies.serialized(result)).isEqualTo(result);
    assertThat(Scope2Json.toText(run(given, rule))).isEqualTo(Scope2Json.toText(result));
  }

  @Property(tries = 200)
  void aResultIsNoRestatementOfItself(
      @ForAll("cases") Case given, @ForAll("rules") AllocationRule rule) {
    assertThat(Restatement.between(run(given, rule), run(given, rule)).isEmpty()).isTrue();
  }

  @Property(tries = 200)
  void aRestatementAddsUpToTheDifference(
      @ForAll("cases") Case before,
      @ForAll("cases") Case after,
      @ForAll("rules") AllocationRule rule) {
    Scope2Result one = run(before, rule);
    Scope2Result two = run(after, rule);
    Restatement forth = Restatement.between(one, two);
    for (Scope2Method method : Scope2Method.values()) {
      assertThat(forth.change(method))
          .isEqualTo(two.figure(method).total().minus(one.figure(method).total()));
    }
  }

  @Property(tries = 200)
  void partsMergeInAnyOrderAndGrouping(@ForAll("cases") Case given) {
    // Each part has the instruments that are of no use to the others: one for each site.
    List<Scope2Result> parts = new ArrayList<>();
    for (String site : List.of("s0", "s1", "s2")) {
      List<EnergyConsumption> there =
          given.records().stream()
              .filter(record -> record.site().orElseThrow().equals(site))
              .toList();
      parts.add(
          Given.calculator()
              .withInstruments(Given.certificate("c-" + site, "20"))
              .calculate(there));
    }
    Scope2Result left = parts.get(0).merge(parts.get(1)).merge(parts.get(2));
    Scope2Result right = parts.get(2).merge(parts.get(0).merge(parts.get(1)));
    Scope2Result back = parts.get(1).merge(parts.get(2)).merge(parts.get(0));
    assertThat(left).isEqualTo(right).isEqualTo(back);
    assertThat(Scope2Json.toText(left))
        .isEqualTo(Scope2Json.toText(right))
        .isEqualTo(Scope2Json.toText(back));
    assertThat(left.locationBased().total())
        .isEqualTo(
            parts
                .get(0)
                .locationBased()
                .total()
                .plus(parts.get(1).locationBased().total())
                .plus(parts.get(2).locationBased().total()));
    assertThat(left.loads()).hasSize(given.records().size());
    assertThat(left.instruments()).hasSize(3);
    assertThat(left.marketBased().energy())
        .isEqualTo(sum(given.records().stream().map(EnergyConsumption::amount).toList()));
  }

  @Property(tries = 100)
  void withoutInstrumentsAnyPartitionGivesTheWhole(
      @ForAll("cases") Case given, @ForAll Random random) {
    List<EnergyConsumption> one = new ArrayList<>();
    List<EnergyConsumption> two = new ArrayList<>();
    given.records().forEach(record -> (random.nextBoolean() ? one : two).add(record));
    Scope2Result merged =
        Given.calculator().calculate(one).merge(Given.calculator().calculate(two));
    assertThat(merged).isEqualTo(Given.calculator().calculate(given.records()));
  }
}
