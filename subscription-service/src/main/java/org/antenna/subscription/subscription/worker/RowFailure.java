package org.antenna.subscription.subscription.worker;

import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a failure that belongs to what was to be written from one that would meet everything else, too. */
final class RowFailure {
    private RowFailure() {}

    static boolean is(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        // A commit that breaks hides the driver's exception among what was suppressed.
        Deque<Throwable> left = new ArrayDeque<>(List.of(failure));
        while (!left.isEmpty()) {
            Throwable next = left.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (meetsAll(next)) {
                return false;
            }
            left.addAll(List.of(next.getSuppressed()));
            if (next.getCause() != null) {
                left.add(next.getCause());
            }
        }
        return true;
    }

    private static boolean meetsAll(Throwable failure) {
        return failure instanceof InterruptedException
                || failure instanceof IOException
                || failure instanceof SystemException
                || failure instanceof SQLException sql && !ofARow(sql.getSQLState());
    }

    /**
     * Classes 22 data, 23 constraint, 44 check of a view, P0 raised by a trigger. A pool that gives no connection names no
     * state.
     */
    private static boolean ofARow(@Nullable String state) {
        return state != null && state.matches("(22|23|44|P0).*");
    }
}
