package org.antenna.catalog.feed.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.antenna.catalog.feed.PublicFeed;
import org.antenna.catalog.feed.PublicReport;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.Rendition;
import org.antenna.kit.markdown.Look;
import org.antenna.kit.markdown.MarkdownHtml;

/** Writes a feed as Atom (RFC 4287), valid whatever the texts are. */
@ApplicationScoped
class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** Longer texts are left to the page of the report: fifty of them would make a feed that no program takes. */
    private static final int LONGEST_BODY = 20_000;

    private final Addresses addresses;
    private final MarkdownHtml html = new MarkdownHtml(Look.bare(1));
    private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();

    @Inject
    AtomWriter(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @param texts of the reports; one without is left out */
    String xml(PublicFeed feed, Map<UUID, List<Rendition>> texts, String language) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = factory.createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language);
            head(new AtomElements(xml), feed, language);
            for (PublicReport report : feed.reports()) {
                List<Rendition> renditions = texts.getOrDefault(report.id(), List.of());
                if (!renditions.isEmpty()) {
                    entry(xml, report, inLanguage(renditions, language));
                }
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory can always be written", e);
        }
        return out.toString();
    }

    private void head(AtomElements atom, PublicFeed feed, String language) throws XMLStreamException {
        String code = feed.series().code();
        atom.text("id", addresses.idOfFeed(code, language));
        atom.text("title", localized(feed.series().name(), language));
        atom.text("subtitle", localized(feed.series().description(), language));
        atom.text("updated", time(newest(feed)));
        atom.link("self", "application/atom+xml", addresses.feed(code, language).toString());
        atom.text("generator", "Antenna");
        atom.text("rights", "TLP:CLEAR");
    }

    private void entry(XMLStreamWriter xml, PublicReport report, Rendition rendition) throws XMLStreamException {
        String language = rendition.language();
        AtomElements atom = new AtomElements(xml);
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", language);
        atom.text("id", addresses.idOfReport(report.id()));
        atom.text("title", rendition.title());
        atom.text("published", time(report.publishedAt()));
        atom.text("updated", time(report.releasedAt()));
        xml.writeStartElement("author");
        atom.text("name", localized(report.mission(), language));
        xml.writeEndElement();
        for (String topic : report.topics()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", topic);
        }
        atom.link("alternate", "text/html", addresses.page(report.id(), language));
        if (!rendition.summary().isEmpty()) {
            atom.text("summary", rendition.summary());
        }
        if (rendition.body().length() <= LONGEST_BODY) {
            atom.html("content", html.html(rendition.body()));
        }
        xml.writeEndElement();
    }

    /** Programs that read feeds take further digits for more milliseconds. */
    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Of an empty feed the time before all reports. */
    private static Instant newest(PublicFeed feed) {
        return feed.reports().stream()
                .map(PublicReport::releasedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Rendition inLanguage(List<Rendition> renditions, String language) {
        return renditions.stream()
                .filter(rendition -> rendition.language().equals(language))
                .findFirst()
                .orElse(renditions.getFirst());
    }

    private static String localized(LocalizedText text, String language) {
        return language.equals("zh") ? text.zh() : text.en();
    }
}
