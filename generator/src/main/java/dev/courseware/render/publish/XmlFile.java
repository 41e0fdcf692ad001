package dev.courseware.render.publish;

import dev.courseware.model.TextCharacters;
import dev.courseware.render.OutputFile;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML file, an element a line where nothing else is asked for. Characters that XML 1.0 can't hold (production
 * 2), that it discourages, or that are half of a pair become U+FFFD.
 */
final class XmlFile {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter(4096);
    private final XMLStreamWriter xml;

    /** @param namespace of the root and of all that stands in it */
    XmlFile(String root, String namespace) {
        try {
            xml = WRITERS.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine();
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    XmlFile attribute(String name, String value) {
        try {
            xml.writeAttribute(name, allowed(value));
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Writes the attribute that tells the language of all that stands in the element. */
    XmlFile language(String language) {
        return attribute("xml:lang", language);
    }

    XmlFile open(String name) {
        try {
            xml.writeStartElement(name);
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    XmlFile close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Begins an element that holds nothing; its attributes follow. */
    XmlFile empty(String name) {
        try {
            xml.writeEmptyElement(name);
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Writes an element that holds text alone. */
    XmlFile element(String name, String content) {
        try {
            xml.writeStartElement(name);
            xml.writeCharacters(allowed(content));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    XmlFile newLine() {
        try {
            xml.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Closes the root. */
    OutputFile named(String name) {
        try {
            xml.writeEndElement();
            xml.flush();
            return new OutputFile(name, text + "\n");
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("text in memory can be written to", e);
    }

    private static String allowed(String text) {
        return TextCharacters.allowed(text).replace('\n', ' ').replace('\t', ' ');
    }
}
