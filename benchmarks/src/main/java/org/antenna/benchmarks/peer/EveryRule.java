package org.antenna.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.index.RuleIndex;

/** The obvious way: every rule is asked about every report, by the evaluation that mails take their reasons from. */
public final class EveryRule implements Engine {
    private final Vocabulary vocabulary;
    private final List<UUID> ids = new ArrayList<>();
    private final List<CompiledRule> rules = new ArrayList<>();

    private final LongAdder evaluated = new LongAdder();

    public EveryRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void load(List<RuleIndex.Entry> entries) {
        entries.forEach(this::put);
    }

    @Override
    public void put(RuleIndex.Entry entry) {
        ids.add(entry.id());
        rules.add(CompiledRule.compile(entry.wish()));
    }

    @Override
    public int count(ReportFacts report) {
        return found(report).size();
    }

    @Override
    public Set<UUID> found(ReportFacts report) {
        Set<UUID> found = new HashSet<>();
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).match(report, vocabulary).isPresent()) {
                found.add(ids.get(at));
            }
        }
        evaluated.add(rules.size());
        return found;
    }

    @Override
    public long candidates() {
        return evaluated.sum();
    }

    @Override
    public void close() {}
}
