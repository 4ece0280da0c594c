package org.antenna.benchmarks.peer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.index.Figures;
import org.antenna.matching.index.RuleIndex;

/** The engine of this project. */
public final class OurIndex implements Engine {
    private final RuleIndex index = new RuleIndex();

    public OurIndex(Vocabulary vocabulary) {
        index.vocabulary(vocabulary);
    }

    @Override
    public void load(List<RuleIndex.Entry> entries) {
        List<RuleIndex.Refused> refused = index.putAll(entries);
        if (!refused.isEmpty()) {
            throw new IllegalStateException("The workload has rules that are refused: " + refused.getFirst());
        }
    }

    @Override
    public void put(RuleIndex.Entry entry) {
        index.put(entry.id(), entry.wish());
    }

    @Override
    public int count(ReportFacts report) {
        return index.match(report).size();
    }

    /** As {@link #count}, and each id is read besides: the list makes them only when asked. */
    public int readIds(ReportFacts report) {
        int read = 0;
        for (UUID id : index.match(report)) {
            read += id == null ? 0 : 1;
        }
        return read;
    }

    @Override
    public Set<UUID> found(ReportFacts report) {
        return Set.copyOf(index.match(report));
    }

    @Override
    public long candidates() {
        return index.figures().candidates();
    }

    public void rebuild() {
        index.rebuild();
    }

    public Figures figures() {
        return index.figures();
    }

    @Override
    public void close() {}
}
