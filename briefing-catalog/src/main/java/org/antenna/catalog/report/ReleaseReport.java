package org.antenna.catalog.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes a draft the version that counts, and tells of it in the same transaction. */
@ApplicationScoped
public class ReleaseReport {
    private final Reports reports;
    private final EditableReports editable;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public ReleaseReport(Reports reports, EditableReports editable, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.editable = editable;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The next version of a report whose series is continued by another is released in the one that ends the chain: there
     * its readers are, carried over, and there it supersedes what they wait for.
     *
     * @param seen what the caller read before the decision, or null: then whatever the draft says now
     * @param notify false: it is readable, and nobody is mailed
     * @throws Refusal as {@link EditableReports#lock}, {@link Dossier#release} and {@link ReleasePolicy}
     */
    @Transactional
    public Dossier release(UUID id, @Nullable ExpectedVersion seen, boolean notify) {
        Dossier before = editable.lock(id);
        if (seen != null) {
            seen.require(before.revision());
        }
        KnownCodes codes = reports.holdCodes();
        ReleasePolicy.check(before.requireDraft(), editable.actor(), codes.keeping(content(before.current())));
        editable.requireOpen(before, codes);
        Dossier after = before.following(codes).release(editable.actor(), clock.instant(), notify);
        reports.save(after);
        outbox.append(ReportEvents.released(after));
        return after;
    }

    private static @Nullable Content content(@Nullable Report released) {
        return released == null ? null : released.content();
    }
}
