package org.antenna.catalog.archive.rest;

import jakarta.ws.rs.QueryParam;
import org.antenna.catalog.archive.ReportQuery;
import org.antenna.catalog.input.Faults;
import org.antenna.kit.paging.Cursor;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of reports. */
public record ReportFilter(
        @QueryParam("series") @Nullable String series,

        @QueryParam("topic") @Parameter(description = "Its topics below are meant too") @Nullable
        String topic,

        @QueryParam("country") @Parameter(description = "ISO 3166-1 alpha-2") @Nullable
        String country,

        @QueryParam("mission") @Nullable String mission,

        @QueryParam("language") @Parameter(description = "zh or en") @Nullable
        String language,

        @QueryParam("state")
        @Parameter(
                description = "RELEASED unless said otherwise; DRAFT, IN_REVIEW (longest waiting first), EMBARGOED"
                        + " (soonest due first), WITHDRAWN")
        @Nullable
        String state) {

    ReportQuery query(@Nullable String cursor) {
        Faults faults = new Faults();
        ReportQuery.State wanted =
                state == null ? ReportQuery.State.RELEASED : faults.constant("state", ReportQuery.State.class, state);
        faults.refuse();
        return new ReportQuery(
                wanted == null ? ReportQuery.State.RELEASED : wanted,
                series,
                topic,
                country,
                mission,
                language,
                ReportQuery.Place.of(Cursor.decode(cursor, 2)));
    }
}
