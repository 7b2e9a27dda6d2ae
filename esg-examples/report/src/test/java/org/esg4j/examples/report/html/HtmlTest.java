package org.esg4j.examples.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is escaped and closed. */
class HtmlTest {

  @Test
  void textsAndAttributesAreEscaped() {
    Html html = Html.fragment().leaf("b", "<i>&'\"</i>", "title", "\"'<&>");
    assertThat(html)
        .hasToString(
            "<b title=\"&quot;&#39;&lt;&amp;&gt;\">&lt;i&gt;&amp;&#39;&quot;&lt;/i&gt;</b>");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 8, 0xB, 0xC, 0xD, 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0x1FFFF})
  void whatNoDocumentMayHoldIsReplaced(int character) {
    String text = character > 0xFFFF ? Character.toString(character) : "" + (char) character;
    assertThat(Html.fragment().text("a" + text + "b")).hasToString("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", " ", "~", "\u00A0", "中", "\uD7FF", "\uE000", "\uD842\uDFB7"})
  void everythingElseStays(String text) {
    assertThat(Html.fragment().text(text)).hasToString(text);
  }

  @Test
  void elementsCloseInOrder() {
    Html html = Html.fragment().open("p").open("b");
    assertThatIllegalStateException()
        .isThrownBy(() -> html.close("p"))
        .withMessage("</p> cannot close [b, p]");
    assertThatIllegalStateException().isThrownBy(html::toString).withMessage("not closed: [b, p]");
    assertThat(html.close("b").close("p")).hasToString("\n<p><b></b></p>");
    assertThatIllegalStateException()
        .isThrownBy(() -> html.close("p"))
        .withMessage("</p> cannot close []");
  }

  @Test
  void elementsWithoutContentCloseThemselves() {
    assertThat(Html.document().open("meta", "charset", "utf-8"))
        .hasToString("<!DOCTYPE html>\n<meta charset=\"utf-8\"/>");
  }

  @Test
  void attributesStandInPairs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Html.fragment().open("p", "class"))
        .withMessage("p: attributes are names and values in turn");
  }

  @Test
  void foreignTextIsSetApartAndHeardTextHidden() {
    assertThat(Html.fragment().foreign("<a>").heard("b"))
        .hasToString("<bdi>&lt;a&gt;</bdi><span class=\"heard\">b</span>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"</style><script>", "a & b"})
  void aStyleSheetThatWouldNeedEscapingIsRefused(String css) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Html.fragment().style(css))
        .withMessage("a style sheet with < or & would need escaping");
  }
}
