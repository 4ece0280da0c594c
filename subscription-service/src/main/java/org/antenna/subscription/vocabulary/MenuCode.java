package org.antenna.subscription.vocabulary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code as the catalogue last told of it.
 *
 * @param version of the catalogue's aggregate
 * @param retired known, and no longer to be subscribed to
 * @param replacedBy the successor of a retired series, or the topics that took the place of one; may be empty
 * @param replacedSince when the successor of a series was named, UTC
 */
public record MenuCode(
        CodeKind kind,
        String code,
        long version,
        boolean retired,
        List<String> replacedBy,
        @Nullable Instant replacedSince) {
    public MenuCode {
        replacedBy = List.copyOf(replacedBy);
    }
}
