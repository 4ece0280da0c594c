package org.antenna.catalog.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.reader.MayRead;
import org.antenna.catalog.reader.Reader;
import org.antenna.contracts.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A version as the plain model of lists has it.
 *
 * @param sortedBy when it was listed, or in review when it was submitted
 */
record Listable(
        UUID id,
        int version,
        ReportQuery.State state,
        String mission,
        @Nullable String series,
        Set<String> topics,
        Set<String> about,
        Set<String> languages,
        Audience audience,
        Instant sortedBy) {

    /** As PostgreSQL sorts ids: byte by byte. */
    private static final Comparator<Listable> ASCENDING = Comparator.comparing(Listable::sortedBy)
            .thenComparing(one -> one.id().toString());

    Listable in(ReportQuery.State other) {
        return new Listable(id, version, other, mission, series, topics, about, languages, audience, sortedBy);
    }

    Listable forAudience(Audience narrower) {
        return new Listable(id, version, state, mission, series, topics, about, languages, narrower, sortedBy);
    }

    /** The whole list. @param meant codes under which the topic asked for is found */
    static List<UUID> list(List<Listable> all, Reader reader, ReportQuery query, Set<String> meant) {
        Comparator<Listable> order = query.state() == ReportQuery.State.IN_REVIEW ? ASCENDING : ASCENDING.reversed();
        return all.stream()
                .filter(one -> one.isAskedFor(query, meant) && one.isFor(reader))
                .sorted(order)
                .map(Listable::id)
                .toList();
    }

    private boolean isFor(Reader reader) {
        return MayRead.version(reader, mission, state == ReportQuery.State.RELEASED, audience);
    }

    private boolean isAskedFor(ReportQuery query, Set<String> meant) {
        return state == query.state()
                && (query.series() == null || query.series().equals(series))
                && (query.mission() == null || query.mission().equals(mission))
                && (query.country() == null || about.contains(query.country()))
                && (query.language() == null || languages.contains(query.language()))
                && (query.topic() == null || topics.stream().anyMatch(meant::contains));
    }
}
