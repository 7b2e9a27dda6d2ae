package org.esg4j.index.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.esg4j.json.JsonException;
import org.esg4j.metric.Labels;
import org.esg4j.metric.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schemaVersion\": 1      | \"schemaVersion\": 2      | /schemaVersion",
        "\"made-up-2024\"          | \"Made up\"               | /id",
        "\"family\": \"made-up\"   | \"family\": \"../etc\"    | /family",
        "\"about\": \"For tests.\" | \"abuot\": \"For tests.\" | /abuot",
        "\"Nobody\"                | \" \"                     | /publisher/en",
        "\"basis\": \"financial-year\" | \"basis\": \"moon\"   | /inForce/basis",
        "\"from\": \"2024-01-01\"  | \"from\": \"2024-02-30\"  | /inForce/from",
        "\"en\": \"ours\"          | \"en\": \"theirs\"        | /labelOrigins/en",
        "\"confidence\": \"low\"   | \"confidence\": \"none\"  | /issuerClasses/1/verification/confidence",
        "\"id\": \"small\", \"label\" | \"id\": \"big\", \"label\" | /issuerClasses/1/id",
        "\"id\": \"region\"        | \"id\": \"gender\"        | /axes/1/id",
        "\"id\": \"soft\"          | \"id\": \"all\"           | /obligations/2/id",
        "\"issuerClass\": \"small\" | \"issuerClass\": \"tiny\" | /obligations/1/rules/2/issuerClass",
        "\"obligation\": \"voluntary\" | \"obligation\": \"not-yet-in-force\" | /obligations/1/rules/2/obligation",
        "\"explained\"             | \"excused\"               | /answers/comply-or-explain",
        "\"mandatory\": [          | \"sometimes\": [          | /answers/sometimes",
        "\"provisions\": [\"2\"]   | \"provisions\": [\"7\"]   | /reliefs/0/provisions",
        "\"parent\": \"1\"         | \"parent\": \"2\"         | /provisions/1/parent",
        "\"obligation\": \"soft\"  | \"obligation\": \"hard\"  | /provisions/1/obligation",
        "\"obligation\": \"soft\", \"nature\"  | \"nature\"     | /provisions/1/obligation",
        "\"role\": \"heading\"     | \"role\": \"title\"       | /provisions/0/role",
        "\"axis\": \"gender\"      | \"axis\": \"planet\"      | /provisions/2/asks/0/breakdowns/0/axis",
        "\"least\": 2              | \"least\": 0              | /provisions/2/asks/0/breakdowns/0/least",
        "\"total\": \"or-parts\"   | \"total\": \"perhaps\"    | /provisions/2/asks/0/total",
        "\"intensity\": \"required\" | \"intensity\": \"yes\"  | /provisions/3/asks/0/intensity",
        "\"id\": \"sold\"          | \"id\": \"energy\"        | /provisions/3/asks",
        "\"code\": \"2(b)\"        | \"code\": \"2(a)\"        | /provisions/7/code",
        "\"key\": \"new#3\"        | \"key\": \"old#3\"        | /provisions/9/key",
        "\"key\": \"0.2\"       | \"key\": \"0.1\"       | /removed/1/key",
        "\"key\": \"0.2\"       | \"key\": \"1.1\"       | /removed/1/key",
        "\"1.1\", \"1.4\"       | \"1.1\", \"0.2\"       | /removed/0/successors",
        "\"key\": \"2\", \"from\"  | \"key\": \"8\", \"from\"  | /provisions/8/supersededBy/0/key",
        "{\"until\": \"2024-12-31\"} | {\"from\": \"2025-01-01\", \"until\": \"2024-12-31\"} | /provisions/8/inForce/until",
      })
  void aFaultIsRefusedWithItsPlace(String right, String wrong, String pointer) {
    assertThatThrownBy(() -> Framework.read(MadeUp.with(right, wrong), "mine.json"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("mine.json")
        .extracting(fault -> ((JsonException) fault).pointer())
        .isEqualTo(pointer);
  }

  @Test
  void everythingInTheFileIsKept() {
    Framework framework = MadeUp.framework();
    Edition edition = framework.edition();
    assertThat(framework.id()).isEqualTo(FrameworkId.of("made-up-2024"));
    assertThat(framework.family()).isEqualTo("made-up");
    assertThat(edition.name()).isEqualTo("2024");
    assertThat(edition.labels()).isEqualTo(new Labels("Made-up Code", "虛構守則", "虚构守则"));
    assertThat(edition.about()).isEqualTo("For tests.");
    assertThat(edition.predecessor()).isEmpty();
    assertThat(edition.basis()).isEqualTo(DateBasis.FINANCIAL_YEAR);
    assertThat(edition.from()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(edition.sources()).containsExactly(new SourceDocument("S1", "Imagination"));
    assertThat(edition.issuerClasses()).extracting(IssuerClass::id).containsExactly("big", "small");
    assertThat(framework.issuerClass("small").listsOnlyReported()).isTrue();
    assertThat(framework.issuerClass("small").mark().confidence()).isEqualTo("low");
    assertThat(framework.issuerClass("big").test()).isEqualTo("More than ten.");
    assertThat(framework.relief("effort").about()).isEqualTo("Without undue effort.");
    assertThat(framework.omissionReason("secret").labels().en()).isEqualTo("secret");
    assertThat(framework.axis("gender").zhHant()).isEqualTo("性別");
  }

  @Test
  void textWithoutChineseFallsBackToEnglish() {
    assertThat(MadeUp.framework().edition().publisher())
        .isEqualTo(new Labels("Nobody", "Nobody", "Nobody"));
  }

  @Test
  void aProvisionKeepsAllThatItAsksFor() {
    Provision people = MadeUp.framework().provision("1.2");
    QuantityAsked asked = people.asks().get(0);
    assertThat(asked.labels().en()).isEqualTo("People");
    assertThat(asked.total()).isEqualTo(TotalAsked.OR_PARTS);
    assertThat(asked.years()).isEqualTo(2);
    assertThat(asked.unit()).isEqualTo("person");
    assertThat(asked.required()).isTrue();
    assertThat(asked.breakdowns())
        .extracting(BreakdownAsked::axis, BreakdownAsked::least, BreakdownAsked::required)
        .containsExactly(tuple("gender", 2, true), tuple("region", 1, true));
    Provision energy = MadeUp.framework().provision("1.3");
    assertThat(energy.asks().get(0).intensity()).isEqualTo(IntensityAsked.REQUIRED);
    assertThat(energy.asks().get(0).unitText()).isEqualTo("joules");
    assertThat(energy.asks().get(0).breakdowns().get(0).required()).isFalse();
    assertThat(energy.asks().get(0).breakdowns().get(0).categories()).containsExactly("heat");
    assertThat(energy.asks().get(1).required()).isFalse();
    assertThat(energy.nature()).isEqualTo(Nature.BOTH);
  }

  @Test
  void aProvisionKeepsItsMarksDatesAndReferences() {
    Framework framework = MadeUp.framework();
    assertThat(framework.provision("1.3").mark().number()).isEqualTo(Verification.UNVERIFIED);
    assertThat(framework.provision("1.3").mark().isNumberMarked()).isTrue();
    VerificationMark own = framework.provision("2(a)").mark();
    assertThat(own.ownNumber()).isTrue();
    assertThat(own.isNumberMarked()).isFalse();
    assertThat(framework.provision("2").mark().content()).isEqualTo(Verification.PARTLY_VERIFIED);
    assertThat(framework.provision("2").mark().number()).isEqualTo(Verification.PARTLY_VERIFIED);
    assertThat(framework.provision("2").asksTarget()).isTrue();
    Provision cost = framework.provision("2(b)");
    assertThat(cost.mark().note()).isEqualTo("Guessed.");
    assertThat(cost.seeAlso())
        .containsExactly(new CrossReference("other", List.of("9"), "derived"));
    Provision old = framework.provision("old#3");
    assertThat(old.inForce().contains(LocalDate.of(2024, 12, 31))).isTrue();
    assertThat(old.inForce().contains(LocalDate.of(2025, 1, 1))).isFalse();
    assertThat(framework.removals())
        .extracting(removal -> removal.key() + " " + removal.successors())
        .containsExactly("0.1 [1.1, 1.4]", "0.2 []");
    assertThat(old.successors()).containsExactly(new Successor("2", LocalDate.of(2025, 1, 1)));
    Provision next = framework.provision("new#3");
    assertThat(next.inForce().earlyUse()).isTrue();
    assertThat(next.inForce().contains(LocalDate.of(2024, 12, 31))).isFalse();
    assertThat(framework.provision("1.1").labelOrigins())
        .isEqualTo(new LabelOrigins(LabelOrigin.OURS, LabelOrigin.OURS, LabelOrigin.CONVERTED));
    assertThat(framework.provision("1.1").omissionAllowed()).isTrue();
    assertThat(framework.provision("1.2").omissionAllowed()).isFalse();
  }

  @Test
  void aFileAndAStreamAreReadAlike(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("made-up.json");
    Files.writeString(file, MadeUp.TEXT);
    byte[] bytes = MadeUp.TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(Framework.read(file).provisions()).isEqualTo(MadeUp.framework().provisions());
    assertThat(Framework.read(new ByteArrayInputStream(bytes), "stream").provisions())
        .isEqualTo(MadeUp.framework().provisions());
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> Framework.read("codes, and more codes", "mine.txt"))
        .asInstanceOf(InstanceOfAssertFactories.throwable(JsonException.class))
        .hasMessageContaining("mine.txt");
  }
}
