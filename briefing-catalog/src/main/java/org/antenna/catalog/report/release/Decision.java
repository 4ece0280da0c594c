package org.antenna.catalog.report.release;

import java.time.Instant;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Embargoed;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision to release what he read.
 *
 * @param seen the revision that was read, or null
 * @param contentHash {@link org.antenna.catalog.report.Content#hash} of what was read, or null
 * @param notifies false: it is readable, and nobody is mailed; null: as approved before, else true
 * @param notBefore UTC; null or past: at once
 */
public record Decision(
        @Nullable ExpectedVersion seen,
        @Nullable String contentHash,
        @Nullable Boolean notifies,
        @Nullable Instant notBefore) {

    /** @throws Refusal {@code changed-meanwhile} (412) when the dossier is not what was read */
    void requireSeen(Dossier dossier) {
        if (seen != null) {
            seen.require(dossier.revision());
        }
        if (contentHash != null
                && !contentHash.equals(dossier.requireComing().content().hash())) {
            throw ExpectedVersion.changed();
        }
    }

    /** @throws Refusal {@code if-match-needed} (428) when it does not say what was read */
    void requireBound() {
        if (seen == null && contentHash == null) {
            throw ExpectedVersion.needed();
        }
    }

    boolean notifies(Coming version) {
        if (notifies != null) {
            return notifies;
        }
        return !(version instanceof Embargoed embargoed) || embargoed.approval().notifies();
    }
}
