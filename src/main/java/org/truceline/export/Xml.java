package org.truceline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML as it comes. What no XML can hold, such as control characters, becomes U+FFFD.
final class Xml {

  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
  private static final String INSTEAD = "\uFFFD";

  private final XMLStreamWriter xml;

  private Xml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /// Begins a document.
  static Xml to(OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      var xml = new Xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer));
      xml.xml.writeStartDocument("UTF-8", "1.0");
      return xml;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /// The root, and the namespace of all elements.
  Xml root(String name, String namespace, String... attributes) throws IOException {
    return write(() -> {
      xml.writeCharacters("\n");
      xml.writeStartElement(name);
      xml.writeDefaultNamespace(namespace);
      write(attributes);
    });
  }

  Xml open(String name, String... attributes) throws IOException {
    return write(() -> {
      xml.writeCharacters("\n");
      xml.writeStartElement(name);
      write(attributes);
    });
  }

  Xml empty(String name, String... attributes) throws IOException {
    return write(() -> {
      xml.writeCharacters("\n");
      xml.writeEmptyElement(name);
      write(attributes);
    });
  }

  Xml text(String name, String text, String... attributes) throws IOException {
    open(name, attributes);
    return write(() -> {
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
    });
  }

  Xml close() throws IOException {
    return write(xml::writeEndElement);
  }

  void end() throws IOException {
    write(() -> {
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    });
  }

  /// Names and values in turn.
  private void write(String... attributes) throws XMLStreamException {
    for (var i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private static String clean(String text) {
    return NO_XML.matcher(text).replaceAll(INSTEAD);
  }

  private Xml write(Step step) throws IOException {
    try {
      step.take();
      return this;
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  @FunctionalInterface
  private interface Step {

    void take() throws XMLStreamException;
  }
}
