package org.antenna.catalog.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Writes drafts: the first of a report, the next version of a released one, and again what is a draft still. */
@ApplicationScoped
public class WriteReport {
    private final Reports reports;
    private final EditableReports editable;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public WriteReport(Reports reports, EditableReports editable, Clock clock, Ids ids) {
        this.reports = reports;
        this.editable = editable;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Refusal {@code foreign-mission} (403), {@code unknown-mission}, {@code mission-closed} and faults of the content (400) */
    @Transactional
    public Dossier start(String mission, ContentRequest request) {
        editable.requireMission(mission);
        KnownCodes codes = reports.codes();
        Faults faults = new Faults();
        @Nullable Boolean closed = codes.missions().get(mission);
        faults.need(closed != null, "mission", "unknown-mission", "There is no such mission.");
        faults.need(!Boolean.TRUE.equals(closed), "mission", "mission-closed", "The mission is closed.");
        Content content = request.content(faults, codes, null);
        faults.refuse();
        return saved(Dossier.start(ids.next(), mission, content, editable.actor(), clock.instant()));
    }

    /** @throws Refusal as {@link EditableReports#lock}, {@link Dossier#rewrite} and {@link #start} */
    @Transactional
    public Dossier rewrite(UUID id, ExpectedVersion expected, ContentRequest request) {
        Dossier before = editable.lock(id);
        expected.require(before.revision());
        before.requireDraft();
        Faults faults = new Faults();
        @Nullable Report released = before.current();
        KnownCodes codes = reports.codes().keeping(released == null ? null : released.content());
        Content content = request.content(faults, codes, null);
        faults.refuse();
        return saved(before.rewrite(content, editable.actor(), clock.instant()));
    }

    /** @throws Refusal as {@link EditableReports#lock} and {@link Dossier#startVersion} */
    @Transactional
    public Dossier startVersion(UUID id, Report.Kind kind) {
        return saved(editable.lock(id).startVersion(kind, editable.actor(), clock.instant()));
    }

    private Dossier saved(Dossier dossier) {
        reports.save(dossier);
        return dossier;
    }
}
