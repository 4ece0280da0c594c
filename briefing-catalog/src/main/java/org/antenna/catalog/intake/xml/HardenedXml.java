package org.antenna.catalog.intake.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jdom2.located.LocatedJDOMFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Parses XML that nobody vouches for: no DOCTYPE, so no entity of any kind; nothing fetched, nothing included. */
final class HardenedXml {
    /** XHTML of real feeds stays below 40; the JDK itself stops at 100, in words of its own. */
    private static final int DEPTH = 80;

    private HardenedXml() {}

    /** Elements know their line. */
    static Document parse(String text) {
        SAXBuilder builder = new SAXBuilder(new Readers(), null, new LocatedJDOMFactory());
        builder.setExpandEntities(true);
        try {
            return builder.build(new StringReader(text));
        } catch (JDOMException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException refusal(JDOMException e) {
        if (!(e.getCause() instanceof SAXParseException at)) {
            return FeedFault.of("feed-malformed", "The document is not well-formed XML.");
        }
        String message = String.valueOf(at.getMessage());
        if (message.contains("DOCTYPE")) {
            String detail = "A feed has no DOCTYPE; entities are not resolved.";
            return FeedFault.at(at.getLineNumber(), at.getColumnNumber(), "feed-declares-a-doctype", detail);
        }
        if (e.getCause() instanceof TooDeep) {
            String detail = "Elements are nested deeper than " + DEPTH + ".";
            return FeedFault.at(at.getLineNumber(), at.getColumnNumber(), "feed-too-deep", detail);
        }
        String detail = "The document is not well-formed XML.";
        return FeedFault.at(at.getLineNumber(), at.getColumnNumber(), "feed-malformed", detail);
    }

    private static final class TooDeep extends SAXParseException {
        private static final long serialVersionUID = 1L;

        TooDeep(Locator at) {
            super("Nested too deeply", at);
        }
    }

    private static final class Readers implements XMLReaderJDOMFactory {
        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
                parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
                parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                parsers.setXIncludeAware(false);
                return new Shallow(parsers.newSAXParser().getXMLReader());
            } catch (ParserConfigurationException | SAXException e) {
                throw new JDOMException("The parser cannot be hardened", e);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }

    /** Refuses depth while the document is read, before anything of it is built or walked. */
    private static final class Shallow extends XMLFilterImpl {
        private @Nullable Locator locator;
        private int depth;

        Shallow(XMLReader parent) {
            super(parent);
        }

        @Override
        public void setDocumentLocator(Locator at) {
            locator = at;
            super.setDocumentLocator(at);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++depth > DEPTH) {
                throw new TooDeep(Objects.requireNonNull(locator));
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            depth--;
            super.endElement(uri, name, qualified);
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new SAXException("Nothing is fetched");
        }
    }
}
