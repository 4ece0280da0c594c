package org.antenna.subscription.subscription.rest;

import java.util.UUID;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list, read. */
final class ListQuery {
    private ListQuery() {}

    /** Null for all. @throws Refusal {@code unknown-state} (400) */
    static @Nullable Boolean active(@Nullable String state) {
        return switch (state) {
            case null -> null;
            case "active" -> true;
            case "ended" -> false;
            default -> throw Refusal.field("state", "unknown-state", "active or ended.");
        };
    }

    /** @throws Refusal {@code invalid-cursor} (400) when it is not one that the list gave */
    static @Nullable UUID before(@Nullable String encoded) {
        Cursor cursor = Cursor.decode(encoded, 1);
        try {
            return cursor == null ? null : UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException e) {
            throw Refusal.field("cursor", "invalid-cursor", "Use the cursor that the page before gave as next.");
        }
    }
}
