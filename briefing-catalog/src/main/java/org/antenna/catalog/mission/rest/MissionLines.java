package org.antenna.catalog.mission.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.catalog.lines.ImportOutcome;
import org.antenna.catalog.lines.ImportTally;
import org.antenna.catalog.lines.Line;
import org.antenna.catalog.lines.LineReader;
import org.antenna.catalog.lines.Place;
import org.antenna.catalog.lines.RefusedLine;
import org.antenna.catalog.lines.rest.JsonLines;
import org.antenna.catalog.mission.MissionRequest;
import org.antenna.catalog.mission.PutMission;
import org.antenna.kit.problem.Refusal;

/** Imports missions, each line in a transaction of its own. */
@ApplicationScoped
public class MissionLines {
    private final JsonLines json;
    private final PutMission put;

    @Inject
    public MissionLines(JsonLines json, PutMission put) {
        this.json = json;
        this.put = put;
    }

    ImportOutcome read(LineReader lines) {
        ImportTally tally = new ImportTally();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            read(line, tally);
        }
        return tally.outcome();
    }

    private void read(Line line, ImportTally tally) {
        try {
            MissionRequest request = json.parse(line, MissionRequest.class);
            if (put.state(request.mission()).changed()) {
                tally.imported();
            } else {
                tally.unchanged();
            }
        } catch (Refusal refusal) {
            tally.refused(RefusedLine.of(Place.of(line), refusal));
        }
    }
}
