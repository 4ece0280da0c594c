package org.antenna.benchmarks.peer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleIndex;
import org.antenna.matching.Vocabulary;

/** The engine of this project. */
public final class OurIndex implements Engine {
    private final RuleIndex index = new RuleIndex();

    public OurIndex(Vocabulary vocabulary) {
        index.vocabulary(vocabulary);
    }

    @Override
    public void load(List<RuleIndex.Entry> entries) {
        index.putAll(entries);
    }

    @Override
    public void put(RuleIndex.Entry entry) {
        index.put(entry.id(), entry.wish());
    }

    public void remove(UUID id) {
        index.remove(id);
    }

    @Override
    public Count count(ReportFacts report) {
        return new Count(index.match(report).size(), -1);
    }

    @Override
    public Set<UUID> found(ReportFacts report) {
        return Set.copyOf(index.match(report));
    }

    @Override
    public void close() {}
}
