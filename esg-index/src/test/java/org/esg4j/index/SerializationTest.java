package org.esg4j.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.esg4j.index.claim.Attestation;
import org.esg4j.index.claim.ClaimCheck;
import org.esg4j.index.crosswalk.Crosswalk;
import org.esg4j.index.crosswalk.Draft;
import org.esg4j.index.crosswalk.EditionDifference;
import org.esg4j.index.framework.Framework;
import org.esg4j.index.framework.FrameworkCatalog;
import org.esg4j.index.framework.GriStandards;
import org.esg4j.index.framework.HkexEsgCode;
import org.esg4j.index.recorded.RecordedIndex;
import org.junit.jupiter.api.Test;

/** Values travel from one machine of a cluster to another. */
class SerializationTest {
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.bundled();
  private static final Framework CODE = CATALOG.framework(HkexEsgCode.C2_2025);
  private static final Framework GRI = CATALOG.framework(GriStandards.REGISTER);
  private static final DisclosureIndex INDEX =
      DisclosureIndex.of(CODE)
          .with(PrintedCase.of("oneconnect-2024").facts())
          .explained("A1.1", "no air emissions");

  private static <T> T travelled(T value, Class<T> type) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return type.cast(in.readObject());
    }
  }

  @Test
  void aRecordedIndexIsTheSameThere() throws Exception {
    RecordedIndex last = RecordedIndex.of(INDEX);
    assertThat(travelled(last, RecordedIndex.class)).isEqualTo(last);
  }

  @Test
  void aCrosswalkAndADifferenceAreTheSameThere() throws Exception {
    assertThat(travelled(Crosswalk.hkexAndGri(), Crosswalk.class).rows())
        .isEqualTo(Crosswalk.hkexAndGri().rows());
    EditionDifference difference =
        EditionDifference.between(CATALOG.framework(HkexEsgCode.C2_2023), CODE)
            .forIssuerClass(HkexEsgCode.GEM);
    assertThat(travelled(difference, EditionDifference.class).moved())
        .isEqualTo(difference.moved());
  }

  @Test
  void aDraftHasTheSameTasksThere() throws Exception {
    Draft draft =
        Draft.across(
            Crosswalk.hkexAndGri(),
            RecordedIndex.of(INDEX),
            CODE,
            DisclosureIndex.of(GRI).with(PrintedCase.of("oneconnect-2024").facts()));
    assertThat(travelled(draft, Draft.class).toDo()).hasToString(draft.toDo().toString());
  }

  @Test
  void aClaimLacksTheSameThere() throws Exception {
    ClaimCheck check =
        ClaimCheck.of(
                DisclosureIndex.of(GRI)
                    .forIssuerClass(GriStandards.IN_ACCORDANCE)
                    .with(PrintedCase.of("oneconnect-2024").facts()))
            .materialTopic("Climate", "", "GRI 305")
            .attest(Attestation.INDEX_PUBLISHED);
    ClaimCheck stated = check.stating(check.statement(Locale.ENGLISH));
    assertThat(travelled(stated, ClaimCheck.class).unmet()).isEqualTo(stated.unmet());
  }
}
