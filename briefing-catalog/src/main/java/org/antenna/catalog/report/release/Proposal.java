package org.antenna.catalog.report.release;

import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.KnownCodes;
import org.antenna.catalog.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The version that comes next, as somebody would release it.
 *
 * @param releaser {@code sub}
 * @param desk the releaser is an officer of the desk
 * @param codes as they are now
 * @param large more organisations may read it than one person decides about
 */
public record Proposal(Dossier dossier, String releaser, boolean desk, KnownCodes codes, boolean large) {
    Coming version() {
        return dossier.requireComing();
    }

    Content content() {
        return version().content();
    }

    /** What was released before. */
    @Nullable
    Content before() {
        Report current = dossier.current();
        return current == null ? null : current.content();
    }

    /** With the codes of the version before as if they were all in use: a correction stays where the report was. */
    KnownCodes keptCodes() {
        return codes.keeping(before());
    }

    /** Whether somebody must release it who wrote nothing of it. */
    boolean needsASecondPerson() {
        return large || ReleasePolicy.restricted(content().handling());
    }
}
