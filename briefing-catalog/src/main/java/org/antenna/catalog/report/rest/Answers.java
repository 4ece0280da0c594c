package org.antenna.catalog.report.rest;

import java.net.URI;
import org.antenna.catalog.report.Dossier;
import org.jboss.resteasy.reactive.RestResponse;

/** What a change of a report answers: the version that its editors work with, under the report's ETag. */
final class Answers {
    private Answers() {}

    static RestResponse<ReportView> ok(Dossier dossier) {
        return ok(view(dossier));
    }

    static RestResponse<ReportView> ok(ReportView view) {
        return tagged(RestResponse.Status.OK, view).build();
    }

    static RestResponse<ReportView> created(ReportView view) {
        return tagged(RestResponse.Status.CREATED, view)
                .location(URI.create("/reports/" + view.id()))
                .build();
    }

    static ReportView view(Dossier dossier) {
        return ReportView.forEditors(dossier, dossier.newest());
    }

    private static RestResponse.ResponseBuilder<ReportView> tagged(RestResponse.Status status, ReportView view) {
        return RestResponse.ResponseBuilder.create(status, view).header("ETag", view.tag());
    }
}
