package org.antenna.catalog.intake;

import org.antenna.catalog.report.Dossier;

/**
 * A line that is good, as the report that it becomes.
 *
 * @param line number
 * @param dossier released
 */
public record ImportedReport(long line, String externalId, String fingerprint, Dossier dossier) {
    Key key() {
        return new Key(dossier.mission(), externalId);
    }

    /** What a report from outside is known by. */
    public record Key(String mission, String externalId) {}
}
