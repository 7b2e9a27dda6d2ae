package org.esg4j.index.render;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements and text of a page that is HTML and XML at once.
 *
 * <p>The JDK's own XML writer escapes them, whatever others are on the class path.
 */
final class HtmlElements {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final List<Locale> languages;

  HtmlElements(List<Locale> languages) {
    this.languages = languages;
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Something that writes what stands inside an element. */
  interface Content {
    void write();
  }

  /** An element with attributes, each a name and a value in turn. */
  HtmlElements element(String name, List<String> attributes, Content content) {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
      content.write();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  HtmlElements element(String name, Content content) {
    return element(name, List.of(), content);
  }

  /** An element that has no content in HTML. */
  HtmlElements empty(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(List.of(attributes));
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  private void attributes(List<String> attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.size(); i += 2) {
      xml.writeAttribute(attributes.get(i), PlainText.of(attributes.get(i + 1)));
    }
  }

  /** Text of ours. */
  HtmlElements text(String plain) {
    try {
      xml.writeCharacters(plain);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** Text from outside: it takes no part in the direction of the text around it. */
  HtmlElements foreign(String given) {
    return element("bdi", () -> text(PlainText.of(given)));
  }

  /** A text in each language, marked with it where there are several. */
  HtmlElements texts(List<IndexView.Text> inLanguages, String between) {
    for (int i = 0; i < inLanguages.size(); i++) {
      if (i > 0) {
        separate(between);
      }
      String plain = PlainText.of(inLanguages.get(i).text());
      if (languages.size() == 1) {
        text(plain);
      } else {
        String tag = inLanguages.get(i).language().toLanguageTag();
        element("span", List.of("lang", tag, "xml:lang", tag), () -> text(plain));
      }
    }
    return this;
  }

  /** Something between two texts: a line break, if it is one. */
  void separate(String between) {
    if (between.equals("\n")) {
      empty("br");
    } else {
      text(between);
    }
  }

  /** All that is written, after the declaration that it is HTML. */
  String page() {
    return "<!DOCTYPE html>\n" + text + "\n";
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("writing to memory failed", e);
  }
}
