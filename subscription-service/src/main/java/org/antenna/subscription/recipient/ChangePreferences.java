package org.antenna.subscription.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.antenna.kit.access.Caller;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.Reach;

/** Changes language, time zone and hour of a recipient's mails. */
@ApplicationScoped
public class ChangePreferences {
    private final Recipients recipients;
    private final RecipientEvents events;
    private final Caller caller;

    @Inject
    ChangePreferences(Recipients recipients, RecipientEvents events, Caller caller) {
        this.recipients = recipients;
        this.events = events;
        this.caller = caller;
    }

    /**
     * @param seen version that the caller changes from
     * @throws Refusal {@code recipient-not-found} (404), also out of reach; {@code changed-meanwhile} (412); {@code
     *     recipient-closed} (409)
     */
    @Transactional
    public Recipient change(UUID id, long seen, Preferences wanted) {
        Recipient before = recipients.lock(Reach.of(caller), id);
        if (before == null) {
            throw Refusal.notFound("recipient");
        }
        if (before.version() != seen) {
            throw new Refusal(412, "changed-meanwhile", "It is another version by now. Read it again.", List.of());
        }
        Recipient now = before.preferring(wanted);
        recipients.save(now);
        events.changed(now);
        return now;
    }
}
