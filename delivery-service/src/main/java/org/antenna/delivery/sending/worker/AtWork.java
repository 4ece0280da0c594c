package org.antenna.delivery.sending.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What this instance has leased and not yet recorded, and until when each lease surely holds. */
@ApplicationScoped
class AtWork {
    private final long lease;
    private final Map<UUID, Long> heldUntil = new ConcurrentHashMap<>();

    @Inject
    AtWork(SendingSettings settings) {
        // The last quarter is for the way to the relay: nothing is begun that another instance may soon take back.
        this.lease = settings.lease().toNanos() * 3 / 4;
    }

    /** @param before {@link System#nanoTime()} before the lease was asked for */
    void leased(UUID obligation, long before) {
        heldUntil.put(obligation, before + lease);
    }

    void renewed(Set<UUID> obligations, long before) {
        obligations.forEach(each -> heldUntil.computeIfPresent(each, (key, until) -> before + lease));
    }

    boolean holds(UUID obligation) {
        Long until = heldUntil.get(obligation);
        return until != null && System.nanoTime() - until < 0;
    }

    void done(UUID obligation) {
        heldUntil.remove(obligation);
    }

    Set<UUID> all() {
        return Set.copyOf(heldUntil.keySet());
    }

    int size() {
        return heldUntil.size();
    }
}
