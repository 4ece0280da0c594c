package org.antenna.catalog.intake;

import java.util.Objects;
import java.util.UUID;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.lines.Place;
import org.antenna.catalog.report.Dossier;
import org.antenna.contracts.Audience;

/**
 * A line or entry that is good, as the report that it becomes.
 *
 * @param dossier released
 */
public record ImportedReport(Place place, String externalId, String fingerprint, Dossier dossier) {
    private static final int LONGEST_ID = 200;

    Key key() {
        return new Key(dossier.mission(), externalId);
    }

    Audience audience() {
        return Objects.requireNonNull(dossier.current()).content().audience();
    }

    /** What a report from outside is known by. */
    public record Key(String mission, String externalId) {
        /** Adds to the faults what a key cannot be made of; what it answers then is none. */
        static Key of(Faults faults, ReportLine line) {
            String externalId = faults.text("externalId", line.externalId(), LONGEST_ID);
            return new Key(faults.code("mission", line.mission()), externalId);
        }
    }

    /**
     * One that is here.
     *
     * @param fingerprint of what it said when it came
     */
    public record Known(UUID id, String fingerprint) {}
}
