package org.antenna.matching.index;

import java.util.concurrent.atomic.LongAdder;

/** What all matches together did. */
final class Tally {
    private final LongAdder reports = new LongAdder();
    private final LongAdder candidates = new LongAdder();
    private final LongAdder matches = new LongAdder();

    void add(int asked, int found) {
        reports.increment();
        candidates.add(asked);
        matches.add(found);
    }

    long reports() {
        return reports.sum();
    }

    long candidates() {
        return candidates.sum();
    }

    long matches() {
        return matches.sum();
    }
}
