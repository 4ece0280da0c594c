package org.antenna.delivery.reach;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.antenna.delivery.entitlement.Entitlement;
import org.antenna.delivery.replica.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Who may read, without the list of all who may: an audience asks an organisation for its class, its region and its code,
 * so one that it does not name stands for all others of its kind.
 *
 * @param kinds whose open organisations may all read
 * @param codes of organisations that may read by name
 */
public record Readers(Set<Kind> kinds, Set<String> codes) {
    public Readers {
        kinds = Set.copyOf(kinds);
        codes = Set.copyOf(codes);
    }

    public record Kind(
            OrganisationClass organisationClass, @Nullable String region) {}

    /** @param candidates each that is named, and of each kind one that is not */
    static Readers of(Audience audience, Collection<Organisation> candidates) {
        Set<Kind> kinds = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Organisation candidate : candidates) {
            if (!Entitlement.mayRead(candidate, audience)) {
                continue;
            }
            if (audience.organisations().contains(candidate.code())) {
                codes.add(candidate.code());
            } else {
                kinds.add(new Kind(candidate.organisationClass(), candidate.region()));
            }
        }
        return new Readers(kinds, codes);
    }
}
