package org.antenna.catalog.feed.rest;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of Atom with texts of strangers in them. */
record AtomElements(XMLStreamWriter xml) {
    /** What XML 1.0 has no place for, and what turns the words that follow around. */
    private static final Pattern UNFIT = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    void text(String element, String content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(UNFIT.matcher(content).replaceAll(""));
        xml.writeEndElement();
    }

    /** HTML as text, which a reader of feeds unpacks. */
    void html(String element, String content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("type", "html");
        xml.writeCharacters(UNFIT.matcher(content).replaceAll(""));
        xml.writeEndElement();
    }

    void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
