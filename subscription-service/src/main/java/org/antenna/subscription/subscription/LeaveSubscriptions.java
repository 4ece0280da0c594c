package org.antenna.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.antenna.subscription.organisation.OrganisationMoved;
import org.antenna.subscription.organisation.Reach;
import org.antenna.subscription.recipient.RecipientClosed;
import org.antenna.subscription.recipient.RecipientsClosing;

/** Takes recipients out of subscriptions; those left without any end. Safe to run twice. */
@ApplicationScoped
public class LeaveSubscriptions {
    private final Subscriptions subscriptions;
    private final SubscriptionEvents events;
    private final Clock clock;

    @Inject
    LeaveSubscriptions(Subscriptions subscriptions, SubscriptionEvents events, Clock clock) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * By the link in a mail, which may be older than what took the place of the subscriptions that it named. Those that are
     * unknown, ended or without this recipient are passed over.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unsubscribe(UUID recipient, Collection<UUID> named) {
        subscriptions.holdAll();
        // By id, as everywhere: two transactions that lock the same rows must do it in the same order.
        subscriptions.withReplacements(named).forEach(id -> leave(id, recipient, EndReason.UNSUBSCRIBED));
    }

    void closing(@Observes RecipientsClosing closing) {
        subscriptions.holdAll();
    }

    void closed(@Observes RecipientClosed closure) {
        subscriptions.activeOf(closure.id()).forEach(id -> leave(id, closure.id(), EndReason.NO_RECIPIENTS));
    }

    void moved(@Observes OrganisationMoved move) {
        subscriptions.holdAll();
        subscriptions
                .strays()
                .forEach(stray -> leave(stray.subscription(), stray.recipient(), EndReason.NO_RECIPIENTS));
    }

    private void leave(UUID id, UUID recipient, EndReason ifNobodyIsLeft) {
        if (subscriptions.lock(Reach.EVERYTHING, id) instanceof Subscription.Active active && active.has(recipient)) {
            Subscription now = active.without(recipient, ifNobodyIsLeft, clock.instant());
            subscriptions.save(now);
            events.changed(now);
        }
    }
}
