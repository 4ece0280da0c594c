package org.antenna.catalog.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.antenna.kit.access.Caller;
import org.antenna.kit.access.Role;

/** Makes the {@link Reader} of the request out of its token and the replica of organisations. */
@ApplicationScoped
public class CurrentReader {
    private final Caller caller;
    private final Organisations organisations;

    @Inject
    public CurrentReader(Caller caller, Organisations organisations) {
        this.caller = caller;
        this.organisations = organisations;
    }

    public Reader get() {
        String code = caller.organisation();
        Optional<Organisation> known = code == null ? Optional.empty() : organisations.find(code);
        boolean closed = known.map(Organisation::closed).orElse(false);
        boolean officer = caller.has(Role.MISSION_OFFICER) && code != null && !code.isBlank() && !closed;
        return new Reader(
                caller.has(Role.DESK_OFFICER),
                officer ? code : null,
                known.filter(organisation -> !organisation.closed()).orElse(null));
    }
}
