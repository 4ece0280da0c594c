package org.antenna.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * All wishes, ready for the next report. Any number of threads may match while others put, remove and replace the
 * vocabulary; each match sees every change that returned before it began, and a replaced wish is never seen as neither.
 */
public final class RuleIndex {
    /** A wish and who has it. */
    public record Entry(UUID id, Wish wish) {}

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<UUID, CompiledRule> rules = new HashMap<>();
    private final Map<Condition, Map<UUID, CompiledRule>> filed = new HashMap<>();
    private Vocabulary vocabulary = Vocabulary.EMPTY;

    /**
     * Adds a wish, or replaces the one with this id.
     *
     * @throws InvalidRuleException when the rule has problems; nothing is changed then
     */
    public void put(UUID id, Wish wish) {
        CompiledRule rule = CompiledRule.compile(wish);
        Gate gate = rule.gate();
        lock.writeLock().lock();
        try {
            takeOut(id);
            rules.put(id, rule);
            gate.conditions()
                    .forEach(condition -> filed.computeIfAbsent(condition, key -> new HashMap<>())
                            .put(id, rule));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Adds or replaces many; in this order, where an id comes twice.
     *
     * @throws InvalidRuleException when a rule has problems; those before it are in
     */
    public void putAll(Collection<Entry> entries) {
        entries.forEach(entry -> put(entry.id(), entry.wish()));
    }

    /** Forgets a wish; without effect where there is none with this id. */
    public void remove(UUID id) {
        lock.writeLock().lock();
        try {
            takeOut(id);
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

    /** Every wish that the report fits, each once, in no order. {@link CompiledRule#match} says why. */
    public List<UUID> match(ReportFacts report) {
        lock.readLock().lock();
        try {
            SeenReport seen = new SeenReport(report, vocabulary);
            Map<UUID, CompiledRule> candidates = new LinkedHashMap<>();
            seen.conditions().forEach(condition -> candidates.putAll(filed.getOrDefault(condition, Map.of())));
            return candidates.entrySet().stream()
                    .filter(candidate -> candidate.getValue().match(seen).isPresent())
                    .map(Map.Entry::getKey)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void takeOut(UUID id) {
        CompiledRule old = rules.remove(id);
        if (old == null) {
            return;
        }
        for (Condition condition : old.gate().conditions()) {
            filed.computeIfPresent(condition, (key, wishes) -> {
                wishes.remove(id);
                return wishes.isEmpty() ? null : wishes;
            });
        }
    }
}
