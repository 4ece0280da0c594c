package org.antenna.kit.paging;

import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** How many items a page may have: 1 to {@link Page#MAX_LIMIT}. */
public record Limit(int value) {
    public Limit {
        if (value < 1 || value > Page.MAX_LIMIT) {
            throw Refusal.field("limit", "limit-out-of-range", "Between 1 and " + Page.MAX_LIMIT + ".");
        }
    }

    public static Limit of(@Nullable Integer asked) {
        return new Limit(asked == null ? Page.DEFAULT_LIMIT : asked);
    }
}
