package org.antenna.catalog.search.segment;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of a segment, for those tokens that were read; a token that is not among them is in no report of it. */
public record StoredPostings(Map<String, Stored> byToken) implements Postings {
    /** Each as {@link PositionSet} has it; null: nowhere. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Stored(byte @Nullable [] documents, byte @Nullable [] titles, byte @Nullable [] summaries) {
        public static final Stored NONE = new Stored(null, null, null);

        /** How many bytes the sets take. */
        public int bytes() {
            return length(documents) + length(titles) + length(summaries);
        }

        private static int length(byte @Nullable [] set) {
            return set == null ? 0 : set.length;
        }
    }

    @Override
    public BitSet having(String token) {
        return PositionSet.decode(byToken.getOrDefault(token, Stored.NONE).documents());
    }

    @Override
    public BitSet titled(String lexeme) {
        return PositionSet.decode(byToken.getOrDefault(lexeme, Stored.NONE).titles());
    }

    @Override
    public BitSet summarised(String lexeme) {
        return PositionSet.decode(byToken.getOrDefault(lexeme, Stored.NONE).summaries());
    }
}
