package org.antenna.delivery.replica;

import java.util.Map;
import java.util.Set;

/** How far the replica knows each aggregate. */
public interface ReplicaVersions {
    /**
     * What the replica lacks, asked for very many at once.
     *
     * @param versions by key, as events carry it: {@code <kind>/<code or id>}
     * @return keys of which no version, or only a lower one, is committed; also those that can be no key
     */
    Set<String> lacking(Map<String, Long> versions);
}
