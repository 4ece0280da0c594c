package org.antenna.benchmarks.peer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleIndex;

/** Holds wishes and finds those that a report fits. Any number of threads may ask; one thread puts. */
public interface Engine extends AutoCloseable {
    /** Adds many wishes that are not there yet, in the way that suits this engine best. */
    void load(List<RuleIndex.Entry> entries);

    /** Adds or replaces one wish; on return it is found. */
    void put(RuleIndex.Entry entry);

    /** What one match gave, without the answer itself: how many wishes fit, and how many were looked at for it. */
    Count count(ReportFacts report);

    /** Every wish that the report fits. */
    Set<UUID> found(ReportFacts report);

    @Override
    void close();

    /** @param candidates wishes that were evaluated to find the matches; negative where the engine does not say */
    record Count(int matches, long candidates) {}
}
