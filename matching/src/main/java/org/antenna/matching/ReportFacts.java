package org.antenna.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;
import org.antenna.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a wish sees of a report; made once per report and asked any number of times.
 *
 * @param topics codes as the report bears them
 * @param about ISO 3166-1 alpha-2
 * @param mission code of the mission of origin
 * @param languages BCP 47, one a rendition
 * @param text title, summary and body of all renditions as one text: a query may find one word in each language, and a
 *     word that must not be there may be in neither
 * @param publishedOn the day in UTC whose country groups count, or null
 */
public record ReportFacts(
        @Nullable String series,
        List<String> topics,
        List<String> about,
        String mission,
        List<String> languages,
        Text text,
        @Nullable LocalDate publishedOn) {
    public ReportFacts {
        topics = List.copyOf(topics);
        about = List.copyOf(about);
        languages = List.copyOf(languages);
    }

    /** Of no day: its countries are in every group to which they ever belong. */
    public ReportFacts(
            @Nullable String series,
            List<String> topics,
            List<String> about,
            String mission,
            List<String> languages,
            Text text) {
        this(series, topics, about, mission, languages, text, null);
    }

    public static ReportFacts of(ReportReleased report) {
        return of(
                report.series(),
                report.topics(),
                report.about(),
                report.mission(),
                report.renditions(),
                report.publishedAt());
    }

    /** Of a report that is or would be released with this content; {@code publishedAt} in UTC. */
    public static ReportFacts of(
            @Nullable String series,
            List<String> topics,
            List<String> about,
            String mission,
            List<Rendition> renditions,
            Instant publishedAt) {
        String[] parts = renditions.stream()
                .flatMap(rendition -> Stream.of(rendition.title(), rendition.summary(), rendition.body()))
                .toArray(String[]::new);
        List<String> languages = renditions.stream().map(Rendition::language).toList();
        return new ReportFacts(
                series,
                topics,
                about,
                mission,
                languages,
                Text.of(parts),
                LocalDate.ofInstant(publishedAt, ZoneOffset.UTC));
    }
}
