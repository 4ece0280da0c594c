package org.antenna.subscription.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.antenna.kit.problem.Refusal;

/** Closes an organisation; its mailboxes and what they subscribed to end in the same transaction. */
@ApplicationScoped
public class CloseOrganisation {
    private final Organisations organisations;
    private final OrganisationEvents events;
    private final Event<OrganisationClosed> closures;
    private final Clock clock;

    @Inject
    CloseOrganisation(
            Organisations organisations, OrganisationEvents events, Event<OrganisationClosed> closures, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.closures = closures;
        this.clock = clock;
    }

    /**
     * A closed one is left as it is.
     *
     * @throws Refusal {@code organisation-not-found} (404); {@code open-organisations-below} (409)
     */
    @Transactional
    public Organisation close(String code) {
        organisations.lockTree();
        Organisation before = organisations.find(Reach.EVERYTHING, code);
        if (before == null) {
            throw Refusal.notFound("organisation");
        }
        if (before.closed()) {
            return before;
        }
        if (organisations.hasOpenBelow(code)) {
            throw Refusal.conflict("open-organisations-below", "Close or move the organisations below it first.");
        }
        Organisation now = before.closed(clock.instant());
        organisations.save(now);
        closures.fire(new OrganisationClosed(code));
        events.changed(now);
        return now;
    }
}
