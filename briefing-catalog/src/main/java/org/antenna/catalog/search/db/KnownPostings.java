package org.antenna.catalog.search.db;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antenna.catalog.search.segment.StoredPostings;
import org.antenna.catalog.search.segment.StoredPostings.Stored;
import org.jdbi.v3.core.Handle;

/** Postings that searches asked for, which never change: those asked for again are kept, up to a part of the heap. */
final class KnownPostings {
    private static final String POSTINGS = """
            select segment, token, documents, titles, summaries from search_posting
            where segment = any(:segments) and token = any(:tokens)
            """;
    private static final int PART_OF_HEAP = 8;

    /** Of an entry, besides what it holds. */
    private static final int BYTES_OF_ENTRY = 150;

    private record Place(long segment, String token) {}

    private final Cache<Place, Stored> known = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_HEAP)
            .weigher((Place place, Stored stored) ->
                    BYTES_OF_ENTRY + place.token().length() * 2 + stored.bytes())
            .executor(Runnable::run)
            .build();

    /** In the order of the segments, all of which exist at the moment of the transaction. */
    List<StoredPostings> read(Handle db, List<Long> segments, Set<String> tokens) {
        Map<Place, Stored> found = new HashMap<>();
        Set<Long> someOf = new HashSet<>();
        Set<String> missing = new HashSet<>();
        for (long segment : segments) {
            for (String token : tokens) {
                Place place = new Place(segment, token);
                Stored stored = known.getIfPresent(place);
                if (stored == null) {
                    someOf.add(segment);
                    missing.add(token);
                } else {
                    found.put(place, stored);
                }
            }
        }
        if (!missing.isEmpty()) {
            Map<Place, Stored> read = load(db, someOf, missing);
            known.putAll(read);
            found.putAll(read);
        }
        return segments.stream().map(segment -> of(segment, tokens, found)).toList();
    }

    private static StoredPostings of(long segment, Set<String> tokens, Map<Place, Stored> found) {
        Map<String, Stored> byToken = new HashMap<>();
        tokens.forEach(token -> byToken.put(token, found.getOrDefault(new Place(segment, token), Stored.NONE)));
        return new StoredPostings(byToken);
    }

    /** That a segment has not a token is known from then on, too. */
    private static Map<Place, Stored> load(Handle db, Collection<Long> segments, Collection<String> tokens) {
        Map<Place, Stored> read = new HashMap<>();
        segments.forEach(segment -> tokens.forEach(token -> read.put(new Place(segment, token), Stored.NONE)));
        db.createQuery(POSTINGS)
                .bindArray("segments", Long.class, segments)
                .bindArray("tokens", String.class, tokens)
                .map((row, at) -> read.put(
                        new Place(row.getLong(1), row.getString(2)),
                        new Stored(row.getBytes(3), row.getBytes(4), row.getBytes(5))))
                .list();
        return read;
    }
}
