package org.antenna.catalog.archive;

import java.time.Instant;
import java.util.UUID;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.input.Position;
import org.antenna.catalog.search.Question;
import org.antenna.catalog.search.hits.Key;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list has: those that meet all that is given.
 *
 * @param state of the versions listed
 * @param topic the topic itself or one above, or what was merged into it or took its place
 * @param country ISO 3166-1 alpha-2
 * @param language zh or en: there is a rendition in it
 * @param after the last of the page before
 */
public record ReportQuery(
        State state,
        @Nullable String series,
        @Nullable String topic,
        @Nullable String country,
        @Nullable String mission,
        @Nullable String language,
        @Nullable Place after) {

    /** The states that lists show. Those who may not edit see released ones only, whatever they ask for. */
    public enum State {
        /** Changed last at the top, as are released and withdrawn ones by when they were published first. */
        DRAFT,
        /** Longest waiting at the top: the queue of the desk. */
        IN_REVIEW,
        /** Soonest due at the top. */
        EMBARGOED,
        RELEASED,
        WITHDRAWN
    }

    /** Where a page ended. */
    public record Place(Instant sortedBy, UUID id) {
        public static @Nullable Place of(@Nullable Cursor cursor) {
            return cursor == null ? null : new Place(Position.instant(cursor, 0), Position.uuid(cursor, 1));
        }
    }

    /** @throws Refusal 400 when a value cannot be one; a well-formed code that does not exist finds nothing */
    public ReportQuery {
        Faults faults = new Faults();
        code(faults, "series", series);
        code(faults, "topic", topic);
        code(faults, "mission", mission);
        boolean place = country == null || country.matches("[A-Z]{2}");
        faults.need(place, "country", "unknown-country", "A country code of ISO 3166-1 alpha-2.");
        boolean spoken = language == null || language.equals("zh") || language.equals("en");
        faults.need(spoken, "language", "unknown-language", "zh or en.");
        faults.refuse();
    }

    /** The same, of released reports, asked of the index. */
    Question question(int limit) {
        Key last = after == null ? null : new Key(0, Facts.micros(after.sortedBy()), after.id());
        return new Question(
                null, topic, country, mission, series, language, null, null, Question.Sort.DATE, limit, last);
    }

    private static void code(Faults faults, String field, @Nullable String value) {
        if (value != null) {
            faults.code(field, value);
        }
    }
}
