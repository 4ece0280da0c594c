package org.antenna.catalog.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.lines.ChangedLine;
import org.antenna.catalog.lines.ImportOutcome;
import org.antenna.catalog.lines.ImportTally;
import org.antenna.catalog.lines.Place;
import org.antenna.catalog.lines.RefusedLine;
import org.antenna.contracts.Audience;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of each line or entry of one import. A line that says something else under a known id is a mistake and
 * refused as {@code external-id-taken}; an entry that does so was edited where it was published, which feeds are made for,
 * and is listed as changed. Neither changes the report: a correction is a new version, which a person releases.
 */
public final class Verdicts {
    private final boolean ofFeed;
    private final ImportTally tally = new ImportTally();

    /** @param ofFeed whether entries of a feed are judged, not lines */
    public Verdicts(boolean ofFeed) {
        this.ofFeed = ofFeed;
    }

    public void refused(RefusedLine line) {
        tally.refused(line);
    }

    public ImportOutcome outcome() {
        return tally.outcome();
    }

    void imported(Audience audience) {
        tally.imported();
        if (audience.classes().isEmpty() && audience.organisations().isEmpty()) {
            tally.forNobody();
        }
    }

    /** The keys of those that have one. */
    static List<ImportedReport.Key> keys(List<Candidate> batch) {
        return batch.stream()
                .map(Verdicts::key)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Judges those that are here already and answers the others. */
    List<Candidate> without(List<Candidate> batch, Map<ImportedReport.Key, ImportedReport.Known> here) {
        List<Candidate> fresh = new ArrayList<>();
        for (Candidate candidate : batch) {
            ImportedReport.@Nullable Key key = key(candidate).orElse(null);
            ImportedReport.@Nullable Known known = key == null ? null : here.get(key);
            if (key == null || known == null) {
                fresh.add(candidate);
            } else {
                compare(candidate.place(), key, candidate.fingerprint(), known);
            }
        }
        return fresh;
    }

    void compare(Place place, ImportedReport.Key key, String fingerprint, ImportedReport.Known known) {
        if (fingerprint.equals(known.fingerprint())) {
            tally.unchanged();
        } else if (ofFeed) {
            String id = known.id().toString();
            tally.changed(new ChangedLine(place.line(), place.entry(), key.externalId(), id));
        } else {
            String detail = "The mission has another report under this externalId.";
            tally.refused(new RefusedLine(place.line(), place.entry(), "external-id-taken", "externalId", detail));
        }
    }

    private static Optional<ImportedReport.Key> key(Candidate candidate) {
        Faults faults = new Faults();
        ImportedReport.Key key = ImportedReport.Key.of(faults, candidate.report());
        try {
            faults.refuse();
            return Optional.of(key);
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }
}
