package org.antenna.catalog.search.segment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of a released version besides its words.
 *
 * @param topics codes as the report bears them
 * @param about ISO 3166-1 alpha-2
 * @param languages of its renditions
 * @param listedAt lists are sorted by it; UTC, in microseconds
 */
public record Facts(
        UUID id,
        int version,
        String mission,
        @Nullable String series,
        List<String> topics,
        List<String> about,
        List<String> languages,
        Audience audience,
        Instant listedAt) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withZone(ZoneOffset.UTC);

    /** Each once. */
    Set<String> facets() {
        Set<String> tokens = new LinkedHashSet<>();
        topics.forEach(code -> tokens.add(Tokens.TOPIC + code));
        about.forEach(code -> tokens.add(Tokens.COUNTRY + code));
        languages.forEach(code -> tokens.add(Tokens.LANGUAGE + code));
        tokens.add(Tokens.MISSION + mission);
        tokens.add(Tokens.MONTH + MONTH.format(listedAt));
        if (series != null) {
            tokens.add(Tokens.SERIES + series);
        }
        return tokens;
    }

    /** Facets and readers, each once. */
    public Set<String> tokens() {
        Set<String> tokens = facets();
        tokens.addAll(Tokens.readers(audience));
        return tokens;
    }

    /** Microseconds since 1970, as PostgreSQL keeps them. */
    public long listedMicros() {
        return micros(listedAt);
    }

    /** Microseconds since 1970, rounded down. */
    public static long micros(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1_000);
    }

    /** The time of so many microseconds since 1970. */
    public static Instant time(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
    }
}
