package org.antenna.delivery.departure.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.antenna.delivery.obligation.Departures;

/** Departures in memory, so that the pages are tested apart from how leaving is recorded. */
@Alternative
@ApplicationScoped
public class RememberedDepartures implements Departures {
    private final Map<UUID, Departing> known = new ConcurrentHashMap<>();
    private final Set<UUID> left = ConcurrentHashMap.newKeySet();

    UUID oblige(String language, String... subscriptions) {
        UUID obligation = new UUID(known.size() + 1L, language.hashCode());
        known.put(
                obligation, new Departing(new UUID(0, 7), "duty@fao.hebei.example", language, List.of(subscriptions)));
        return obligation;
    }

    boolean left(UUID obligation) {
        return left.contains(obligation);
    }

    @Override
    public Departing preview(UUID obligationId) {
        return known.get(obligationId);
    }

    @Override
    public Departing leave(UUID obligationId) {
        Departing departing = known.get(obligationId);
        if (departing != null) {
            left.add(obligationId);
        }
        return departing;
    }

    /** Puts this in the place of what the service has. */
    public static class InUse implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(RememberedDepartures.class);
        }
    }
}
