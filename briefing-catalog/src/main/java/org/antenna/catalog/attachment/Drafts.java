package org.antenna.catalog.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.EditableReports;
import org.antenna.catalog.report.Reports;
import org.antenna.kit.problem.Refusal;

/**
 * The drafts whose files may change. A change of files is one of the draft: it raises the revision, so nobody approves
 * or releases a file that they did not see, and it makes the caller the last who wrote on it.
 */
@ApplicationScoped
class Drafts {
    private final Reports reports;
    private final EditableReports editable;
    private final Clock clock;

    @Inject
    Drafts(Reports reports, EditableReports editable, Clock clock) {
        this.reports = reports;
        this.editable = editable;
        this.clock = clock;
    }

    interface Change<T> {
        /** @param revision of the report after the change */
        T make(Draft draft, long revision);
    }

    /**
     * @throws Refusal as {@link EditableReports#lock}; {@code changed-meanwhile} (412); {@code report-not-draft} (409) when
     *     there is no draft, or it is reviewed or approved already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    <T> T change(UUID report, ExpectedVersion expected, Change<T> change) {
        Dossier before = editable.lock(report);
        Draft draft = draft(before, expected);
        Dossier after = before.rewrite(draft.content(), editable.actor(), clock.instant());
        reports.save(after);
        return change.make(draft, after.revision());
    }

    /** Whether it can be changed as it stands. @throws Refusal as {@link #change} */
    void require(UUID report, ExpectedVersion expected) {
        draft(editable.open(report), expected);
    }

    private static Draft draft(Dossier dossier, ExpectedVersion expected) {
        expected.require(dossier.revision());
        if (dossier.newest() instanceof Draft draft) {
            return draft;
        }
        throw Refusal.conflict("report-not-draft", "Files change only while a version is a draft.");
    }
}
