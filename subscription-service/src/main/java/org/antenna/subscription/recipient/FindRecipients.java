package org.antenna.subscription.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.antenna.kit.access.Caller;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.Reach;
import org.jspecify.annotations.Nullable;

/** Reads recipients within the caller's reach. */
@ApplicationScoped
public class FindRecipients {
    private final Recipients recipients;
    private final Caller caller;

    @Inject
    FindRecipients(Recipients recipients, Caller caller) {
        this.recipients = recipients;
        this.caller = caller;
    }

    /** @throws Refusal {@code recipient-not-found} (404), also for one out of reach */
    @Transactional
    public Recipient one(UUID id) {
        Recipient found = recipients.find(Reach.of(caller), id);
        if (found == null) {
            throw Refusal.notFound("recipient");
        }
        return found;
    }

    /** Oldest first, closed ones too. */
    @Transactional
    public Page<Recipient> page(Limit limit, @Nullable UUID after) {
        List<Recipient> rows = recipients.list(Reach.of(caller), after, limit.value() + 1);
        return Page.of(rows, limit.value(), last -> Cursor.of(last.id()));
    }
}
