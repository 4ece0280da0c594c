package org.antenna.delivery.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.antenna.kit.access.Caller;
import org.antenna.kit.access.Role;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What of the ledger the caller may see. */
@RequestScoped
class Scoping {
    private final Caller caller;

    @Inject
    Scoping(Caller caller) {
        this.caller = caller;
    }

    /** Null for desk officers and operators, who see all; else the code that every row must carry. */
    @Nullable
    String organisation() {
        return seesAll() ? null : caller.requireOrganisation();
    }

    boolean seesAll() {
        return caller.has(Role.DESK_OFFICER) || caller.has(Role.OPERATOR);
    }

    /** An id that is none names nothing that exists. */
    static UUID id(String text, String what) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(what);
        }
    }

    static @Nullable UUID parameter(@Nullable String text, String field) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.field(field, "not-an-id", "A UUID is expected.");
        }
    }
}
