package org.antenna.subscription.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.antenna.kit.access.Caller;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.OrganisationClosed;
import org.antenna.subscription.organisation.Reach;

/** Closes a recipient for good; it leaves its subscriptions in the same transaction. */
@ApplicationScoped
public class CloseRecipient {
    private final Recipients recipients;
    private final RecipientEvents events;
    private final Event<RecipientsClosing> intentions;
    private final Event<RecipientClosed> closures;
    private final Caller caller;
    private final Clock clock;

    @Inject
    CloseRecipient(
            Recipients recipients,
            RecipientEvents events,
            Event<RecipientsClosing> intentions,
            Event<RecipientClosed> closures,
            Caller caller,
            Clock clock) {
        this.recipients = recipients;
        this.events = events;
        this.intentions = intentions;
        this.closures = closures;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A closed one is left as it is.
     *
     * @throws Refusal {@code recipient-not-found} (404), also out of reach
     */
    @Transactional
    public Recipient close(UUID id) {
        intentions.fire(new RecipientsClosing());
        Recipient before = recipients.lock(Reach.of(caller), id);
        if (before == null) {
            throw Refusal.notFound("recipient");
        }
        return before.active() ? close(before) : before;
    }

    void with(@Observes OrganisationClosed organisation) {
        intentions.fire(new RecipientsClosing());
        recipients.lockOpenOf(organisation.code()).forEach(this::close);
    }

    private Recipient close(Recipient before) {
        Recipient now = before.closed(clock.instant());
        recipients.save(now);
        events.changed(now);
        closures.fire(new RecipientClosed(now.id()));
        return now;
    }
}
