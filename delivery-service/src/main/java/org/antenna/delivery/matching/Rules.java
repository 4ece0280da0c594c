package org.antenna.delivery.matching;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antenna.delivery.replica.Subscriptions;
import org.antenna.delivery.replica.Vocabularies;
import org.antenna.delivery.replica.Vocabulary;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.index.Figures;
import org.antenna.matching.index.RuleIndex;
import org.jspecify.annotations.Nullable;

/**
 * All living subscriptions, ready in memory. Each instance has its own copy, reads it from the database once, and brings it
 * up to date from there before it matches. That is exact because stamps are drawn under the exclusive replica lock: what is
 * committed has no gaps, so nothing below the highest stamp seen can still appear.
 */
@ApplicationScoped
public class Rules {
    private static final Logger LOG = System.getLogger(Rules.class.getName());

    /** Few enough that the index takes them one by one and builds anew in the background. */
    private static final int CHANGES = 1_000;

    private final Subscriptions subscriptions;
    private final Vocabularies vocabularies;
    private final Timer refreshes;
    private volatile RuleIndex index = new RuleIndex();
    private volatile boolean loaded;
    private volatile int size;
    private long seen;
    private @Nullable Vocabulary vocabulary;

    @Inject
    public Rules(Subscriptions subscriptions, Vocabularies vocabularies, MeterRegistry metrics) {
        this.subscriptions = subscriptions;
        this.vocabularies = vocabularies;
        this.refreshes = Timer.builder("antenna_matching_refresh")
                .description("Bringing the rules in memory up to date, when there was something new")
                .register(metrics);
    }

    /** The living subscriptions that a report fits, whenever they were activated. The caller holds the replica lock. */
    public synchronized List<UUID> fitting(ReportFacts report) {
        bringUpToDate();
        return index.match(report);
    }

    /**
     * As {@link #fitting}, for who only wants to know: without the replica lock and without waiting for anybody, so changes
     * of the last moments may be missing. Empty until all rules have been read.
     */
    public Optional<List<UUID>> wouldFit(ReportFacts report) {
        RuleIndex now = index;
        return loaded ? Optional.of(now.match(report)) : Optional.empty();
    }

    /**
     * Reads what changed since the last time, at first everything. Whoever calls it soon after a change spares the next
     * report the wait. Where it fails, the next call makes good.
     */
    public synchronized void bringUpToDate() {
        long before = System.nanoTime();
        boolean news = readFirst();
        news |= readVocabulary();
        news |= readChanges();
        if (news) {
            size = index.size();
            refreshes.record(Duration.ofNanos(System.nanoTime() - before));
        }
    }

    /** How many are in memory, or have been read while that is not yet all. Waits for nobody. */
    public int size() {
        return size;
    }

    /** Null until all have been read. */
    public @Nullable Figures figures() {
        return loaded ? index.figures() : null;
    }

    private boolean readVocabulary() {
        Vocabulary current = vocabularies.current();
        if (current == vocabulary) {
            return false;
        }
        index.vocabulary(current.meaning());
        vocabulary = current;
        return true;
    }

    /**
     * What changes meanwhile gets a higher stamp than all that is read here, and is read after it. A database that was set
     * back gives stamps a second time, so all is read anew.
     */
    private boolean readFirst() {
        long newest = subscriptions.newestChange();
        if (loaded && newest >= seen) {
            return false;
        }
        loaded = false;
        index = new RuleIndex();
        vocabulary = null;
        putAll(new LivingRules(subscriptions, newest, read -> size = read));
        seen = newest;
        loaded = true;
        return true;
    }

    private boolean readChanges() {
        boolean news = false;
        List<Subscriptions.Change> changes;
        do {
            changes = subscriptions.changesAfter(seen, CHANGES);
            if (!changes.isEmpty()) {
                changes.stream()
                        .filter(Subscriptions.Change::ended)
                        .forEach(change -> index.remove(change.subscription()));
                putAll(changes.stream()
                        .filter(change -> !change.ended())
                        .map(Wishes::entry)
                        .toList());
                seen = changes.getLast().stamp();
                news = true;
            }
        } while (changes.size() == CHANGES);
        return news;
    }

    private void putAll(Collection<RuleIndex.Entry> entries) {
        for (RuleIndex.Refused refused : index.putAll(entries)) {
            // It was good when it was stored. One rule that a newer matcher refuses must not stop all others.
            LOG.log(Level.ERROR, "Subscription {0} matches nothing: {1}", refused.id(), refused.problems());
        }
    }
}
