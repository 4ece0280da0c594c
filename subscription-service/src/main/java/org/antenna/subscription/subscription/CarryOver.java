package org.antenna.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.antenna.kit.platform.Ids;
import org.antenna.subscription.organisation.Reach;
import org.antenna.subscription.vocabulary.Succession;
import org.antenna.subscription.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Carries the subscribers of a retired series over to the series that continues it. The old subscription ends as REPLACED, so
 * what it had matched is still sent; the new one hears of what the successor brought since it was named, however late that
 * became known. An organisation that subscribes to the successor already gets one subscription in the place of both, with the
 * recipients of both; who was in both keeps the pace of the latter.
 *
 * <p>Looks for what stands, not for what changed: safe to run twice, and whatever was missed is found the next time. A series
 * may have more subscribers than one transaction should carry, so they come a few at a time: meanwhile nobody can subscribe
 * to the retired series, and what its successor brings is found for each of them when the new subscription begins.
 */
@ApplicationScoped
public class CarryOver {
    private final Subscriptions subscriptions;
    private final SubscriptionEvents events;
    private final Vocabulary vocabulary;
    private final Ids ids;
    private final Clock clock;

    @Inject
    CarryOver(Subscriptions subscriptions, SubscriptionEvents events, Vocabulary vocabulary, Ids ids, Clock clock) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that wait to be carried over, by id, under the series that each of them is of. */
    public Map<String, List<UUID>> waiting() {
        return subscriptions.ofContinuedSeries();
    }

    /**
     * All or none of these; what does not wait any more is passed over. Whoever would change any subscription waits until the
     * transaction ends.
     *
     * @return false when another instance is at it, so that nothing was done
     */
    @Transactional
    public boolean carry(Collection<UUID> some) {
        if (!subscriptions.carryAlone()) {
            return false;
        }
        // Who leaves meanwhile would stay in what begins here.
        subscriptions.lockAll();
        some.forEach(this::follow);
        return true;
    }

    /** Step by step: who had the first series is owed what the second brought before it was retired itself. */
    private void follow(UUID first) {
        // Events that overtook each other may show a circle for a while; the next one resolves it.
        Set<String> passed = new HashSet<>();
        @Nullable UUID next = first;
        while (next != null) {
            next = carry(next, passed);
        }
    }

    /** The subscription that took its place, or null when it stays. */
    private @Nullable UUID carry(UUID id, Set<String> passed) {
        Subscription found = subscriptions.find(Reach.EVERYTHING, id);
        if (found == null || !(found.terms().wish() instanceof Wish.BySeries(String series)) || !passed.add(series)) {
            return null;
        }
        Succession succession = vocabulary.succession(series);
        if (succession == null || passed.contains(succession.series())) {
            return null;
        }
        Wish wish = new Wish.BySeries(succession.series());
        @Nullable UUID there = subscriptions.active(found.terms().organisation(), wish);
        // By id, as everywhere: two transactions that lock the same rows must do it in the same order.
        Stream.of(id, there == null ? id : there).sorted().forEach(one -> subscriptions.lock(Reach.EVERYTHING, one));
        return subscriptions.find(Reach.EVERYTHING, id) instanceof Subscription.Active retired
                ? replace(retired, active(there), wish, succession, series)
                : null;
    }

    private Subscription.@Nullable Active active(@Nullable UUID id) {
        return id != null && subscriptions.find(Reach.EVERYTHING, id) instanceof Subscription.Active active
                ? active
                : null;
    }

    private UUID replace(
            Subscription.Active retired,
            Subscription.@Nullable Active there,
            Wish wish,
            Succession succession,
            String series) {
        Instant since = later(succession.since(), retired.terms().activatedAt());
        String note = "栏目 %1$s 已停办，由 %2$s 接续。 The series %1$s was retired and is continued by %2$s."
                .formatted(series, succession.series());
        if (there != null && there.covers(retired, since)) {
            end(retired, there.terms().id(), note, since);
            return there.terms().id();
        }
        UUID id = ids.next();
        end(retired, id, note, since);
        List<Membership> members = new ArrayList<>();
        if (there != null) {
            end(there, id, note, since);
            members.addAll(there.present());
        }
        retired.present().stream()
                .filter(member -> there == null || !there.has(member.recipient()))
                .forEach(members::add);
        Terms old = there == null ? retired.terms() : there.terms();
        Terms terms = new Terms(id, old.organisation(), old.name(), wish, since, old.id());
        Subscription.Active created = Subscription.Active.created(terms, members);
        if (!subscriptions.add(created)) {
            throw new IllegalStateException("Somebody subscribed to " + succession.series() + " this very moment");
        }
        events.changed(created);
        return id;
    }

    /** Not before the new one begins: when clocks differ, what comes between the two is lost by neither. */
    private void end(Subscription.Active subscription, UUID by, String note, Instant since) {
        Instant at = later(later(clock.instant(), since), subscription.terms().activatedAt());
        Subscription ended = subscription.ended(Ending.replaced(by, note, at));
        subscriptions.save(ended);
        events.changed(ended);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
