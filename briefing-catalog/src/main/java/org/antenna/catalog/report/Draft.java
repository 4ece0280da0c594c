package org.antenna.catalog.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Being written.
 *
 * @param publishedAt of the version before, which this one will keep; null for the first
 */
public record Draft(
        int version,
        Kind kind,
        String author,
        Content content,
        Instant changedAt,
        @Nullable Instant publishedAt) implements Report {

    Draft rewrite(Content another, String by, Instant at) {
        return new Draft(version, kind, by, another, at, publishedAt);
    }

    Draft in(@Nullable String series) {
        return new Draft(version, kind, author, content.in(series), changedAt, publishedAt);
    }

    /** A minor version never notifies, whatever is asked for. */
    Released release(String by, Instant at, boolean notify) {
        boolean notifies = notify && kind != Kind.MINOR;
        return new Released(version, kind, author, content, by, at, publishedAt == null ? at : publishedAt, notifies);
    }
}
