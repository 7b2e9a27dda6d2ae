package org.esg4j.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.esg4j.factor.Region.Level;
import org.esg4j.json.JsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTreeTest {

  @ParameterizedTest
  @CsvSource({
    "CN-440300,      CN-440300 CN-GD CN-GRID-SOUTH CN",
    "CN-BJ,          CN-BJ CN-GRID-NORTH CN",
    "CN-XZ,          CN-XZ CN-GRID-SOUTHWEST CN",
    "CN-150100,      CN-150100 CN-NM CN",
    "HK-CLP,         HK-CLP HK",
    "HK-HKE,         HK-HKE HK",
    "TW,             TW",
    "US-EGRID-CAMX,  US-EGRID-CAMX US",
    "US-TX,          US-TX US",
    "AT,             AT",
    "GROUP-CLP,      GROUP-CLP",
    "NOWHERE,",
  })
  void climbsByStatedParents(String id, String chain) {
    List<String> ids = RegionTree.bundled().chain(id).stream().map(Region::id).toList();
    assertThat(String.join(" ", ids)).isEqualTo(chain == null ? "" : chain);
  }

  @Test
  void coversChinaWhole() {
    RegionTree tree = RegionTree.bundled();
    assertThat(tree.regions().stream().filter(r -> r.level() == Level.PROVINCE)).hasSize(31);
    assertThat(tree.regions().stream().filter(r -> r.id().startsWith("CN-GRID-"))).hasSize(7);
    Region shenzhen = tree.find("CN-440300").orElseThrow();
    assertThat(shenzhen.name()).isEqualTo(Title.of("Shenzhen", "深圳"));
    assertThat(shenzhen.level()).isEqualTo(Level.CITY);
    assertThat(shenzhen.parent()).hasValue("CN-GD");
    assertThat(tree.find("CN-NM").orElseThrow().notes()).get().asString().contains("NORTHEAST");
  }

  @Test
  void takesACallersRegions() {
    Region town = Region.of("CN-445100", Level.CITY, Title.of("Chaozhou")).within("CN-GD");
    RegionTree tree = RegionTree.bundled().with(town);
    assertThat(tree.chain("CN-445100")).hasSize(4).startsWith(town);
    assertThat(RegionTree.bundled().find("CN-445100")).isEmpty();
    Region moved = Region.of("CN-XZ", Level.PROVINCE, Title.of("Tibet")).within("CN");
    assertThat(RegionTree.bundled().with(moved).chain("CN-XZ")).hasSize(2);
    assertThat(town)
        .isEqualTo(Region.of("CN-445100", Level.CITY, Title.of("Chaozhou")).within("CN-GD"));
    assertThat(town)
        .hasToString("CN-445100")
        .isNotEqualTo(town.within("CN"))
        .isNotEqualTo(Region.of("CN-445100", Level.STATE, Title.of("Chaozhou")).within("CN-GD"))
        .isNotEqualTo("CN-445100");
  }

  @Test
  void refusesWhatIsNoTree() {
    Region a = Region.of("A", Level.STATE, Title.of("a"));
    Region b = Region.of("B", Level.STATE, Title.of("b"));
    assertThatThrownBy(() -> RegionTree.of(List.of(a, a))).hasMessage("region A comes twice");
    assertThatThrownBy(() -> RegionTree.of(List.of(a.within("C")))).hasMessageContaining("C is a");
    assertThatThrownBy(() -> RegionTree.of(List.of(a.within("A")))).hasMessageContaining("within");
    assertThatThrownBy(() -> RegionTree.of(List.of(a.within("B"), b.within("A"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("region A is within itself");
  }

  @Test
  void readsATreeAndRefusesAFaultyOne() throws IOException {
    String tree =
        """
        {"id": "t", "version": "1", "regions": [
          {"id": "A", "level": "country", "name": "a"},
          {"id": "B", "level": "city", "name": "b", "nameZh": "乙", "parent": "A", "notes": "n"}]}
        """;
    assertThat(read(tree).chain("B")).hasSize(2);
    assertThatThrownBy(() -> read(tree.replace("\"city\"", "\"town\"")))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("/regions/1/level: expected one of city, supply-area")
        .hasMessageContaining("found \"town\"");
    assertThatThrownBy(() -> read(tree.replace("parent", "father")))
        .hasMessageContaining("/regions/1/father");
  }

  private static RegionTree read(String json) throws IOException {
    return RegionTree.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "t.json");
  }
}
