package org.antenna.subscription.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.etag.IfMatch;
import org.jspecify.annotations.Nullable;

/** Registers an organisation or states it anew. Called by the desk and the operator. */
@ApplicationScoped
public class RegisterOrganisation {
    private final Organisations organisations;
    private final OrganisationEvents events;
    private final Event<OrganisationMoved> moves;

    @Inject
    RegisterOrganisation(Organisations organisations, OrganisationEvents events, Event<OrganisationMoved> moves) {
        this.organisations = organisations;
        this.events = events;
        this.moves = moves;
    }

    /** The organisation as it stands now, and whether this made it. */
    public record Outcome(Organisation organisation, boolean isNew) {}

    /**
     * The same statement again changes nothing, tells nobody, and needs no version.
     *
     * @param seen version that the caller read before; needed to change what is there
     * @throws Refusal as {@link IfMatch#requireIfKnown}; {@code unknown-parent}, {@code cycle-in-tree} (400); {@code organisation-closed} (409)
     */
    @Transactional
    public Outcome register(Registration statement, @Nullable Long seen) {
        organisations.lockTree();
        requireParent(statement);
        Organisation before = organisations.find(Reach.EVERYTHING, statement.code());
        if (before != null && !before.closed() && before.registration().equals(statement)) {
            return new Outcome(before, false);
        }
        IfMatch.requireIfKnown(seen, before == null ? 0 : before.version());
        Organisation now = before == null ? Organisation.registered(statement) : before.restated(statement);
        keep(before, now);
        events.changed(now);
        return new Outcome(now, before == null);
    }

    private void keep(@Nullable Organisation before, Organisation now) {
        if (before == null) {
            organisations.add(now);
            return;
        }
        organisations.save(now);
        if (now.movedFrom(before)) {
            moves.fire(new OrganisationMoved(now.code()));
        }
    }

    private void requireParent(Registration statement) {
        String parent = statement.parent();
        if (parent == null) {
            return;
        }
        Organisation above = organisations.find(Reach.EVERYTHING, parent);
        if (above == null || above.closed()) {
            throw Refusal.field("parent", "unknown-parent", "There is no open organisation of this code.");
        }
        if (organisations.isWithin(parent, statement.code())) {
            throw Refusal.field("parent", "cycle-in-tree", "The organisation above cannot lie below.");
        }
    }
}
