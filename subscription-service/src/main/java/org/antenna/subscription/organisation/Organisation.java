package org.antenna.subscription.organisation;

import java.time.Instant;
import java.util.Objects;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stands.
 *
 * @param version 1 when it was registered, one more with each change
 * @param closedAt UTC, null while it is open
 */
public record Organisation(
        Registration registration, long version, @Nullable Instant closedAt) {
    static Organisation registered(Registration registration) {
        return new Organisation(registration, 1, null);
    }

    public String code() {
        return registration.code();
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** @throws Refusal {@code organisation-closed} (409) */
    Organisation restated(Registration statement) {
        if (closed()) {
            throw Refusal.conflict("organisation-closed", "A closed organisation stays as it was.");
        }
        return new Organisation(statement, version + 1, null);
    }

    Organisation closed(Instant at) {
        return new Organisation(registration, version + 1, at);
    }

    boolean movedFrom(Organisation before) {
        return !Objects.equals(registration.parent(), before.registration.parent());
    }

    OrganisationChanged changed() {
        return new OrganisationChanged(
                code(),
                version,
                registration.organisationClass(),
                registration.name(),
                registration.parent(),
                registration.region(),
                closed());
    }
}
