package org.antenna.catalog.report;

import java.time.Instant;
import java.util.UUID;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands: the version being written, the version that counts, or both. Every transition answers the
 * dossier after it, or refuses with a code: {@code report-withdrawn}, {@code report-not-released},
 * {@code report-already-released}, {@code draft-exists} (all 409).
 *
 * @param revision 1 at first, one more with every change: the ETag, and the version of the events
 * @param current released or withdrawn; null before the first release
 */
public record Dossier(
        UUID id,
        String mission,
        long revision,
        @Nullable Draft draft,
        @Nullable Report current) {
    public Dossier {
        if (current instanceof Draft || draft == null && current == null) {
            throw new IllegalArgumentException("A dossier has a draft or a version that counts");
        }
    }

    public static Dossier start(UUID id, String mission, Content content, String author, Instant at) {
        return new Dossier(id, mission, 1, new Draft(1, Report.Kind.FIRST, author, content, at, null), null);
    }

    public Dossier rewrite(Content content, String by, Instant at) {
        return next(requireDraft().rewrite(content, by, at), current);
    }

    /** With the draft in the series that continues its own, which is no change of its author's and so no revision. */
    Dossier following(KnownCodes codes) {
        Draft written = requireDraft();
        return new Dossier(
                id,
                mission,
                revision,
                written.in(codes.continued(written.content().series())),
                current);
    }

    public Dossier release(String by, Instant at, boolean notify) {
        return next(null, requireDraft().release(by, at, notify));
    }

    /** The draft of the next version, which begins with the text of the released one. */
    public Dossier startVersion(Report.Kind kind, String by, Instant at) {
        Released released = requireReleased();
        if (draft != null) {
            throw Refusal.conflict("draft-exists", "The next version is being written already.");
        }
        return next(released.next(kind, by, at), released);
    }

    /** A draft of the next version goes with it. */
    public Dossier withdraw(String reason, String by, Instant at) {
        return next(null, requireReleased().withdraw(reason, by, at));
    }

    public Draft requireDraft() {
        if (draft == null) {
            if (current instanceof Withdrawn) {
                throw withdrawn();
            }
            throw Refusal.conflict(
                    "report-already-released", "A released version never changes. Start the next version.");
        }
        return draft;
    }

    public Released requireReleased() {
        return switch (current) {
            case Released released -> released;
            case Withdrawn withdrawn -> throw withdrawn();
            case null, default -> throw Refusal.conflict("report-not-released", "The report was not released yet.");
        };
    }

    /** What an editor works with: the draft where there is one. */
    public Report newest() {
        if (draft != null) {
            return draft;
        }
        if (current != null) {
            return current;
        }
        throw new IllegalStateException("A dossier has a draft or a version that counts");
    }

    private Dossier next(@Nullable Draft nextDraft, @Nullable Report nextCurrent) {
        return new Dossier(id, mission, revision + 1, nextDraft, nextCurrent);
    }

    private static Refusal withdrawn() {
        return Refusal.conflict("report-withdrawn", "The report was withdrawn, and stays so.");
    }
}
