package org.antenna.catalog.search.db;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.antenna.catalog.search.segment.PositionSet;
import org.antenna.catalog.search.segment.StoredPostings.Stored;
import org.jspecify.annotations.Nullable;

/** Puts together the postings that a token has in several segments. */
final class PostingUnion {
    private static final int GONE = -1;

    private final List<int[]> numbers;
    private final int size;
    private final char[] gathered;
    private int count;

    /**
     * For one merge.
     *
     * @param numbers for each segment by old position the new one, or -1
     * @param size of the new segment
     */
    PostingUnion(List<int[]> numbers, int size) {
        this.numbers = numbers;
        this.size = size;
        this.gathered = new char[size];
    }

    /** @param bySegment null where a segment has not the token; answers null when no living report has it */
    @Nullable
    Stored of(List<@Nullable Stored> bySegment) {
        byte[] documents = union(bySegment, Stored::documents);
        return documents == null
                ? null
                : new Stored(documents, union(bySegment, Stored::titles), union(bySegment, Stored::summaries));
    }

    private byte @Nullable [] union(List<@Nullable Stored> bySegment, Function<Stored, byte @Nullable []> column) {
        count = 0;
        for (int segment = 0; segment < bySegment.size(); segment++) {
            Stored stored = bySegment.get(segment);
            byte[] positions = stored == null ? null : column.apply(stored);
            if (positions != null) {
                int[] renumbered = numbers.get(segment);
                PositionSet.each(positions, position -> add(renumbered[position]));
            }
        }
        Arrays.sort(gathered, 0, count);
        return count == 0 ? null : PositionSet.encode(gathered, count, size);
    }

    private void add(int number) {
        if (number != GONE) {
            gathered[count++] = (char) number;
        }
    }
}
