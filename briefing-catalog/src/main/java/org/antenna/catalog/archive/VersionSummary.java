package org.antenna.catalog.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.antenna.catalog.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * One version in the history of a report.
 *
 * @param state DRAFT, IN_REVIEW, EMBARGOED, RELEASED, SUPERSEDED or WITHDRAWN
 * @param releasedAt UTC, absent for a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionSummary(
        int version,
        Report.Kind kind,
        String state,
        @Nullable Instant releasedAt,
        @Nullable Boolean notifies) {}
