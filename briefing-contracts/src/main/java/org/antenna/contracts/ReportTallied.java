package org.antenna.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed of one report version and what became of it, counted whole: a later tally takes the place of an earlier one,
 * so nothing is ever counted twice. Produced by delivery-service some seconds after a change; a lower version is ignored.
 * Names no organisation and no mailbox.
 *
 * @param reportId UUID
 * @param reportVersion at least 1
 * @param version of the tally, one more with each
 * @param countedAt what was committed then is in it, UTC
 * @param firstSettledAt absent while nothing has ended, UTC
 * @param lastSettledAt absent while nothing has ended, UTC
 * @param organisations one a class that has any
 * @param obligations one for each combination that occurs; their sum is all that was ever owed
 */
public record ReportTallied(
        String reportId,
        int reportVersion,
        long version,
        Instant countedAt,
        @Nullable Instant firstSettledAt,
        @Nullable Instant lastSettledAt,
        List<Organisations> organisations,
        List<Obligations> obligations) {
    public ReportTallied {
        organisations = List.copyOf(organisations);
        obligations = List.copyOf(obligations);
    }

    /**
     * @param owed organisations to a mailbox of which it is or was owed
     * @param reached those of them for which the relay accepted at least one mail
     */
    public record Organisations(OrganisationClass organisationClass, long owed, long reached) {}

    /**
     * @param channel such as MAIL
     * @param state WAITING (not ended, whatever the step), ACCEPTED (by the relay), REJECTED, SUPPRESSED or WITHDRAWN
     * @param count at least 1
     */
    public record Obligations(
            OrganisationClass organisationClass, String channel, Frequency frequency, String state, long count) {}
}
