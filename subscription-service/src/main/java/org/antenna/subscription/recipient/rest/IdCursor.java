package org.antenna.subscription.recipient.rest;

import java.util.UUID;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Cursor of a list that is sorted by id. */
final class IdCursor {
    private IdCursor() {}

    /** @throws Refusal {@code invalid-cursor} (400) when it is not one that such a list gave */
    static @Nullable UUID decode(@Nullable String encoded) {
        Cursor cursor = Cursor.decode(encoded, 1);
        try {
            return cursor == null ? null : UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException e) {
            throw Refusal.field("cursor", "invalid-cursor", "Use the cursor that the page before gave as next.");
        }
    }
}
