package org.antenna.subscription.organisation;

import org.antenna.kit.access.Caller;
import org.antenna.kit.access.Role;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations a caller may see and act for. Every look-up of this service takes one; what lies outside of it
 * does not exist for the caller.
 *
 * @param root the caller's own organisation: this one and those below it. Null: all of them
 */
public record Reach(@Nullable String root) {
    public static final Reach EVERYTHING = new Reach(null);

    /** @throws Refusal {@code no-organisation} (403) when a caller other than desk and operator belongs to none */
    public static Reach of(Caller caller) {
        if (caller.has(Role.DESK_OFFICER) || caller.has(Role.OPERATOR)) {
            return EVERYTHING;
        }
        return new Reach(caller.requireOrganisation());
    }
}
