package org.antenna.catalog.intake.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.antenna.catalog.intake.Batches;
import org.antenna.catalog.intake.Candidate;
import org.antenna.catalog.intake.ImportOptions;
import org.antenna.catalog.intake.ImportReports;
import org.antenna.catalog.intake.ReportLine;
import org.antenna.catalog.intake.Verdicts;
import org.antenna.catalog.lines.ImportOutcome;
import org.antenna.catalog.lines.Line;
import org.antenna.catalog.lines.LineReader;
import org.antenna.catalog.lines.Place;
import org.antenna.catalog.lines.RefusedLine;
import org.antenna.catalog.lines.rest.JsonLines;
import org.antenna.kit.access.Role;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports reports; what was committed before a failure stays, and the same lines may be sent again. */
@Path("/reports/import")
@Tag(name = "reports")
@RunOnVirtualThread
public class ImportResource {
    private final JsonLines json;
    private final ImportReports reports;

    @Inject
    public ImportResource(JsonLines json, ImportReports reports) {
        this.json = json;
        this.reports = reports;
    }

    @POST
    @Consumes(JsonLines.MEDIA_TYPE)
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(
            summary = "Import and release reports, one JSON object a line",
            description = "Good lines are released and bad ones listed with number, field and reason. A line whose"
                    + " externalId the mission has already is unchanged, or refused when it says something else. Of a"
                    + " closed mission history is taken, silently.")
    public ImportOutcome importLines(
            @QueryParam("notify")
                    @DefaultValue("false")
                    @Parameter(
                            description = "True: news, recipients are told, except of lines that say notify false."
                                    + " False: history, nobody is told, whatever a line says")
                    boolean notify,
            @QueryParam("audience")
                    @Parameter(
                            description = "For lines without one: everyone, nobody, or classes with or without a"
                                    + " region such as REGION,ENTERPRISE@CN-HE; regions apply to all classes")
                    @Nullable
                    String audience,
            @QueryParam("firstLine")
                    @DefaultValue("1")
                    @Parameter(description = "Number of the first line, for a part of a larger file")
                    long firstLine,
            @Context HttpHeaders headers,
            @Schema(
                            description =
                                    "Lines with externalId, mission, language, topics, about, title, body, bodyFormat and,"
                                            + " if wanted, series, summary, publishedAt, handling, audience, sources, notify")
                    InputStream body) {
        PlainBody.require(headers);
        Verdicts verdicts = new Verdicts(false);
        Batches batches = new Batches(reports, ImportOptions.of(notify, audience), verdicts);
        LineReader lines = new LineReader(body, firstLine);
        for (Line line = lines.next(); line != null; line = lines.next()) {
            try {
                ReportLine report = json.parse(line, ReportLine.class);
                batches.add(Candidate.of(Place.of(line), report), line.text().length());
            } catch (Refusal refusal) {
                verdicts.refused(RefusedLine.of(Place.of(line), refusal));
            }
        }
        batches.flush();
        return verdicts.outcome();
    }
}
