package org.antenna.delivery.replica;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.ReportWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * Released report versions. A version is <em>current</em> when no newer one notifies and it is not withdrawn; only current
 * versions that notify make or keep obligations.
 */
public interface Reports {
    Arrival store(ReportReleased report);

    Arrival store(ReportWithdrawn withdrawal);

    /**
     * Of two for one version that of the later revision counts, whatever their clocks said.
     *
     * @param revision of the report, which grows with each of its events
     */
    Arrival store(ReportNarrowed narrowing, long revision);

    boolean current(ReportKey report);

    ReportReleased get(ReportKey report);

    /** Several at once; unknown ones are absent. */
    Map<ReportKey, ReportReleased> get(Collection<ReportKey> reports);

    /** Current, notifying, released at or after the moment; of one series when it is given. Oldest first. */
    List<ReportKey> notifyingSince(Instant releasedAt, @Nullable String series);

    /** Current, notifying, released at or after the moment, carrying one of the topics or about one of the countries. */
    List<ReportKey> notifyingSince(Instant releasedAt, Collection<String> topics, Collection<String> countries);

    /** What decides whether something of a report may still be sent. */
    Map<ReportKey, Release> releases(Collection<ReportKey> reports);

    /** Code of the mission of origin, or null when no version of the report is known. */
    @Nullable
    String mission(UUID report);
}
