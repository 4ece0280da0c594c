package org.antenna.catalog.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.report.Report;
import org.antenna.contracts.ReportTallied;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param versions that were released, newest first */
public record Fate(UUID reportId, List<OfVersion> versions) {
    public Fate {
        versions = List.copyOf(versions);
    }

    /**
     * What became of one version.
     *
     * @param state RELEASED, SUPERSEDED or WITHDRAWN
     * @param notifies false: nobody was to be told
     * @param delivery absent until delivery-service has told of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfVersion(
            int version,
            Report.Kind kind,
            String state,
            Instant releasedAt,
            boolean notifies,
            @Nullable Delivery delivery) {}

    /**
     * What was owed, and how it ended.
     *
     * @param asOf what was committed in delivery-service then is in it, UTC
     * @param owed mails and items of digests, ended or not
     * @param waiting of them, not ended
     * @param organisations with a mailbox to which it is or was owed
     * @param reached organisations for which the relay accepted at least one mail
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Delivery(
            Instant asOf,
            @Nullable Instant firstSettledAt,
            @Nullable Instant lastSettledAt,
            long owed,
            long waiting,
            long organisations,
            long reached,

            @Schema(description = "By class of organisation")
            List<ReportTallied.Organisations> byClass,

            @Schema(
                    description =
                            "By class of organisation, channel, frequency and state: WAITING, ACCEPTED (by the relay), REJECTED, SUPPRESSED or WITHDRAWN")
            List<ReportTallied.Obligations> obligations) {

        static Delivery of(ReportTallied tally) {
            return new Delivery(
                    tally.countedAt(),
                    tally.firstSettledAt(),
                    tally.lastSettledAt(),
                    tally.obligations().stream()
                            .mapToLong(ReportTallied.Obligations::count)
                            .sum(),
                    tally.obligations().stream()
                            .filter(each -> each.state().equals("WAITING"))
                            .mapToLong(ReportTallied.Obligations::count)
                            .sum(),
                    tally.organisations().stream()
                            .mapToLong(ReportTallied.Organisations::owed)
                            .sum(),
                    tally.organisations().stream()
                            .mapToLong(ReportTallied.Organisations::reached)
                            .sum(),
                    tally.organisations(),
                    tally.obligations());
        }
    }
}
