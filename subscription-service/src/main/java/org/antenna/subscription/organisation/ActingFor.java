package org.antenna.subscription.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.antenna.kit.access.Caller;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Settles for which organisation a caller creates something, and holds the tree so that it stays true. */
@ApplicationScoped
public class ActingFor {
    private final Organisations organisations;
    private final Caller caller;

    @Inject
    ActingFor(Organisations organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    /**
     * @param named code in the request; null means the caller's own
     * @return code of an open organisation within the caller's reach
     * @throws Refusal {@code unknown-organisation} (400) at the field {@code organisation}, whether it is missing, closed
     *     or out of reach; {@code no-organisation} (403) when none is named and the caller has none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String organisation(@Nullable String named) {
        organisations.holdTree();
        String code = named == null ? caller.requireOrganisation() : named;
        Organisation found = organisations.find(Reach.of(caller), code);
        if (found == null || found.closed()) {
            throw Refusal.field("organisation", "unknown-organisation", "There is no open organisation of this code.");
        }
        return code;
    }
}
