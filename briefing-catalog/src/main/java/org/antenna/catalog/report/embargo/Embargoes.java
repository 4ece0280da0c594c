package org.antenna.catalog.report.embargo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The versions that wait for their time. */
public interface Embargoes {
    /** A report whose version is due since then. */
    record Due(UUID report, Instant notBefore) {}

    /** Those due at the moment, earliest first, that come behind the given one; null: from the first. */
    List<Due> due(Instant now, @Nullable Due after, int limit);

    /** Locks the report until the transaction ends; false when somebody else holds it, who may be releasing it. */
    boolean take(UUID report);
}
