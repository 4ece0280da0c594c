package org.antenna.catalog.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.reader.CurrentReader;
import org.antenna.catalog.reader.MayRead;
import org.antenna.catalog.reader.Reader;
import org.antenna.kit.access.Caller;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reports that the caller may act on: all for the desk, their own for missions. */
@ApplicationScoped
public class EditableReports {
    private final Reports reports;
    private final CurrentReader reader;
    private final Caller caller;

    @Inject
    public EditableReports(Reports reports, CurrentReader reader, Caller caller) {
        this.reports = reports;
        this.reader = reader;
        this.caller = caller;
    }

    /**
     * @throws Refusal {@code report-not-found} (404), also when the caller may not know of it; {@code foreign-mission} (403)
     *     when the caller may only read it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Dossier lock(UUID id) {
        return editable(reports.lock(id));
    }

    /**
     * As {@link #lock(UUID)}, as it was when the caller read it.
     *
     * @param seen null: as it stands now
     * @throws Refusal {@code changed-meanwhile} (412) when it was changed since
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Dossier lock(UUID id, @Nullable ExpectedVersion seen) {
        Dossier dossier = lock(id);
        if (seen != null) {
            seen.require(dossier.revision());
        }
        return dossier;
    }

    /** To look at what only editors see. @throws Refusal as {@link #lock(UUID)} */
    public Dossier open(UUID id) {
        return editable(reports.find(id));
    }

    private Dossier editable(Optional<Dossier> found) {
        Dossier dossier = found.orElseThrow(() -> Refusal.notFound("report"));
        Reader who = reader.get();
        if (who.edits(dossier.mission())) {
            return dossier;
        }
        if (dossier.current() instanceof Released released
                && MayRead.admits(released.content().audience(), who)) {
            throw foreign();
        }
        throw Refusal.notFound("report");
    }

    /** @throws Refusal {@code foreign-mission} (403) when the caller may not write for that mission */
    public void requireMission(String mission) {
        if (!reader.get().edits(mission)) {
            throw foreign();
        }
    }

    /** The {@code sub} under which an act is kept. */
    public String actor() {
        return caller.subject();
    }

    public boolean desk() {
        return reader.get().desk();
    }

    private static Refusal foreign() {
        String detail = "This belongs to another mission.";
        return new Refusal(
                403, "foreign-mission", detail, List.of(new FieldError("mission", "foreign-mission", detail)));
    }
}
