package org.antenna.catalog.intake.xml;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.antenna.catalog.intake.FeedEntry;
import org.antenna.catalog.lines.Place;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** One entry as a report could be made of it. */
final class EntryReader {
    private static final int LONGEST_SUMMARY = 2_000;

    private final SyndEntry entry;
    private final Element element;
    private final boolean atom;
    private final @Nullable String language;
    private final @Nullable String base;

    EntryReader(SyndFeed feed, SyndEntry entry, Element element, FeedLanguages languages) {
        this.entry = entry;
        this.element = element;
        this.atom = feed.getFeedType().startsWith("atom");
        this.language = languages.of(element);
        this.base = EntryElements.base(element, Links.absolute(null, feed.getLink()));
    }

    FeedEntry read(long number) {
        List<EntryText> texts = contents();
        EntryText description = EntryText.of(entry.getDescription(), atom);
        EntryText body = texts.isEmpty() ? description : texts.getFirst();
        String summary = texts.isEmpty() ? "" : description.asText();
        @Nullable String date = EntryElements.date(element);
        return new FeedEntry(
                new Place(EntryElements.line(element), number),
                EntryId.of(entry),
                language(),
                EntryText.of(entry.getTitleEx(), atom).asText(),
                summary.codePointCount(0, summary.length()) <= LONGEST_SUMMARY ? summary : "",
                body.asCommonMark(base),
                date == null ? null : FeedTime.iso(date).orElse(date),
                List.copyOf(links()),
                original(body, description, date));
    }

    private List<EntryText> contents() {
        return entry.getContents().stream()
                .map(content -> EntryText.of(content, atom))
                .filter(EntryText::isReadable)
                .toList();
    }

    /** zh and en whatever their region or script; others as they are, for the check to refuse. */
    private @Nullable String language() {
        if (language == null) {
            return null;
        }
        String first = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Set.of("zh", "en").contains(first) ? first : language;
    }

    private Set<String> links() {
        Set<String> links = new LinkedHashSet<>();
        Stream.concat(
                        Stream.ofNullable(entry.getLink()),
                        entry.getLinks().stream()
                                .filter(link ->
                                        link.getRel() == null || link.getRel().equals("alternate"))
                                .map(SyndLink::getHref))
                .map(link -> Links.absolute(base, link))
                .filter(Objects::nonNull)
                .forEach(links::add);
        return links;
    }

    private List<@Nullable String> original(EntryText body, EntryText description, @Nullable String date) {
        @Nullable SyndContent title = entry.getTitleEx();
        List<@Nullable String> said = new ArrayList<>();
        said.add(language);
        said.add(title == null ? null : title.getValue());
        said.add(body.type());
        said.add(body.value());
        said.add(description.value());
        said.add(date);
        said.addAll(links());
        return said;
    }
}
