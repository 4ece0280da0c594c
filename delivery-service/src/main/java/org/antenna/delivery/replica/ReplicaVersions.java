package org.antenna.delivery.replica;

import java.util.Collection;
import java.util.Map;

/** How far the replica knows each aggregate. */
public interface ReplicaVersions {
    /**
     * Versions as committed, for very many at once.
     *
     * @param keys as events carry them, {@code <kind>/<code or id>}
     * @return by key; what is not known, or can be no key, is absent
     */
    Map<String, Long> of(Collection<String> keys);
}
