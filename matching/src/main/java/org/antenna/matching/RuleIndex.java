package org.antenna.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * All wishes, ready for the next report. Any number of threads may match while others put, remove and replace the
 * vocabulary; each match sees every change that returned before it began, and a replaced wish is never seen as neither.
 */
public final class RuleIndex {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, CompiledRule> rules = new HashMap<>();
    private final Map<Condition, Map<String, CompiledRule>> filed = new HashMap<>();
    private Vocabulary vocabulary = Vocabulary.EMPTY;

    /**
     * Adds a wish, or replaces the one with this id.
     *
     * @throws InvalidRuleException when the rule has problems; nothing is changed then
     */
    public void put(String subscriptionId, Wish wish) {
        CompiledRule rule = CompiledRule.compile(wish);
        Gate gate = rule.gate();
        lock.writeLock().lock();
        try {
            takeOut(subscriptionId);
            rules.put(subscriptionId, rule);
            gate.conditions()
                    .forEach(condition -> filed.computeIfAbsent(condition, key -> new HashMap<>())
                            .put(subscriptionId, rule));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Forgets a wish; without effect where there is none with this id. */
    public void remove(String subscriptionId) {
        lock.writeLock().lock();
        try {
            takeOut(subscriptionId);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** From now on topics and groups stand for what this vocabulary says. */
    public void vocabulary(Vocabulary replacement) {
        lock.writeLock().lock();
        try {
            vocabulary = replacement;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return rules.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Every wish that the report fits, each once with all its reasons, by id. */
    public List<Hit> match(ReportFacts report) {
        lock.readLock().lock();
        try {
            SeenReport seen = new SeenReport(report, vocabulary);
            Map<String, CompiledRule> candidates = new LinkedHashMap<>();
            seen.conditions().forEach(condition -> candidates.putAll(filed.getOrDefault(condition, Map.of())));
            return candidates.entrySet().stream()
                    .flatMap(candidate -> candidate.getValue().match(seen).stream()
                            .map(reasons -> new Hit(candidate.getKey(), reasons)))
                    .sorted(Comparator.comparing(Hit::subscriptionId))
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void takeOut(String subscriptionId) {
        CompiledRule old = rules.remove(subscriptionId);
        if (old == null) {
            return;
        }
        for (Condition condition : old.gate().conditions()) {
            filed.computeIfPresent(condition, (key, wishes) -> {
                wishes.remove(subscriptionId);
                return wishes.isEmpty() ? null : wishes;
            });
        }
    }
}
