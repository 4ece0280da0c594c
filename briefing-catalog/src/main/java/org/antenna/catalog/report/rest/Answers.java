package org.antenna.catalog.report.rest;

import jakarta.ws.rs.core.Response;
import org.antenna.catalog.report.Dossier;

/** What a change of a report answers: the version that its editors work with, under the report's ETag. */
final class Answers {
    private Answers() {}

    static Response.ResponseBuilder of(int status, ReportView view) {
        return Response.status(status).entity(view).header("ETag", view.tag());
    }

    static Response ok(Dossier dossier) {
        return of(200, view(dossier)).build();
    }

    static ReportView view(Dossier dossier) {
        return ReportView.forEditors(dossier, dossier.newest());
    }
}
