package org.antenna.catalog.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands: the version that comes next, the version that counts, or both. Every transition answers the
 * dossier after it, or refuses with a code (all 409): {@code report-withdrawn}, {@code report-not-released},
 * {@code report-already-released}, {@code draft-exists}, {@code report-in-review}, {@code report-not-in-review},
 * {@code report-embargoed}, {@code report-not-embargoed}.
 *
 * @param revision 1 at first, one more with every change: the ETag, and the version of the events
 * @param current released or withdrawn; null before the first release
 */
public record Dossier(
        UUID id,
        String mission,
        long revision,
        @Nullable Coming coming,
        @Nullable Report current) {
    public Dossier {
        if (current instanceof Coming || coming == null && current == null) {
            throw new IllegalArgumentException("A dossier has a version that comes or one that counts");
        }
    }

    public static Dossier start(UUID id, String mission, Content content, String author, Instant at) {
        return new Dossier(id, mission, 1, new Draft(1, Report.Kind.FIRST, List.of(author), content, at, null), null);
    }

    /** A submission or an approval of what it said before ends. */
    public Dossier rewrite(Content content, String by, Instant at) {
        return next(requireComing().draft().rewrite(content, by, at), current);
    }

    public Dossier submit(String by, Instant at) {
        return switch (requireComing()) {
            case Draft draft -> next(draft.submit(by, at), current);
            case InReview inReview -> throw Refusal.conflict("report-in-review", "It is in review already.");
            case Embargoed embargoed ->
                throw Refusal.conflict("report-embargoed", "It was approved already, and waits for its time.");
        };
    }

    /** Back to its authors, given back or taken back. */
    public Dossier sendBack() {
        if (requireComing() instanceof InReview inReview) {
            return next(inReview.draft(), current);
        }
        throw Refusal.conflict("report-not-in-review", "It is not in review.");
    }

    /** With the text in the series that continues its own, which is no change of its author's and so no revision. */
    public Dossier following(KnownCodes codes) {
        Draft written = requireComing().draft();
        Draft moved = written.in(codes.continued(written.content().series()));
        return new Dossier(id, mission, revision, moved, current);
    }

    public Dossier release(String by, Instant at, boolean notify) {
        return next(null, requireComing().draft().release(by, at, notify));
    }

    /** Approved, to be released later. Of one under embargo, another approval takes the place of the one before. */
    public Dossier embargo(Embargoed.Approval approval) {
        return next(new Embargoed(requireComing().draft(), approval), current);
    }

    /** A draft again. */
    public Dossier callOff() {
        if (requireComing() instanceof Embargoed embargoed) {
            return next(embargoed.draft(), current);
        }
        throw Refusal.conflict("report-not-embargoed", "It does not wait for a time.");
    }

    /** The draft of the next version, which begins with the text of the released one. */
    public Dossier startVersion(Report.Kind kind, String by, Instant at) {
        Released released = requireReleased();
        if (coming != null) {
            throw Refusal.conflict("draft-exists", "The next version is being written already.");
        }
        return next(released.next(kind, by, at), released);
    }

    /**
     * Fewer may read the released version from now on.
     *
     * @param next audience of the version that comes, or null to leave it as it is; another one makes it a draft again
     */
    public Dossier narrow(Audience narrower, @Nullable Audience next) {
        Released narrowed = requireReleased().narrow(narrower);
        return next(coming == null || next == null ? coming : coming.draft().narrow(next), narrowed);
    }

    /** The version that comes goes with it. */
    public Dossier withdraw(String reason, String by, Instant at) {
        return next(null, requireReleased().withdraw(reason, by, at));
    }

    public Coming requireComing() {
        if (coming == null) {
            if (current instanceof Withdrawn) {
                throw withdrawn();
            }
            throw Refusal.conflict(
                    "report-already-released", "A released version never changes. Start the next version.");
        }
        return coming;
    }

    public Released requireReleased() {
        return switch (current) {
            case Released released -> released;
            case Withdrawn withdrawn -> throw withdrawn();
            case null, default -> throw Refusal.conflict("report-not-released", "The report was not released yet.");
        };
    }

    /** What an editor works with: the version that comes where there is one. */
    public Report newest() {
        if (coming != null) {
            return coming;
        }
        if (current != null) {
            return current;
        }
        throw new IllegalStateException("A dossier has a version that comes or one that counts");
    }

    private Dossier next(@Nullable Coming nextComing, @Nullable Report nextCurrent) {
        return new Dossier(id, mission, revision + 1, nextComing, nextCurrent);
    }

    private static Refusal withdrawn() {
        return Refusal.conflict("report-withdrawn", "The report was withdrawn, and stays so.");
    }
}
