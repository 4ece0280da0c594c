package org.antenna.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.antenna.kit.access.Caller;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.Reach;
import org.jspecify.annotations.Nullable;

/** Ends a subscription with a reason. */
@ApplicationScoped
public class EndSubscription {
    private final Subscriptions subscriptions;
    private final SubscriptionEvents events;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EndSubscription(Subscriptions subscriptions, SubscriptionEvents events, Caller caller, Clock clock) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws Refusal {@code subscription-not-found} (404), also out of reach; {@code subscription-ended} (409); {@code
     *     reason-not-allowed} (400) for one that only the service gives
     */
    @Transactional
    public Subscription.Ended end(UUID id, EndReason reason, @Nullable String note) {
        Ending ending = Ending.byPerson(reason, note, clock.instant());
        subscriptions.holdAll();
        return switch (subscriptions.lock(Reach.of(caller), id)) {
            case null -> throw Refusal.notFound("subscription");
            case Subscription.Ended _ -> throw Refusal.conflict("subscription-ended", "It ended before.");
            case Subscription.Active active -> keep(active.ended(ending));
        };
    }

    /** False when this organisation has no such active one. The caller {@linkplain Subscriptions#holdAll holds all}. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean replaced(String organisation, UUID id, UUID by, Instant at) {
        if (subscriptions.lock(Reach.EVERYTHING, id) instanceof Subscription.Active active
                && active.terms().organisation().equals(organisation)) {
            keep(active.ended(Ending.replaced(by, null, at)));
            return true;
        }
        return false;
    }

    private Subscription.Ended keep(Subscription.Ended ended) {
        subscriptions.save(ended);
        events.changed(ended);
        return ended;
    }
}
