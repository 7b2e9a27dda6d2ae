package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.claim.Claim;
import org.esg4j.index.claim.ClaimCheck;
import org.esg4j.index.crosswalk.Crosswalk;
import org.esg4j.index.crosswalk.Draft;
import org.esg4j.index.crosswalk.EditionDifference;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.FrameworkId;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.MadeUp;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.mapping.Mapping;
import org.esg4j.index.mapping.MetricPattern;
import org.esg4j.index.recorded.RecordedIndex;
import org.esg4j.index.render.IndexFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused at the public door, by the name of the argument. */
class NullArgumentsTest {
  private static final Framework FRAMEWORK = MadeUp.framework();
  private static final DisclosureIndex INDEX = DisclosureIndex.of(FRAMEWORK);
  private static final RecordedIndex LAST =
      RecordedIndex.of(INDEX.forPeriod(ReportingPeriod.ofYear(2024)));

  private static final ClaimCheck CLAIM =
      ClaimCheck.of(
          DisclosureIndex.of(GriStandards.REGISTER).forIssuerClass(GriStandards.IN_ACCORDANCE));

  static Stream<Arguments> calls() {
    return Stream.of(
        call("framework", () -> DisclosureIndex.of((Framework) null)),
        call("id", () -> DisclosureIndex.of((FrameworkId) null)),
        call("facts", () -> INDEX.with(null)),
        call("entity", () -> INDEX.forEntity(null)),
        call("period", () -> INDEX.forPeriod(null)),
        call("id", () -> INDEX.forIssuerClass(null)),
        call("day", () -> INDEX.publishedOn(null)),
        call("mapping", () -> INDEX.mappedBy(null)),
        call("code", () -> INDEX.narrative(null, "p. 1")),
        call("place", () -> INDEX.narrative("1.1", null)),
        call("place", () -> INDEX.reported("1.1", null)),
        call("text", () -> INDEX.explained("1.1", null)),
        call("id", () -> INDEX.reliefUsed("2", null, "why")),
        call("id", () -> INDEX.omitted("1.1", null, "why")),
        call("code", () -> INDEX.row(null)),
        call("writer", () -> INDEX.write(null, Locale.ENGLISH, OutputStream.nullOutputStream())),
        call(
            "language",
            () -> INDEX.write(IndexFormats.JSON, null, OutputStream.nullOutputStream())),
        call(
            "out",
            () ->
                INDEX
                    .forPeriod(ReportingPeriod.ofYear(2024))
                    .write(IndexFormats.MARKDOWN, Locale.ENGLISH, null)),
        call(
            "index",
            () -> IndexFormats.JSON.write(null, List.of(), OutputStream.nullOutputStream())),
        call(
            "languages",
            () -> IndexFormats.MARKDOWN.write(INDEX, null, OutputStream.nullOutputStream())),
        call("file", () -> Framework.read((Path) null)),
        call("in", () -> Framework.read((InputStream) null, "name")),
        call("text", () -> Framework.read((String) null, "name")),
        call("code", () -> FRAMEWORK.provision(null)),
        call("provision", () -> FRAMEWORK.subProvisions(null)),
        call("provision", () -> FRAMEWORK.parent(null)),
        call("id", () -> FRAMEWORK.axis(null)),
        call("answer", () -> FRAMEWORK.accepts(Obligation.MANDATORY, null)),
        call("id", () -> FrameworkCatalog.bundled().framework(null)),
        call("family", () -> FrameworkCatalog.bundled().editions(null)),
        call("day", () -> FrameworkCatalog.bundled().inForce("gri", null)),
        call("framework", () -> FrameworkCatalog.bundled().with(null)),
        call("framework", () -> Mapping.bundledFor(null)),
        call("other", () -> Mapping.none(FRAMEWORK).with(null)),
        call("framework", () -> Mapping.none(FRAMEWORK).refuseUnlessFitFor(null)),
        call("id", () -> Mapping.none(FRAMEWORK).usesOf(null)),
        call("text", () -> new MetricPattern(null)),
        call("text", () -> FrameworkId.of(null)),
        call("index", () -> RecordedIndex.of(null)),
        call("in", () -> RecordedIndex.readCsv(null, "name")),
        call("name", () -> RecordedIndex.readCsv(InputStream.nullInputStream(), null)),
        call("key", () -> LAST.row(null)),
        call("earlier", () -> EditionDifference.between(null, FRAMEWORK)),
        call("later", () -> EditionDifference.between(FRAMEWORK, null)),
        call("id", () -> EditionDifference.between(FRAMEWORK, FRAMEWORK).forIssuerClass(null)),
        call(
            "before",
            () -> EditionDifference.between(FRAMEWORK, FRAMEWORK).onDays(null, LocalDate.MAX)),
        call(
            "after",
            () -> EditionDifference.between(FRAMEWORK, FRAMEWORK).onDays(LocalDate.MIN, null)),
        call("framework", () -> Crosswalk.hkexAndGri().of(null, FRAMEWORK.provision("1"))),
        call("provision", () -> Crosswalk.hkexAndGri().of(FRAMEWORK, null)),
        call("last", () -> Draft.rolledForward(null, FRAMEWORK, INDEX)),
        call("edition", () -> Draft.rolledForward(LAST, null, INDEX)),
        call("next", () -> Draft.rolledForward(LAST, FRAMEWORK, null)),
        call("index", () -> ClaimCheck.of(null)),
        call("standards", () -> CLAIM.materialTopic("Water", "", (String[]) null)),
        call("name", () -> CLAIM.materialTopic(null, "")),
        call("managedAt", () -> CLAIM.materialTopic("Water", null)),
        call("attestation", () -> CLAIM.attest(null)),
        call("text", () -> CLAIM.stating(null)),
        call("language", () -> CLAIM.statement(null)),
        call("framework", () -> Claim.bundledFor(null)),
        call("crosswalk", () -> Draft.across(null, LAST, FRAMEWORK, INDEX)),
        call("next", () -> Draft.across(Crosswalk.hkexAndGri(), LAST, FRAMEWORK, null)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void nullIsRefusedByName(String name, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
  }

  private static Arguments call(String name, ThrowingCallable call) {
    return Arguments.of(name, call);
  }
}
