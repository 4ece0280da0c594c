package org.antenna.subscription.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.antenna.kit.access.Caller;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads organisations within the caller's reach. */
@ApplicationScoped
public class FindOrganisations {
    private final Organisations organisations;
    private final Caller caller;

    @Inject
    FindOrganisations(Organisations organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    /** @throws Refusal {@code organisation-not-found} (404), also for one out of reach */
    @Transactional
    public Organisation one(String code) {
        Organisation found = organisations.find(Reach.of(caller), code);
        if (found == null) {
            throw Refusal.notFound("organisation");
        }
        return found;
    }

    /** By code. */
    @Transactional
    public Page<Organisation> page(Limit limit, @Nullable Cursor after) {
        String code = after == null ? null : after.values().getFirst();
        if (code != null && !Registration.isCode(code)) {
            throw Refusal.field("cursor", "invalid-cursor", "Use the cursor that the page before gave as next.");
        }
        List<Organisation> rows = organisations.list(Reach.of(caller), code, limit.value() + 1);
        return Page.of(rows, limit.value(), last -> Cursor.of(last.code()));
    }
}
