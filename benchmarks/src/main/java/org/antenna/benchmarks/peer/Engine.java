package org.antenna.benchmarks.peer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.index.RuleIndex;

/** Holds wishes and finds those that a report fits. Any number of threads may ask; one thread puts. */
public interface Engine extends AutoCloseable {
    /** Adds many wishes that are not there yet, in the way that suits this engine best. */
    void load(List<RuleIndex.Entry> entries);

    /** Adds or replaces one wish; on return it is found. */
    void put(RuleIndex.Entry entry);

    /** How many wishes the report fits. The answer is made as the engine makes it, and not looked into. */
    int count(ReportFacts report);

    /** Every wish that the report fits. */
    Set<UUID> found(ReportFacts report);

    /** How many wishes were evaluated so far to find the matches. */
    long candidates();

    @Override
    void close();
}
