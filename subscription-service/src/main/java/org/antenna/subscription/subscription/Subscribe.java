package org.antenna.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.ActingFor;
import org.antenna.subscription.recipient.Recipients;
import org.jspecify.annotations.Nullable;

/** Creates a subscription, active at once. */
@ApplicationScoped
public class Subscribe {
    private final Subscriptions subscriptions;
    private final SubscriptionEvents events;
    private final EndSubscription endings;
    private final Recipients recipients;
    private final ActingFor actingFor;
    private final CheckWish wishes;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Subscribe(
            Subscriptions subscriptions,
            SubscriptionEvents events,
            EndSubscription endings,
            Recipients recipients,
            ActingFor actingFor,
            CheckWish wishes,
            Ids ids,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.endings = endings;
        this.recipients = recipients;
        this.actingFor = actingFor;
        this.wishes = wishes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws Refusal (400) {@code unknown-organisation}, {@code unknown-recipient} (closed, elsewhere, out of reach and
     *     missing ones look alike), {@code unknown-subscription}, or what is wrong with the wish; {@code
     *     subscription-exists} (409); {@code vocabulary-not-ready} (503)
     */
    @Transactional
    public Subscription.Active create(Order order) {
        String owner = actingFor.organisation(order.organisation());
        wishes.require(order.wish());
        subscriptions.holdAll();
        requireRecipients(owner, order.members());
        Instant now = clock.instant();
        UUID id = ids.next();
        endReplaced(owner, order.replaces(), id, now);
        Terms terms = new Terms(id, owner, order.name(), order.wish(), now, order.replaces());
        Subscription.Active created = Subscription.Active.created(terms, order.members());
        if (!subscriptions.add(created)) {
            String detail = "The organisation subscribes to exactly this already.";
            String field = order.wish() instanceof Wish.BySeries ? "series" : "rule";
            throw new Refusal(
                    409, "subscription-exists", detail, List.of(new FieldError(field, "subscription-exists", detail)));
        }
        events.changed(created);
        return created;
    }

    private void requireRecipients(String owner, List<Membership> members) {
        Set<UUID> known = recipients.holdOpenWithin(
                owner, members.stream().map(Membership::recipient).toList());
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (!known.contains(members.get(i).recipient())) {
                errors.add(new FieldError(
                        "recipients[" + i + "].recipientId",
                        "unknown-recipient",
                        "The organisation and those below it have no such open recipient."));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    private void endReplaced(String owner, @Nullable UUID replaced, UUID by, Instant now) {
        if (replaced != null && !endings.replaced(owner, replaced, by, now)) {
            throw Refusal.field(
                    "replaces", "unknown-subscription", "The organisation has no such active subscription.");
        }
    }
}
