package org.antenna.catalog.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.KnownCodes;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.release.ReleasePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports of lines. The second person that AMBER asks for is the importing desk officer: the mission wrote it. The
 * history of a closed mission is taken, silently: it has no news.
 *
 * @param by {@code sub} of who imports
 * @param now when they are released
 */
record LineCheck(KnownCodes codes, ImportOptions options, String by, Instant now) {
    private static final Set<String> FORMATS = Set.of("text/plain", "text/markdown", "plain", "markdown");
    private static final Instant FIRST_YEAR = Instant.parse("0001-01-01T00:00:00Z");

    /** @throws org.antenna.kit.problem.Refusal with every fault of the line */
    ImportedReport report(Candidate candidate, UUID id) {
        ReportLine line = candidate.report();
        Faults faults = new Faults();
        ImportedReport.Key key = ImportedReport.Key.of(faults, line);
        String mission = key.mission();
        boolean known = mission.isEmpty() || codes.missions().containsKey(mission);
        faults.need(known, "mission", "unknown-mission", "There is no such mission.");
        boolean notifies = options.notifies() && !Boolean.FALSE.equals(line.notifies());
        boolean open = !codes.missions().getOrDefault(mission, false);
        faults.need(open || !notifies, "mission", "mission-closed", "The mission is closed: only history, silently.");
        boolean format = line.bodyFormat() == null || FORMATS.contains(line.bodyFormat());
        faults.need(format, "bodyFormat", "unknown-body-format", "text/plain or text/markdown.");
        Instant published = published(faults, line.publishedAt());
        Content content = line.content().content(faults, codes, options.audience());
        faults.unwrap("renditions[0].");
        boolean fits = ReleasePolicy.fits(content.handling(), content.audience());
        faults.need(fits, "audience", "audience-too-wide", content.handling().label() + " is not for everyone.");
        faults.refuse();
        Released released = new Released(1, Report.Kind.FIRST, by, content, by, now, published, notifies);
        Dossier dossier = new Dossier(id, mission, 1, null, released);
        return new ImportedReport(candidate.place(), key.externalId(), candidate.fingerprint(), dossier);
    }

    private Instant published(Faults faults, @Nullable String value) {
        if (value == null) {
            return now;
        }
        try {
            Instant published = value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value).toInstant();
            boolean past = !published.isAfter(now) && !published.isBefore(FIRST_YEAR);
            faults.need(past, "publishedAt", "time-out-of-range", "Not in the future, and after the year 0.");
            return past ? published : now;
        } catch (DateTimeParseException e) {
            faults.add(
                    "publishedAt",
                    "invalid-time",
                    "ISO 8601: 2025-03-31T09:00:00Z or 2025-03-31; in RSS as RFC 822 has it.");
            return now;
        }
    }
}
