package org.antenna.catalog.intake.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.antenna.catalog.intake.ImportOptions;
import org.antenna.catalog.intake.ImportReports;
import org.antenna.catalog.intake.ReportLine;
import org.antenna.catalog.lines.ImportOutcome;
import org.antenna.catalog.lines.ImportTally;
import org.antenna.catalog.lines.Line;
import org.antenna.catalog.lines.LineReader;
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
    private static final int LINES = 200;
    private static final long CHARACTERS = 4_000_000;

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
                    + " externalId the mission has already is unchanged, or refused when it says something else.")
    public ImportOutcome importLines(
            @QueryParam("notify")
                    @DefaultValue("false")
                    @Parameter(description = "True: news, recipients are told. A line's own notify comes first")
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
            @Schema(
                            description =
                                    "Lines with externalId, mission, language, topics, about, title, body, bodyFormat and,"
                                            + " if wanted, series, summary, publishedAt, handling, audience, sources, notify")
                    InputStream body) {
        ImportOptions options = ImportOptions.of(notify, audience);
        LineReader lines = new LineReader(body, firstLine);
        ImportTally tally = new ImportTally();
        List<ImportReports.Candidate> batch = new ArrayList<>();
        long characters = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            read(line, batch, tally);
            characters += line.text().length();
            if (batch.size() >= LINES || characters >= CHARACTERS) {
                reports.take(batch, options, tally);
                batch.clear();
                characters = 0;
            }
        }
        reports.take(batch, options, tally);
        return tally.outcome();
    }

    private void read(Line line, List<ImportReports.Candidate> batch, ImportTally tally) {
        try {
            batch.add(new ImportReports.Candidate(line.number(), json.parse(line, ReportLine.class)));
        } catch (Refusal refusal) {
            tally.refused(RefusedLine.of(line.number(), refusal));
        }
    }
}
