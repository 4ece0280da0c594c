package org.antenna.contracts;

import java.time.Instant;

/**
 * Fewer may read a released version from now on; what it says is as before. What was not sent yet to those left out must
 * not be. Produced by briefing-catalog, after the release and before a withdrawal of that report; may repeat, and of two
 * for one version the one with the higher aggregate version has the narrower audience.
 *
 * @param reportId UUID
 * @param version of the report that is current, at least 1
 * @param audience in place of the one that the version was released with, never wider and never nobody
 * @param narrowedAt when it was committed, UTC; says nothing of the order, because clocks differ
 */
public record ReportNarrowed(String reportId, int version, Audience audience, Instant narrowedAt) {}
