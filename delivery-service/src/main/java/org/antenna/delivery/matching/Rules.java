package org.antenna.delivery.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;
import org.antenna.delivery.replica.Vocabularies;
import org.antenna.delivery.replica.Vocabulary;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.InvalidRuleException;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Wish;
import org.antenna.matching.index.RuleIndex;
import org.jspecify.annotations.Nullable;

/**
 * All living subscriptions, ready in memory. Each instance has its own copy and brings it up to date from the database
 * before it matches. That is exact because stamps are drawn under the exclusive replica lock: what is committed has no
 * gaps, so nothing below the highest stamp seen can still appear.
 */
@ApplicationScoped
public class Rules {
    private static final Logger LOG = System.getLogger(Rules.class.getName());
    private static final int BATCH = 5_000;

    private final Subscriptions subscriptions;
    private final Vocabularies vocabularies;
    private final RuleIndex index = new RuleIndex();
    private final Map<UUID, CompiledRule> compiled = new HashMap<>();
    private final Map<UUID, Instant> activated = new HashMap<>();
    private long seen;
    private @Nullable Vocabulary vocabulary;

    @Inject
    public Rules(Subscriptions subscriptions, Vocabularies vocabularies) {
        this.subscriptions = subscriptions;
        this.vocabularies = vocabularies;
    }

    /** Every living subscription that was active when the report was released and fits it. The caller holds the replica lock. */
    public synchronized List<Match> matching(ReportReleased report) {
        bringUpToDate();
        ReportKey key = new ReportKey(UUID.fromString(report.reportId()), report.version());
        ReportFacts facts = ReportFacts.of(report);
        var codes = forMatching(vocabularies.current());
        return index.match(facts).stream()
                .flatMap(id -> Objects.requireNonNull(compiled.get(id)).match(facts, codes).stream()
                        .map(why -> new Match(id, key, why)))
                .filter(match -> wasActive(match.subscription(), report.releasedAt()))
                .toList();
    }

    /** Reads the changes since the last time. Also called at start, so that the first report need not wait. */
    public synchronized void bringUpToDate() {
        Vocabulary current = vocabularies.current();
        if (current != vocabulary) {
            index.vocabulary(forMatching(current));
            vocabulary = current;
        }
        List<Subscriptions.Change> changes;
        do {
            changes = subscriptions.changesAfter(seen, BATCH);
            changes.forEach(change -> {
                take(change.subscription());
                seen = change.stamp();
            });
        } while (changes.size() == BATCH);
    }

    /** One subscription against reports, whatever the index knows. */
    public List<Match> matching(Subscription subscription, List<ReportReleased> reports) {
        CompiledRule rule = CompiledRule.compile(wish(subscription));
        var codes = forMatching(vocabularies.current());
        return reports.stream()
                .flatMap(report -> rule.match(ReportFacts.of(report), codes).stream()
                        .map(reasons -> new Match(
                                subscription.id(),
                                new ReportKey(UUID.fromString(report.reportId()), report.version()),
                                reasons)))
                .toList();
    }

    /** @throws InvalidRuleException when the subscription can never be matched */
    public static void check(Subscription subscription) {
        CompiledRule.compile(wish(subscription));
    }

    private void take(Subscription subscription) {
        UUID id = subscription.id();
        if (subscription.ended()) {
            index.remove(id);
            compiled.remove(id);
            activated.remove(id);
            return;
        }
        try {
            index.put(id, wish(subscription));
            compiled.put(id, CompiledRule.compile(wish(subscription)));
            activated.put(id, subscription.activatedAt());
        } catch (InvalidRuleException e) {
            // It was good when it was stored. One rule that a newer matcher refuses must not stop all others.
            LOG.log(Level.ERROR, "Subscription {0} matches nothing: {1}", id, e.getMessage());
        }
    }

    private boolean wasActive(UUID subscription, Instant moment) {
        Instant since = activated.get(subscription);
        return since != null && !since.isAfter(moment);
    }

    private static Wish wish(Subscription subscription) {
        return subscription.series() != null
                ? new Wish.OfSeries(subscription.series())
                : new Wish.OfRule(Objects.requireNonNull(subscription.rule()));
    }

    private static org.antenna.matching.Vocabulary forMatching(Vocabulary vocabulary) {
        return vocabulary.meaning();
    }
}
