package org.antenna.catalog.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antenna.contracts.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Being written.
 *
 * @param authors {@code sub} of everybody who wrote on this version, the last one at the end
 * @param publishedAt of the version before, which this one will keep; null for the first
 */
public record Draft(
        int version,
        Kind kind,
        List<String> authors,
        Content content,
        Instant changedAt,
        @Nullable Instant publishedAt) implements Coming {
    public Draft {
        authors = List.copyOf(authors);
        if (authors.isEmpty()) {
            throw new IllegalArgumentException("Somebody wrote it");
        }
    }

    @Override
    public Draft draft() {
        return this;
    }

    @Override
    public String author() {
        return authors.getLast();
    }

    @Override
    public Optional<Voided> voided() {
        return Optional.empty();
    }

    Draft rewrite(Content another, String by, Instant at) {
        List<String> all = new ArrayList<>(authors);
        all.remove(by);
        all.add(by);
        return new Draft(version, kind, all, another.with(content.files()), at, publishedAt);
    }

    InReview submit(String by, Instant at) {
        return new InReview(this, by, at);
    }

    Draft in(@Nullable String series) {
        return with(content.in(series));
    }

    /** Who decided that wrote nothing. */
    Draft narrow(Audience narrower) {
        return with(content.narrow(narrower));
    }

    /** A minor version never notifies, whatever is asked for. */
    Released release(String by, Instant at, boolean notify) {
        return new Released(
                version,
                kind,
                author(),
                content,
                by,
                at,
                publishedAt == null ? at : publishedAt,
                notify && kind != Kind.MINOR);
    }

    private Draft with(Content another) {
        return new Draft(version, kind, authors, another, changedAt, publishedAt);
    }
}
