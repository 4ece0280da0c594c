package org.antenna.subscription.subscription.worker;

import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import org.antenna.kit.platform.Causes;
import org.jspecify.annotations.Nullable;

/**
 * Tells a failure that belongs to what was to be written from one that would meet everything else, too. A consumer of events
 * asks the other way round, what passes by itself; an error in a statement, say, neither passes nor belongs to one row.
 */
final class RowFailure {
    private RowFailure() {}

    static boolean is(Throwable failure) {
        return Causes.of(failure).stream().noneMatch(RowFailure::meetsAll);
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
