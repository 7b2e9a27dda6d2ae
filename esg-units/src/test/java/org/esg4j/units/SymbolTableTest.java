package org.esg4j.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.esg4j.units.Spelling.Role;
import org.esg4j.units.SymbolTable.Meaning;
import org.junit.jupiter.api.Test;

/** Checks the table of symbols, {@code symbols.tsv}, against its own head. */
class SymbolTableTest {
  private static final List<Spelling> LINES = Spelling.readAll();
  private static final Set<String> LANGUAGES = Set.of("und", "en", "zh-Hant", "zh-Hans");

  private static Stream<Spelling> of(Role role) {
    return LINES.stream().filter(line -> line.role() == role);
  }

  /** The symbols of all constants and of all things counted. */
  private static Set<String> unitsWithNames() {
    Set<String> symbols = new TreeSet<>(Units.constants().keySet());
    symbols.addAll(Counted.THINGS);
    return symbols;
  }

  @Test
  void everyLineIsWellFormed() {
    assertThat(LINES).hasSizeGreaterThan(1_000);
    assertThat(LINES)
        .allSatisfy(
            line -> {
              assertThat(LANGUAGES).contains(line.language());
              assertThat(line.text()).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
              assertThat(line.form()).isNotEmpty();
            });
    assertThat(of(Role.REFUSED)).allSatisfy(line -> assertThat(line.remark()).isNotBlank());
    assertThat(of(Role.BARE)).allSatisfy(line -> assertThat(line.meaning()).isNotBlank());
  }

  /** One form means one thing, in one language it stands once, and capitals do not tell apart. */
  @Test
  void noTwoSpellingsCollide() {
    Map<String, Spelling> seen = new HashMap<>();
    Map<String, Spelling> meanings = new HashMap<>();
    List<String> collisions = new ArrayList<>();
    for (Spelling line : LINES) {
      String place = placeOf(line);
      boolean name = line.role() == Role.NAME || line.role() == Role.SINGULAR;
      Spelling twice = seen.put(line.language() + ' ' + place + line.form(), line);
      if (twice != null && !(name && twice.meaning().equals(line.meaning()))) {
        collisions.add(line + " repeats " + twice);
      }
      Spelling other = meanings.putIfAbsent(place + line.form(), line);
      if (other != null && !Meaning.of(line).isSameAs(Meaning.of(other))) {
        collisions.add(line + " against " + other);
      }
      Spelling blind = meanings.get(place + Ascii.lower(line.form()));
      if (blind != null && blind.isCaseBlind() && !Meaning.of(line).isSameAs(Meaning.of(blind))) {
        collisions.add(line + " against, whatever the capitals, " + blind);
      }
    }
    assertThat(collisions).isEmpty();
  }

  /** Spellings that are looked for in one place only may mean something else in another. */
  private static String placeOf(Spelling line) {
    return switch (line.role()) {
      case MONEY_MULTIPLIER -> "beside money ";
      case NOUN -> "behind a unit ";
      default -> "";
    };
  }

