package org.antenna.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleIndex;
import org.antenna.matching.Vocabulary;

/** Brute force: every rule is asked about every report, by the evaluation that mails take their reasons from. */
public final class EveryRule implements Engine {
    private final Vocabulary vocabulary;
    private final List<UUID> ids = new ArrayList<>();
    private final List<CompiledRule> rules = new ArrayList<>();

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
    public Count count(ReportFacts report) {
        return new Count(found(report).size(), rules.size());
    }

    @Override
    public Set<UUID> found(ReportFacts report) {
        Set<UUID> found = new HashSet<>();
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).match(report, vocabulary).isPresent()) {
                found.add(ids.get(at));
            }
        }
        return found;
    }

    @Override
    public void close() {}
}
