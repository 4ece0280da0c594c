package org.antenna.catalog.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.report.Heading;
import org.antenna.contracts.Handling;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param state DRAFT, IN_REVIEW, EMBARGOED, RELEASED or WITHDRAWN
 * @param listedAt when it was published first, or before that changed last; lists are sorted by it, newest first, but for
 *     the two below. UTC
 * @param submittedAt only in review: lists of that state are sorted by it, oldest first. UTC
 * @param notBefore only under embargo: lists of that state are sorted by it, soonest first. UTC
 * @param releasedAt of this version, absent for a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportSummary(
        UUID id,
        int version,
        String state,
        String mission,
        @Nullable String series,
        List<String> topics,
        List<String> about,
        Handling handling,
        List<Heading> headings,
        Instant listedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant notBefore,
        @Nullable Instant releasedAt) {

    Instant sortedBy() {
        if (submittedAt != null) {
            return submittedAt;
        }
        return notBefore == null ? listedAt : notBefore;
    }
}
