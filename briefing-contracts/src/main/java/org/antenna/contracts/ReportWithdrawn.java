package org.antenna.contracts;

import java.time.Instant;

/**
 * A released report was withdrawn. What was not sent yet must not be. Produced by briefing-catalog; may repeat.
 *
 * @param reportId UUID
 * @param version of the report that was current, at least 1
 * @param reason as the desk gave it, for people
 * @param withdrawnAt UTC
 */
public record ReportWithdrawn(String reportId, int version, String reason, Instant withdrawnAt) {}
