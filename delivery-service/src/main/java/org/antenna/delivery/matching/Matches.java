package org.antenna.delivery.matching;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.antenna.delivery.replica.ReportKey;

/** All matches ever found. */
public interface Matches {
    /** Keeps what is new; a match that is known already stays as it is. */
    void record(Collection<Match> matches);

    /** Those of the given subscriptions whose match with the report is kept. */
    Set<UUID> known(ReportKey report, Collection<UUID> subscriptions);
}
