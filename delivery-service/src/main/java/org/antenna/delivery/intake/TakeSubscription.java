package org.antenna.delivery.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.antenna.delivery.duty.Oblige;
import org.antenna.delivery.duty.Scope;
import org.antenna.delivery.matching.MatchHistory;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.ReplicaLock;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;

/** A subscription began, lost recipients, changed a pace, or ended. */
@ApplicationScoped
public class TakeSubscription {
    private final ReplicaLock lock;
    private final Subscriptions subscriptions;
    private final MatchHistory history;
    private final Oblige oblige;
    private final LookBack lookBack;

    @Inject
    public TakeSubscription(
            ReplicaLock lock, Subscriptions subscriptions, MatchHistory history, Oblige oblige, LookBack lookBack) {
        this.lock = lock;
        this.subscriptions = subscriptions;
        this.history = history;
        this.oblige = oblige;
        this.lookBack = lookBack;
    }

    /** @param changedAt UTC */
    @Transactional
    public void changed(Subscription subscription, Instant changedAt) {
        boolean matches = !subscription.ended() || subscription.replaced();
        MatchHistory.Looked looked =
                matches && !subscriptions.known(subscription.id()) ? history.look(subscription) : null;
        lock.exclusive();
        Set<UUID> concerned = new HashSet<>(subscriptions.recipients(subscription.id()));
        Arrival arrival = subscriptions.store(subscription);
        if (arrival == Arrival.OLD) {
            return;
        }
        if (arrival == Arrival.FIRST && looked != null) {
            history.record(subscription, looked);
        }
        concerned.addAll(subscription.recipients().keySet());
        oblige.within(new Scope.OfSubscription(subscription.id(), concerned, lookBack.from(arrival, changedAt)));
    }
}
