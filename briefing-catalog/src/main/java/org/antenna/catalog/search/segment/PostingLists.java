package org.antenna.catalog.search.segment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the postings of a segment, report by report. */
public final class PostingLists {
    private final Map<String, Growing> documents = new HashMap<>();
    private final Map<String, Growing> titles = new HashMap<>();
    private final Map<String, Growing> summaries = new HashMap<>();

    private static final class Growing {
        private char[] positions = new char[2];
        private int count;

        void add(int position) {
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, count * 2);
            }
            positions[count++] = (char) position;
        }
    }

    /** @param position one more than that of the report before */
    public void add(int position, Facts facts, Words words) {
        add(documents, facts.tokens(), position);
        add(documents, words.anywhere(), position);
        add(titles, words.titles(), position);
        add(summaries, words.summaries(), position);
    }

    /** Sorted by token in the order of UTF-16. @param size of the segment */
    public SortedMap<String, StoredPostings.Stored> sorted(int size) {
        SortedMap<String, StoredPostings.Stored> sorted = new TreeMap<>();
        documents.forEach((token, positions) -> sorted.put(
                token,
                new StoredPostings.Stored(
                        encoded(positions, size),
                        encoded(titles.get(token), size),
                        encoded(summaries.get(token), size))));
        return sorted;
    }

    private static void add(Map<String, Growing> lists, Collection<String> tokens, int position) {
        for (String token : tokens) {
            lists.computeIfAbsent(token, each -> new Growing()).add(position);
        }
    }

    private static byte @Nullable [] encoded(@Nullable Growing positions, int size) {
        return positions == null ? null : PositionSet.encode(positions.positions, positions.count, size);
    }
}
