package org.antenna.catalog.intake.xml;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antenna.catalog.intake.FeedEntry;
import org.antenna.catalog.intake.Feeds;
import org.antenna.kit.problem.Refusal;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** RSS 0.9 to 2.0, RSS 1.0 and Atom, by ROME over a parser that resolves nothing. */
@ApplicationScoped
public class XmlFeeds implements Feeds {
    private static final int MOST = 10_000;

    @Override
    public List<FeedEntry> read(byte[] document, @Nullable String charset) {
        Document xml = HardenedXml.parse(FeedText.of(document, charset));
        List<Element> elements = EntryElements.of(xml.getRootElement());
        if (elements.size() > MOST) {
            throw FeedFault.of("feed-too-many-entries", "A feed has at most " + MOST + " entries here.");
        }
        SyndFeed feed = understood(xml);
        List<SyndEntry> entries = feed.getEntries();
        if (entries.size() != elements.size()) {
            throw unknown();
        }
        FeedLanguages languages = new FeedLanguages();
        List<FeedEntry> read = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            read.add(new EntryReader(feed, entries.get(i), elements.get(i), languages).read(i + 1L));
        }
        return read;
    }

    private static SyndFeed understood(Document xml) {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(xml);
        } catch (FeedException | RuntimeException e) {
            // ROME throws whatever its converters meet; the document is well-formed, so it is no feed that it knows.
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return FeedFault.of("feed-unknown", "The document is neither RSS nor Atom.");
    }
}