  @Test
  void aCollisionIsRefused() {
    Spelling tonne = new Spelling("t", "und", Role.SYMBOL, "t", "");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SymbolTable.ofSpellings(
                    List.of(tonne, new Spelling("ｔ", "und", Role.ALIAS, "ton_US", ""))))
        .withMessage("'t' means both 't' and 'ton_US'");
    Spelling million = new Spelling("m", "und", Role.MONEY_MULTIPLIER, "1000000", "");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SymbolTable.ofSpellings(
                    List.of(million, new Spelling("m", "und", Role.MONEY_MULTIPLIER, "1000", ""))));
  }

  @Test
  void everyUnitNamedExists() {
    assertThat(LINES.stream().filter(line -> line.role().isUnit()))
        .allSatisfy(
            line -> {
              assertThat(CanonicalSymbols.find(line.meaning())).isInstanceOf(Unit.class);
              assertThat(Meaning.of(line).unit().symbol()).isEqualTo(line.meaning());
            });
  }

  @Test
  void everyUnitHasANameInEveryLanguage() {
    for (String language : List.of("en", "zh-Hant", "zh-Hans")) {
      Set<String> named =
          of(Role.NAME)
              .filter(line -> line.language().equals(language))
              .map(Spelling::meaning)
              .collect(Collectors.toSet());
      assertThat(named).as(language).containsAll(unitsWithNames());
    }
    Set<String> singular =
        of(Role.SINGULAR).map(Spelling::meaning).collect(Collectors.toCollection(HashSet::new));
    assertThat(singular).containsAll(unitsWithNames());
  }

  @Test
  void whatIsWrittenForAUnitIsOneLine() {
    Map<String, List<Spelling>> written =
        LINES.stream()
            .filter(line -> line.role() == Role.SYMBOL || line.role() == Role.NAME)
            .collect(
                Collectors.groupingBy(
                    line -> line.language() + ' ' + line.role() + ' ' + line.meaning()));
    assertThat(written.values()).allSatisfy(lines -> assertThat(lines).hasSize(1));
  }

  @Test
  void factorsArePowersOfTenWithAWordInEveryLanguage() {
    assertThat(Stream.concat(of(Role.MULTIPLIER), of(Role.MONEY_MULTIPLIER)))
        .allSatisfy(
            line ->
                assertThat(new BigDecimal(line.meaning()))
                    .isEqualByComparingTo(BigDecimal.TEN.pow(line.meaning().length() - 1)));
    Map<String, Set<String>> languages =
        of(Role.MULTIPLIER)
            .collect(
                Collectors.groupingBy(
                    Spelling::meaning, Collectors.mapping(Spelling::language, Collectors.toSet())));
    assertThat(languages.values())
        .allSatisfy(set -> assertThat(set).contains("en", "zh-Hant", "zh-Hans"));
  }

  @Test
  void nounsNameKinds() {
    Set<String> kinds =
        Units.constants().values().stream()
            .map(unit -> unit.kind().getSimpleName())
            .collect(Collectors.toCollection(HashSet::new));
    kinds.add(Units.money("CNY").kind().getSimpleName());
    assertThat(of(Role.NOUN)).allSatisfy(line -> assertThat(kinds).contains(line.meaning()));
  }

  @Test
  void everySpellingIsReadAsWhatItMeans() {
    assertThat(LINES.stream().filter(line -> line.role().isUnit()))
        .allSatisfy(
            line ->
                assertThat(UnitReader.standard().unit(line.text()))
                    .isEqualTo(CanonicalSymbols.find(line.meaning())));
    assertThat(of(Role.REFUSED))
        .allSatisfy(
            line ->
                assertThatExceptionOfType(UnitParseException.class)
                    .isThrownBy(() -> UnitReader.standard().unit(line.text()))
                    .withMessageStartingWith(line.remark()));
  }

  /** A name in both scripts is one form, so that a mixture of scripts is read. */
  @Test
  void aFormHasNoTraditionalCharacters() {
    Map<String, String> simplified =
        of(Role.NAME)
            .filter(line -> line.language().equals("zh-Hans"))
            .collect(Collectors.toMap(Spelling::meaning, Spelling::form));
    List<String> different =
        of(Role.NAME)
            .filter(line -> line.language().equals("zh-Hant"))
            .filter(line -> !line.form().equals(simplified.get(line.meaning())))
            .map(Spelling::meaning)
            .sorted()
            .toList();
    // Words that differ, not characters: 日 and 天, 宗 and 起, 全職當量 and 全时当量, 日圓 and 日元.
    assertThat(different)
        .containsExactly(
            "FTE", "JPY", "accident", "case", "complaint", "d", "incident", "injury", "spill");
  }

  @Test
  void traditionalCharactersAreSortedAndEachHasItsSimplifiedOne() {
    assertThat(PrintedText.TRADITIONAL.chars().boxed().toList()).isSorted().doesNotHaveDuplicates();
    assertThat(PrintedText.SIMPLIFIED).hasSameSizeAs(PrintedText.TRADITIONAL);
    assertThat(PrintedText.of(PrintedText.TRADITIONAL).form).isEqualTo(PrintedText.SIMPLIFIED);
    assertThat(PrintedText.of(PrintedText.SIMPLIFIED).form).isEqualTo(PrintedText.SIMPLIFIED);
    assertThat(PrintedText.of("㎡㎥㎏㎎㎞㎢㏊㎾㎿㎘ℓ").form).isEqualTo("m2m3kgmgkmkm2hakWMWkLL");
  }
}
