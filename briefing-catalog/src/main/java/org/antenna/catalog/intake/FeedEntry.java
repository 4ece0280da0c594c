package org.antenna.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import org.antenna.catalog.lines.Place;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed, not checked yet.
 *
 * @param id guid or {@code atom:id}, else the link
 * @param language zh or en; another as the feed names it; null when the feed does not say
 * @param title plain text
 * @param summary plain text, empty when it would repeat the body
 * @param body CommonMark, of what was markup without what acts or tracks
 * @param publishedAt ISO 8601; as the feed has it when it cannot be read; null when it has none
 * @param links absolute, as sources
 * @param original what the feed says before anything is made of it, in a fixed order
 */
public record FeedEntry(
        Place place,
        @Nullable String id,
        @Nullable String language,
        @Nullable String title,
        String summary,
        String body,
        @Nullable String publishedAt,
        List<String> links,
        List<@Nullable String> original) {

    /** As a line would say it. What the feed says itself comes before what is said for it. */
    public Candidate candidate(FeedOptions said) {
        List<@Nullable String> topics = new ArrayList<>(said.topics());
        List<@Nullable String> about = new ArrayList<>(said.about());
        List<@Nullable String> sources = new ArrayList<>(links);
        ReportLine line = new ReportLine(
                id,
                said.mission(),
                language == null ? said.language() : language,
                topics,
                about,
                title,
                summary,
                body,
                null,
                said.series(),
                publishedAt,
                null,
                null,
                sources,
                null);
        return new Candidate(place, line, Fingerprint.of(original));
    }
}
