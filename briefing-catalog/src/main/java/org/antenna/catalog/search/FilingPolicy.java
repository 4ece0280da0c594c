package org.antenna.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antenna.catalog.search.Filing.Segment;

/**
 * When segments are merged, and which. A search asks every segment, so there should be few; a report should not be
 * written often, so only segments of about one size are merged. A million reports end in about 30 segments, and each was
 * written up to five times.
 */
final class FilingPolicy {
    /** What a position can number. */
    static final int LARGEST = 65_536;

    private static final int MANY = 8;
    private static final int MANY_LARGE = 4;
    private static final List<Integer> SIZES = List.of(0, 1_024, 8_192, 49_152);

    /** A segment of which less than so much of a hundred lives is written again: every search reads what is gone. */
    private static final int ALIVE = 95;

    private FilingPolicy() {}

    /** Ids of the segments to merge; empty: all is well. One: it is written again without what is gone. */
    static List<Long> merge(List<Segment> segments) {
        for (int tier = 1; tier < SIZES.size(); tier++) {
            List<Long> chosen = merge(segments, SIZES.get(tier - 1), SIZES.get(tier));
            if (!chosen.isEmpty()) {
                return chosen;
            }
        }
        return segments.stream()
                .filter(one -> one.living() * 100L < (long) one.documents() * ALIVE)
                .map(Segment::id)
                .limit(1)
                .toList();
    }

    private static List<Long> merge(List<Segment> segments, int from, int below) {
        List<Segment> alike = segments.stream()
                .filter(one -> one.living() >= from && one.living() < below)
                .sorted(Comparator.comparing(Segment::living))
                .toList();
        if (alike.size() < (below > SIZES.get(2) ? MANY_LARGE : MANY)) {
            return List.of();
        }
        List<Long> chosen = new ArrayList<>();
        int sum = 0;
        for (Segment one : alike) {
            sum += one.living();
            if (sum <= LARGEST) {
                chosen.add(one.id());
            }
        }
        return chosen.size() > 1 ? chosen : List.of();
    }
}
