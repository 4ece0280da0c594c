package org.antenna.catalog.intake;

import org.antenna.catalog.lines.Place;

/**
 * A line or entry that could be read.
 *
 * @param fingerprint what it says itself; two of the same key and fingerprint are the same
 */
public record Candidate(Place place, ReportLine report, String fingerprint) {
    public static Candidate of(Place place, ReportLine line) {
        return new Candidate(place, line, Fingerprint.of(line));
    }
}
