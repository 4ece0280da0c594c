package org.antenna.catalog.report.embargo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.EditableReports;
import org.antenna.catalog.report.Reports;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Ends an embargo without a release: what was approved is a draft again. */
@ApplicationScoped
public class CallOffEmbargo {
    private final Reports reports;
    private final EditableReports editable;

    @Inject
    public CallOffEmbargo(Reports reports, EditableReports editable) {
        this.reports = reports;
        this.editable = editable;
    }

    /**
     * @param seen what the caller read before, or null
     * @throws Refusal as {@link EditableReports#lock} and {@link Dossier#callOff}
     */
    @Transactional
    public Dossier callOff(UUID id, @Nullable ExpectedVersion seen) {
        Dossier after = editable.lock(id, seen).callOff();
        reports.save(after);
        return after;
    }
}
